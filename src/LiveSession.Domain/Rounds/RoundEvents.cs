using LiveSession.Domain.Rounds.Choice;

namespace LiveSession.Domain.Rounds;

public sealed record RoundOpened(RoundPlan Plan, IReadOnlyList<Option> Options, DateTimeOffset? EndsAt) : Event;

/// <summary>A phase began, by its index from 0.</summary>
public sealed record PhaseBegun(int Phase, DateTimeOffset? EndsAt) : Event;

public sealed record RoundPaused(TimeSpan? Remaining) : Event;

public sealed record RoundResumed(DateTimeOffset? EndsAt) : Event;

/// <summary>The countdown ends at another time: the round was open.</summary>
public sealed record CountdownMoved(DateTimeOffset EndsAt) : Event;

/// <summary>The countdown has another rest: the round was paused.</summary>
public sealed record RemainderMoved(TimeSpan Remaining) : Event;

public sealed record RoundClosed : Event;

public sealed record RoundReopened : Event;
