namespace LiveSession.Domain.Rounds.TableCommitments;

/// <summary>A commitments round holds no content of its own: each table owns its commitments, the round owns the time for them.</summary>
public sealed record CommitmentRound(TableCommitmentsSettings Settings) : RoundContent
{
    public override Decision Decide(Command command, RoundLife life, DateTimeOffset now) => Mismatch;

    public override RoundContent Evolve(Event happened) => this;
}
