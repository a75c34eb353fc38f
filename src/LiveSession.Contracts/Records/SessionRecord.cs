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
/// <param name="Look">What makes the event look like its own; absent: the product's own look.</param>
/// <param name="Themes">The sub-themes of the agenda, to sort commitments by. Director only.</param>
/// <param name="Over">True once the last round is closed: phones show what their people take home. Absent before.</param>
/// <param name="Wifi">The network that phones need; absent: none is shown. Screens and console only.</param>
public sealed record SessionRecord(
    string Title,
    string Language,
    int Tables,
    string? CurrentRound = null,
    IReadOnlyList<string>? Agenda = null,
    int? Present = null,
    int? Expected = null,
    JoinInvitation? Join = null,
    string? TimeZone = null,
    EventLook? Look = null,
    IReadOnlyList<string>? Themes = null,
    bool? Over = null,
    RoomWifi? Wifi = null) : LiveRecord;

/// <summary>The room's own network.</summary>
/// <param name="Password">As everybody may read it; absent: none, or not for everybody.</param>
public sealed record RoomWifi(string Network, string? Password = null);

/// <summary>An event's own look. Colours are as they were given: whoever draws makes them readable on what is behind.</summary>
/// <param name="Accent">The colour of headings, numbers and filled plates, <c>#rrggbb</c>; absent: the product's own.</param>
/// <param name="Highlight">The colour of what is new or has won; absent: the product's own.</param>
public sealed record EventLook(LookFont Font, LookLogo? Logo = null, string? Accent = null, string? Highlight = null);

/// <summary>A PNG or JPEG picture on this server.</summary>
/// <param name="Name">Names it in <see cref="Commands.SetLook"/>; its address is <c>/look/</c> and this.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
public sealed record LookLogo(string Name, int Width, int Height);

/// <summary>The typefaces that come with the product.</summary>
public enum LookFont
{
    Sans,
    Serif,

    /// <summary>Drawn for readers with low vision.</summary>
    Legible,
}

/// <summary>How a phone gets in from what a screen shows.</summary>
/// <param name="Url">What the QR code says: upper case, the room's code in it.</param>
/// <param name="Address">The address a person types, without the scheme.</param>
/// <param name="Code">The room's code a person types there.</param>
/// <param name="Modules">The QR code's modules without a quiet zone, one string of 0 and 1 per row.</param>
public sealed record JoinInvitation(string Url, string Address, string Code, IReadOnlyList<string> Modules);
