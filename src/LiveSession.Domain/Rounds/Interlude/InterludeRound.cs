namespace LiveSession.Domain.Rounds.Interlude;

/// <summary>An interlude takes nothing: it has a life and a clock only.</summary>
public sealed record InterludeRound : RoundContent
{
    public override Decision Decide(Command command, RoundLife life, DateTimeOffset now) => Mismatch;

    public override RoundContent Evolve(Event happened) => this;
}
