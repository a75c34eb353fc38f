namespace LiveSession.Contracts.Commands;

/// <summary>Seats the whole room anew: hosts and fixed people stay, everybody else moves.</summary>
/// <param name="After">The seating's version as the facilitator sees it, so that a double click rotates once.</param>
public sealed record RotateTables(string CommandId, int After) : IDeviceCommand;

/// <summary>Builds new groups: hosts and fixed people stay, anybody else may keep the table.</summary>
/// <param name="After">The seating's version as the facilitator sees it.</param>
public sealed record ReconfigureTables(string CommandId, int After) : IDeviceCommand;

/// <summary>Undoes the latest plan for the whole room; whoever came since keeps the seat.</summary>
/// <param name="After">The seating's version as the facilitator sees it.</param>
public sealed record TakeBackSeating(string CommandId, int After) : IDeviceCommand;

/// <summary>Sends one person to a table.</summary>
public sealed record MoveParticipant(string CommandId, string ParticipantId, int Table) : IDeviceCommand;

/// <summary>Makes somebody who sits at a table its host.</summary>
public sealed record NameHost(string CommandId, int Table, string ParticipantId) : IDeviceCommand;

/// <summary>Says that a person never moves in a rotation, or does again.</summary>
public sealed record SetFixed(string CommandId, string ParticipantId, bool Fixed) : IDeviceCommand;

/// <summary>Opens or closes a table for the next plan and for whoever comes.</summary>
/// <param name="Capacity">The most who can sit there; absent: as many as need be.</param>
public sealed record ArrangeTable(string CommandId, int Table, bool Open, int? Capacity = null) : IDeviceCommand;

/// <summary>This person says that they are at the table they were sent to.</summary>
public sealed record ArriveAtTable(string CommandId, int Table) : IDeviceCommand;

/// <summary>Console: a person is here, with or without a phone; whoever has no seat gets one.</summary>
public sealed record CheckInPerson(string CommandId, string ParticipantId) : IDeviceCommand;

/// <summary>Console: a person has gone home, or was checked in by mistake. The seat stays theirs.</summary>
public sealed record SignOffPerson(string CommandId, string ParticipantId) : IDeviceCommand;

/// <summary>Console: somebody who is on no list is here, without a phone.</summary>
/// <param name="Table">Absent: wherever there is room.</param>
public sealed record AddWalkIn(string CommandId, string FirstName, string? LastName = null, int? Table = null) : IDeviceCommand;

/// <summary>Console: gives up the seats of people who are not here; nobody else moves.</summary>
/// <param name="ParticipantId">Absent: everybody who is not here.</param>
public sealed record ReleaseSeats(string CommandId, string? ParticipantId = null) : IDeviceCommand;
