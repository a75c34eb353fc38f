namespace LiveSession.Contracts.Records;

/// <summary>Key <c>session</c>, every audience: what the event is and where the room is.</summary>
/// <param name="Language">The event's language (<c>fr</c> or <c>en</c>): screens use it; devices use the person's own.</param>
/// <param name="Agenda">Round ids in order. Only the console gets it.</param>
/// <param name="CurrentRound">The id of the round the room is in, or absent before the first.</param>
/// <param name="Tables">How many tables the room has.</param>
/// <param name="Present">People who have checked in. Screens and console only.</param>
/// <param name="Expected">People on the list or admitted. Screens and console only.</param>
/// <param name="Join">How to join. Screens only.</param>
/// <param name="TimeZone">The event's time zone by its IANA name: every device shows its time of day. Absent: not known.</param>
public sealed record SessionRecord(
    string Title,
    string Language,
    int Tables,
    string? CurrentRound = null,
    IReadOnlyList<string>? Agenda = null,
    int? Present = null,
    int? Expected = null,
    JoinInvitation? Join = null,
    string? TimeZone = null) : LiveRecord;

/// <summary>How a phone gets in from what a screen shows.</summary>
/// <param name="Url">What the QR code says: upper case, the room's code in it.</param>
/// <param name="Address">The address a person types, without the scheme.</param>
/// <param name="Code">The room's code a person types there.</param>
/// <param name="Modules">The QR code's modules without a quiet zone, one string of 0 and 1 per row.</param>
public sealed record JoinInvitation(string Url, string Address, string Code, IReadOnlyList<string> Modules);
