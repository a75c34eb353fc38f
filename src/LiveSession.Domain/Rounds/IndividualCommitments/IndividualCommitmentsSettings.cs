namespace LiveSession.Domain.Rounds.IndividualCommitments;

/// <summary>Each participant writes one commitment, and a colleague is its witness.</summary>
public sealed record IndividualCommitmentsSettings : RoundSettings
{
    public const string KindName = "individualCommitments";

    /// <summary>The longest commitment, in UTF-16 code units.</summary>
    public const int MaxLength = 280;

    /// <summary>The longest "by when", in UTF-16 code units.</summary>
    public const int MaxDue = 60;

    public override string Kind => KindName;

    public override RoundContent Begin(IReadOnlyList<Choice.Option> options) => new Pledges();
}
