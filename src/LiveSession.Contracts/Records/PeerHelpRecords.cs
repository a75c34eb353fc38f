namespace LiveSession.Contracts.Records;

/// <summary>One person per table states a challenge; the colleagues propose ideas.</summary>
/// <param name="MaxLength">The longest challenge and idea, in UTF-16 code units.</param>
/// <param name="Run">Which owners' turn it is, from 1; 0 before anybody could be named.</param>
/// <param name="Owners">How many tables have an owner in this run. Screens and console only.</param>
/// <param name="Stated">How many challenges of this run are stated. Screens and console only.</param>
/// <param name="Ideas">How many ideas of this run are registered. Screens and console only.</param>
public sealed record PeerHelpDetail(int MaxLength, int Run, int? Owners = null, int? Stated = null, int? Ideas = null) : RoundDetail;

/// <summary>Key <c>help/{roundId}</c>: the challenge of the device's own table in the run that goes on. Its tablet and the phones of its people.</summary>
/// <param name="Challenge">Absent until stated.</param>
/// <param name="ChallengeRevision">How often it was worded.</param>
/// <param name="Thanked">The owner has thanked.</param>
/// <param name="Had">Who of the table was the owner in an earlier run, by participant; absent when nobody was.</param>
public sealed record HelpRecord(
    string RoundId, int Run, string OwnerId, string OwnerName, string? Challenge, int ChallengeRevision, bool Thanked, IReadOnlyList<string>? Had = null) : LiveRecord;

/// <summary>Key <c>helpIdea/{id}</c>: an idea for the owner of the device's own table, in the run that goes on. Nobody is told the author.</summary>
/// <param name="Number">In the order of proposing at the table, from 1.</param>
public sealed record HelpIdeaRecord(string Id, string RoundId, int Number, string Text) : LiveRecord;

/// <summary>Key <c>givenIdea/{id}</c>: an idea that this phone's person has proposed in the current round.</summary>
/// <param name="Kept">The owner keeps it.</param>
public sealed record GivenIdeaRecord(string Id, string RoundId, int Run, string Text, bool Kept) : LiveRecord;

/// <summary>Key <c>keptIdea/{id}</c>: an idea that this phone's person has kept, in whatever round: it stays.</summary>
/// <param name="Challenge">What it was for; absent when it was never written down.</param>
public sealed record KeptIdeaRecord(string Id, string RoundId, int Run, int Number, string? Challenge, string Text) : LiveRecord;

/// <summary>Key <c>helpProgress/{n}</c>, console: how far a table is in the run that goes on, without any text.</summary>
public sealed record HelpProgressRecord(int Number, string OwnerName, bool Stated, int Ideas, int Kept, bool Thanked) : LiveRecord;
