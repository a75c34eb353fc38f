using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;

namespace LiveSession.Domain.Sessions;

/// <summary>A small edit of the agenda while the day runs.</summary>
public abstract record AgendaEdit(string RoundId) : Command
{
    /// <summary>The id of the round that the edit adds; null when it adds none.</summary>
    public virtual string? Adds => null;

    /// <summary>Why the round cannot be changed like this; null: it can.</summary>
    public virtual Refusal? WhyNot(RoundPlan plan) => null;
}

/// <summary>Puts a round before another one.</summary>
/// <param name="Before">Null: at the end.</param>
public sealed record MoveRound(string RoundId, string? Before) : AgendaEdit(RoundId);

/// <summary>Plans the same round once more, right behind it.</summary>
public sealed record DuplicateRound(string RoundId, string NewId) : AgendaEdit(RoundId)
{
    public override string? Adds => NewId;
}

/// <summary>Plans a second vote between the tied options, right after the choice that ended in a tie.</summary>
/// <param name="Places">How many of them can still become finalists, at least 1.</param>
public sealed record PlanRunOff(string RoundId, string NewId, string Title, string? Instruction, int Places, TimeSpan? Duration) : AgendaEdit(RoundId)
{
    public override string? Adds => NewId;
}

/// <summary>Leaves a round out, or takes it in again.</summary>
public sealed record SkipRound(string RoundId, bool Skipped) : AgendaEdit(RoundId);

/// <summary>Plans a round that was never opened: in the place of the one with its id, or behind another one.</summary>
/// <param name="After">Null, or no round of the agenda: at the end.</param>
public sealed record PutRound(RoundPlan Plan, string? After) : AgendaEdit(Plan.Id);

/// <summary>Takes a round that was never opened off the agenda.</summary>
public sealed record RemoveRound(string RoundId) : AgendaEdit(RoundId);

/// <summary>Changes what a round says and how long it is planned; one that is open stays as it was opened.</summary>
public sealed record EditRound(string RoundId, string Title, string? Instruction, TimeSpan? Duration) : AgendaEdit(RoundId)
{
    /// <summary>How the vote will be held; null: as it was planned.</summary>
    public HeldVote? Vote { get; init; }

    /// <summary>True once the round was opened: what people have been promised about their vote stays.</summary>
    public bool Opened { get; init; }

    public override Refusal? WhyNot(RoundPlan plan) => Vote?.WhyNot(plan.Settings, Opened);
}

/// <summary>From now on the room is driven from this console.</summary>
public sealed record TakeControl(string DeviceId) : Command;

/// <summary>Nobody has the room to themselves any more.</summary>
public sealed record ReleaseControl(string DeviceId) : Command;

/// <summary>Tells everybody, or one table.</summary>
/// <param name="Table">Null: everybody.</param>
public sealed record Announce(string AnnouncementId, string Text, int? Table) : Command;

/// <summary>Takes a message off all devices.</summary>
public sealed record WithdrawAnnouncement(string AnnouncementId) : Command;

/// <summary>Keeps a topic in sight until the group is ready for it.</summary>
public sealed record ParkTopic(string TopicId, string Text) : Command;

/// <summary>The topic has been taken up, or is open again.</summary>
public sealed record SettleTopic(string TopicId, bool Settled) : Command;

/// <summary>One console alone moves the room from now on.</summary>
public sealed record ControlTaken(string DeviceId) : Event;

/// <summary>Any console may move the room again.</summary>
public sealed record ControlReleased : Event;

/// <summary>A message to the room, or to one table.</summary>
public sealed record Announced(string AnnouncementId, string Text, int? Table, DateTimeOffset At) : Event;

/// <summary>A message is off all devices.</summary>
public sealed record AnnouncementWithdrawn(string AnnouncementId) : Event;

/// <summary>A topic is kept for later, in the facilitators' sight.</summary>
public sealed record TopicParked(string TopicId, string Text, DateTimeOffset At) : Event;

/// <summary>A parked topic needs nothing more.</summary>
public sealed record TopicSettled(string TopicId) : Event;

/// <summary>A parked topic is to be dealt with after all.</summary>
public sealed record TopicReopened(string TopicId) : Event;

/// <summary>What everybody, or one table, is told.</summary>
/// <param name="Table">Null: everybody.</param>
public sealed record Announcement(string Id, string Text, int? Table, DateTimeOffset At);

/// <summary>A topic that waits for its moment.</summary>
public sealed record ParkedTopic(string Id, string Text, DateTimeOffset At, bool Settled);
