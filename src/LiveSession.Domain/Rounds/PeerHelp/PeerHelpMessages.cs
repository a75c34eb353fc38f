namespace LiveSession.Domain.Rounds.PeerHelp;

/// <summary>A table says who states a challenge this time.</summary>
/// <param name="Owner">Somebody who sits at the table: whoever sends the command has seen to that.</param>
public sealed record NameOwner(int Table, string Owner) : Contribution;

/// <summary>The owner states the challenge, or the table's tablet on their behalf.</summary>
/// <param name="By">Null: the tablet.</param>
/// <param name="Revision">The wording that the writer has seen; 0: none yet.</param>
public sealed record StateChallenge(int Table, string? By, int Revision, string Text) : Contribution;

/// <summary>A colleague proposes an idea to the owner of the own table.</summary>
/// <param name="IdeaId">Same id, same idea: proposing it again changes nothing.</param>
public sealed record ProposeIdea(string IdeaId, string Author, int Table, string Text) : Contribution;

/// <summary>The owner keeps an idea, or lets it go again.</summary>
public sealed record KeepIdea(string IdeaId, string By, bool Kept) : Contribution;

/// <summary>The owner thanks the colleagues.</summary>
public sealed record ThankColleagues(string By) : Contribution;

/// <summary>A run began, with an owner at each table that has anybody.</summary>
/// <param name="Run">From 1.</param>
public sealed record HelpRunBegun(int Run, IReadOnlyList<ChallengeOwner> Owners) : GivenOut;

/// <summary>Whose challenge a table works on.</summary>
public sealed record ChallengeOwner(int Table, string Owner);

/// <summary>Who at a table states a challenge in this run.</summary>
public sealed record OwnerNamed(int Run, int Table, string Owner) : Event;

/// <summary>The challenge that a table works on in this run, in the owner's words.</summary>
public sealed record ChallengeStated(int Run, int Table, string Text) : Event;

/// <summary>An idea was registered.</summary>
/// <param name="Number">In the order of proposing at the table in this run, from 1.</param>
public sealed record IdeaProposed(string IdeaId, int Run, int Table, int Number, string Author, string Text, DateTimeOffset At) : Event;

/// <summary>The owner takes an idea home.</summary>
public sealed record IdeaKept(string IdeaId) : Event;

/// <summary>The owner does not take an idea home after all.</summary>
public sealed record IdeaLetGo(string IdeaId) : Event;

/// <summary>The owner has thanked the table for this run.</summary>
public sealed record ColleaguesThanked(int Run, int Table) : Event;
