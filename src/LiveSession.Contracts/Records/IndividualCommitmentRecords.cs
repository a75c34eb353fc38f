namespace LiveSession.Contracts.Records;

/// <summary>Each participant writes one commitment, and a colleague is its witness.</summary>
/// <param name="MaxLength">The longest commitment, in UTF-16 code units.</param>
/// <param name="MaxDue">The longest "by when", in UTF-16 code units.</param>
/// <param name="Committed">How many have written one. Screens and console only.</param>
/// <param name="Witnessed">How many of them have a witness who has accepted. Screens and console only.</param>
public sealed record IndividualCommitmentsDetail(int MaxLength, int MaxDue, int? Committed = null, int? Witnessed = null) : RoundDetail;

/// <summary>Key <c>individualCommitment/{roundId}</c>, the author's phone only: the person's own commitment, in whatever round: it stays.</summary>
/// <param name="WitnessName">Who is named, or has accepted; absent: nobody.</param>
public sealed record IndividualCommitmentRecord(string RoundId, string Text, string? Due, WitnessStanding Witness, string? WitnessName = null) : LiveRecord;

/// <summary>Where a commitment is with its witness.</summary>
public enum WitnessStanding
{
    /// <summary>Nobody is named yet.</summary>
    None,

    /// <summary>Somebody is named and has not answered yet.</summary>
    Asked,

    /// <summary>The witness has accepted.</summary>
    Accepted,

    /// <summary>Who was named has declined: another can be named.</summary>
    Declined,
}

/// <summary>Key <c>witnessRequest/{roundId}.{author}</c>, the named witness's phone only: a colleague's commitment; gone when declined.</summary>
public sealed record WitnessRequestRecord(string RoundId, string AuthorId, string AuthorName, string Text, string? Due, bool Accepted) : LiveRecord;
