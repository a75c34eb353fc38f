using LiveSession.Domain.Rounds.Choice;

namespace LiveSession.Domain.Rounds;

/// <summary>The round began, with its plan and options as they were then.</summary>
/// <param name="At">Null in ledgers that did not keep it yet.</param>
public sealed record RoundOpened(RoundPlan Plan, IReadOnlyList<Option> Options, DateTimeOffset? EndsAt, DateTimeOffset? At = null) : Event;

/// <summary>What the kind itself gives out as the round opens or a phase begins: nobody has contributed by it.</summary>
public abstract record GivenOut : Event;

/// <summary>A phase began, by its index from 0.</summary>
public sealed record PhaseBegun(int Phase, DateTimeOffset? EndsAt) : Event;

/// <summary>Nobody contributes and the countdown stands, with so much left of it.</summary>
public sealed record RoundPaused(TimeSpan? Remaining) : Event;

/// <summary>Contributions are taken again.</summary>
public sealed record RoundResumed(DateTimeOffset? EndsAt) : Event;

/// <summary>The countdown ends at another time: the round was open.</summary>
public sealed record CountdownMoved(DateTimeOffset EndsAt) : Event;

/// <summary>The countdown has another rest: the round was paused.</summary>
public sealed record RemainderMoved(TimeSpan Remaining) : Event;

/// <summary>Nothing more is taken.</summary>
/// <param name="At">Null in ledgers that did not keep it yet.</param>
public sealed record RoundClosed(DateTimeOffset? At = null) : Event;

/// <summary>A closed round takes contributions again.</summary>
/// <param name="EndsAt">Null: without countdown.</param>
public sealed record RoundReopened(DateTimeOffset? EndsAt = null) : Event;

/// <summary>The round was opened by mistake: it is planned again.</summary>
public sealed record RoundWithdrawn : Event;
