namespace LiveSession.Domain.Rounds.Choice;

/// <summary>A participant votes, or changes their mind.</summary>
public sealed record CastBallot(string Participant, IReadOnlyList<Pick> Picks) : Contribution;

/// <summary>The same in a secret vote. The ballot was looked at before it was sealed, because nobody can afterwards.</summary>
/// <param name="Sealed">The picks, in one length for all, sealed with the key of the round; empty when there is something wrong.</param>
/// <param name="Wrong">What is wrong with the ballot; null: nothing.</param>
public sealed record CastSealedBallot(string Participant, string Sealed, Refusal? Wrong) : Contribution;

/// <summary>Brings what was in the sealed ballots of a closed vote, without who cast them and without what was on one ballot together.</summary>
/// <param name="Ballots">How many were opened.</param>
public sealed record OpenBallots(int Ballots, IReadOnlyList<Given> Given) : Curation;

/// <summary>Shows the result of the closed vote.</summary>
public sealed record RevealResult : Curation;

/// <summary>Takes the showing back: the result is known, but not shown.</summary>
public sealed record HideResult : Curation;

/// <summary>Decides a tie at the cut.</summary>
/// <param name="OptionIds">Which of the tied options become finalists, at least one.</param>
/// <param name="Reason">Recorded and shown.</param>
public sealed record SelectFinalists(IReadOnlyList<string> OptionIds, string Reason) : Curation;

/// <summary>The person's ballot, in the place of any before it.</summary>
public sealed record BallotCast(string Participant, IReadOnlyList<Pick> Picks, DateTimeOffset At) : Event;

/// <summary>Somebody voted in a secret vote. Once the key is destroyed, nobody can say what for.</summary>
public sealed record SealedBallotCast(string Participant, string Sealed, DateTimeOffset At) : Event;

/// <summary>The sealed ballots were opened.</summary>
/// <param name="Given">In the order of the options, then of the points: neither who nor when can be told from it.</param>
public sealed record BallotsOpened(int Ballots, IReadOnlyList<Given> Given) : Event;

/// <summary>How many people gave an option these points.</summary>
public sealed record Given(string OptionId, int Points, int People);

/// <summary>The finalists are known.</summary>
/// <param name="OptionIds">In rank order.</param>
/// <param name="Reason">Null when the counts alone decided.</param>
public sealed record FinalistsSelected(IReadOnlyList<string> OptionIds, string? Reason) : Event;

/// <summary>The room is shown the counts.</summary>
public sealed record ResultRevealed : Event;

/// <summary>The counts are taken off the screens again.</summary>
public sealed record ResultHidden : Event;
