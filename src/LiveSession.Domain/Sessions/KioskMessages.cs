namespace LiveSession.Domain.Sessions;

/// <summary>Says where a kiosk stands, so that it can show the way from there.</summary>
public sealed record PlaceKiosk(string DeviceId, KioskPlace Place) : Command;

/// <summary>Where a kiosk stands, so that it can point the way.</summary>
public sealed record KioskPlaced(string DeviceId, KioskPlace Place) : Event;

/// <summary>Where a kiosk stands, and how the tables stand before it.</summary>
/// <param name="Side">The wall that it stands at, as seen by somebody who faces the stage.</param>
/// <param name="PerRow">How many tables stand in a row across the room, counted from the stage; null: as many as make the room a little wider than deep.</param>
public sealed record KioskPlace(RoomSide Side, int? PerRow)
{
    /// <summary>Most entrances are behind the room.</summary>
    public static KioskPlace Usual { get; } = new(RoomSide.Back, PerRow: null);
}

/// <summary>The walls of the room, as seen by somebody who faces the stage.</summary>
public enum RoomSide
{
    Back,
    Left,
    Right,

    /// <summary>Where the stage is.</summary>
    Front,
}
