namespace LiveSession.Domain.Rounds.Choice;

/// <summary>A participant votes, or changes their mind.</summary>
public sealed record CastBallot(string Participant, IReadOnlyList<Pick> Picks) : Contribution;

/// <summary>Shows the result of the closed vote.</summary>
public sealed record RevealResult : Curation;

/// <summary>Takes the showing back: the result is known, but not shown.</summary>
public sealed record HideResult : Curation;

/// <summary>Decides a tie at the cut.</summary>
/// <param name="OptionIds">Which of the tied options become finalists, at least one.</param>
/// <param name="Reason">Recorded and shown.</param>
public sealed record SelectFinalists(IReadOnlyList<string> OptionIds, string Reason) : Curation;

public sealed record BallotCast(string Participant, IReadOnlyList<Pick> Picks, DateTimeOffset At) : Event;

/// <summary>The finalists are known.</summary>
/// <param name="OptionIds">In rank order.</param>
/// <param name="Reason">Null when the counts alone decided.</param>
public sealed record FinalistsSelected(IReadOnlyList<string> OptionIds, string? Reason) : Event;

public sealed record ResultRevealed : Event;

public sealed record ResultHidden : Event;
