namespace LiveSession.Domain.Rounds.TableCommitments;

/// <summary>Each table writes commitments and sends them to the director.</summary>
/// <param name="MaxPerTable">1 to 5.</param>
public sealed record TableCommitmentsSettings(int MaxPerTable) : RoundSettings
{
    public const string KindName = "tableCommitments";
    public const int MostPerTable = 5;

    /// <summary>The longest commitment, in UTF-16 code units.</summary>
    public const int MaxLength = 300;

    public override string Kind => KindName;

    public override RoundContent Begin(IReadOnlyList<Choice.Option> options) => new CommitmentRound(this);
}
