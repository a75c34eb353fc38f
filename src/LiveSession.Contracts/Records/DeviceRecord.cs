namespace LiveSession.Contracts.Records;

/// <summary>Key <c>device/{id}</c>, console: a paired shared device.</summary>
/// <param name="Blank">Screens: shows nothing at the moment.</param>
/// <param name="Screen">Screens only.</param>
/// <param name="Place">Kiosks: where it stands.</param>
public sealed record DeviceRecord(string Id, DeviceRole Role, string Name, int? Table, bool Blank, ScreenSetup? Screen = null, KioskPlace? Place = null) : LiveRecord;

/// <summary>Key <c>screen</c>: the following screen itself.</summary>
/// <param name="Round">Which round a screen is about that shows the wall or a table; absent: the one that the room is in.</param>
public sealed record ScreenRecord(string Id, string Name, bool Blank, ScreenSetup Setup, string? Round = null) : LiveRecord;

/// <summary>How a screen is set up.</summary>
/// <param name="Number">From 1; no other screen of the session has it.</param>
/// <param name="Table">With <see cref="ScreenContent.Table"/> only.</param>
/// <param name="RoomDepth">From the picture to the last row, in metres; absent: not measured.</param>
/// <param name="PictureHeight">In metres; absent: not measured.</param>
/// <param name="IdentifiedUntil">It shows its number and name until then, Unix milliseconds of the server's clock.</param>
public sealed record ScreenSetup(
    int Number,
    ScreenContent Shows,
    ScreenTheme Theme,
    WallOrder WallOrder,
    int? Table = null,
    double? RoomDepth = null,
    double? PictureHeight = null,
    long? IdentifiedUntil = null);

/// <summary>What a big screen shows while it is not blanked.</summary>
public enum ScreenContent
{
    /// <summary>The round that the room is in, and what happens between rounds.</summary>
    Agenda,

    /// <summary>The question wall, also after its round.</summary>
    Wall,

    /// <summary>Who is there, table by table, in numbers.</summary>
    SeatMap,

    /// <summary>Every commitment that was sent.</summary>
    Commitments,

    /// <summary>What one table brings.</summary>
    Table,

    /// <summary>The time, and what is left of the round.</summary>
    Clock,

    /// <summary>For whoever sets the projector up.</summary>
    TestCard,
}

/// <summary>How bright a screen is.</summary>
public enum ScreenTheme
{
    /// <summary>As the machine that drives it prefers.</summary>
    Auto,
    Light,
    Dark,
}

/// <summary>Key <c>kiosk</c>: the following kiosk itself.</summary>
public sealed record KioskRecord(string Id, string Name, KioskPlace Place) : LiveRecord;

/// <summary>Where a kiosk stands, and how the tables stand before it.</summary>
/// <param name="PerRow">How many tables stand in a row across the room; absent: for the kiosk to choose.</param>
public sealed record KioskPlace(RoomSide Side, int? PerRow = null);

/// <summary>The walls of the room, as seen by somebody who faces the stage, which is in front.</summary>
public enum RoomSide
{
    Back,
    Left,
    Right,
    Front,
}

/// <summary>What a device is used as.</summary>
public enum DeviceRole
{
    Phone,
    Tablet,
    Screen,
    Console,
    Director,

    /// <summary>Reads over what people wrote, beside the facilitator: approves, words, merges, and moves nothing else.</summary>
    Moderator,

    /// <summary>Checks people in at the entrance.</summary>
    Kiosk,
}

/// <summary>In which order the pages of a wall go.</summary>
public enum WallOrder
{
    Arrival,
    Newest,
    Support,
    Subtheme,
}
