namespace LiveSession.Contracts.Commands;

/// <summary>Checks in whoever holds this badge; the receipt says who it is and where they sit.</summary>
/// <param name="Code">What the scanner read: the printed address, or the code alone.</param>
public sealed record ScanBadge(string CommandId, string Code) : IDeviceCommand;

/// <summary>Checks in a person who was found by name; the receipt says where they sit.</summary>
/// <param name="Ticket">As the search gave it.</param>
public sealed record CheckInFound(string CommandId, string Ticket) : IDeviceCommand;

/// <summary>Takes in a person who is on no list, at the table that lacks people; the receipt says which.</summary>
public sealed record RegisterWalkIn(string CommandId, string FirstName, string? LastName = null, string? Entity = null) : IDeviceCommand;

/// <summary>Says where a kiosk stands. Console only.</summary>
/// <param name="PerRow">How many tables stand in a row across the room; absent: for the kiosk to choose.</param>
public sealed record PlaceKiosk(string CommandId, string DeviceId, Records.RoomSide Side, int? PerRow = null) : IDeviceCommand;
