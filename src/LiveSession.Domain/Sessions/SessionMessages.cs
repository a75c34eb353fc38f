using LiveSession.Domain.Rounds;

namespace LiveSession.Domain.Sessions;

/// <summary>Begins a session.</summary>
/// <param name="Language">The event's language: <c>fr</c> or <c>en</c>.</param>
public sealed record CreateSession(string Title, string Language, int Tables) : Command;

/// <summary>Sets title, tables and agenda; rounds that were opened keep the plan they were opened with.</summary>
/// <param name="TimeZone">The event's, by its IANA name; null: as it was.</param>
public sealed record PlanAgenda(string Title, string Language, int Tables, IReadOnlyList<RoundPlan> Rounds, string? TimeZone = null) : Command;

/// <summary>Puts people on the list and seats them: at the table that the list gives, or at the one that lacks people most.</summary>
public sealed record EnrolParticipants(IReadOnlyList<Enrolment> People) : Command;

/// <summary>One line of the list.</summary>
/// <param name="Table">Null: wherever there is room.</param>
public sealed record Enrolment(string ParticipantId, int? Table, bool Host);

/// <summary>Seats somebody who has no seat, at this table or where people lack; whoever is not on the list is taken in.</summary>
public sealed record AdmitParticipant(string ParticipantId, int? Table) : Command;

/// <summary>Makes a round the one that the room is in.</summary>
public sealed record GoToRound(string RoundId) : Command;

/// <summary>Gives a shared device its role.</summary>
/// <param name="Table">Tablets only.</param>
public sealed record PairDevice(string DeviceId, DeviceRole Role, int? Table, string Name) : Command;

/// <summary>Lets a shared device in no more.</summary>
public sealed record RevokeDevice(string DeviceId) : Command;

/// <summary>Blanks one screen, or all when <paramref name="DeviceId"/> is null; or shows again.</summary>
public sealed record BlankScreens(bool Blank, string? DeviceId) : Command;

/// <summary>Puts a session away, so that its printed codes open nothing any more; or takes it out again.</summary>
public sealed record ArchiveSession(bool Archived) : Command;

/// <summary>A session begins.</summary>
public sealed record SessionCreated(string Title, string Language, int Tables) : Event;

/// <summary>The whole agenda, in the place of any before it.</summary>
public sealed record AgendaPlanned(string Title, string Language, int Tables, IReadOnlyList<RoundPlan> Rounds, string? TimeZone = null) : Event;

/// <summary>These people are on the list.</summary>
public sealed record ParticipantsEnrolled(IReadOnlyList<string> Participants) : Event;

/// <summary>These people have a seat; nobody else moves.</summary>
public sealed record ParticipantsSeated(IReadOnlyList<SeatTaken> Seats) : Event;

/// <summary>One person's new place.</summary>
public sealed record SeatTaken(string Participant, int Table);

/// <summary>Who receives at a table and stays there when the room rotates.</summary>
public sealed record HostNamed(int Table, string Participant) : Event;

/// <summary>The round that the room sees, open or not.</summary>
public sealed record CurrentRoundChanged(string RoundId) : Event;

/// <summary>A shared device is let in, in one role.</summary>
public sealed record DevicePaired(string DeviceId, DeviceRole Role, int? Table, string Name) : Event;

/// <summary>A shared device is let in no more.</summary>
public sealed record DeviceRevoked(string DeviceId) : Event;

/// <summary>These screens are dark.</summary>
public sealed record ScreensBlanked(IReadOnlyList<string> DeviceIds) : Event;

/// <summary>These screens show what they are given again.</summary>
public sealed record ScreensShown(IReadOnlyList<string> DeviceIds) : Event;

/// <summary>The session is put away: its printed codes open nothing.</summary>
public sealed record SessionArchived : Event;

/// <summary>The session is taken out again.</summary>
public sealed record SessionRestored : Event;

/// <summary>What a shared device is used as.</summary>
public enum DeviceRole
{
    Tablet,
    Screen,
    Console,
    Director,

    /// <summary>Reads over what people wrote, beside the facilitator.</summary>
    Moderator,

    /// <summary>Checks people in at the entrance.</summary>
    Kiosk,
}

/// <summary>Refusal codes of sessions.</summary>
public static class SessionRefusals
{
    public const string RoundUnknown = "roundUnknown";
    public const string RoundNeeded = "roundNeeded";
    public const string TableUnknown = "tableUnknown";
    public const string DeviceUnknown = "deviceUnknown";
    public const string PairingUnknown = "pairingUnknown";
    public const string ScreenNameTaken = "screenNameTaken";
    public const string TopicUnknown = "topicUnknown";
    public const string TooManyAtOnce = "tooManyAtOnce";
    public const string ParticipantUnknown = "participantUnknown";
    public const string NotAtThisTable = "notAtThisTable";
    public const string TableFull = "tableFull";
    public const string TableClosed = "tableClosed";
    public const string NobodyPresent = "nobodyPresent";
    public const string NoTableOpen = "noTableOpen";
    public const string TooFewSeats = "tooFewSeats";
    public const string NothingToTakeBack = "nothingToTakeBack";
    public const string SeatingChangedMeanwhile = "seatingChangedMeanwhile";
}
