namespace LiveSession.Domain.Rounds.Choice;

/// <summary>Where a round takes the options from that it works on.</summary>
public abstract record ChoiceSource
{
    private ChoiceSource()
    {
    }

    /// <summary>The round without which there are no options; null: none is needed.</summary>
    public virtual string? BuildsOn() => null;

    /// <summary>The options, or why there are none yet.</summary>
    /// <param name="roundId">The round that works on them.</param>
    /// <param name="rounds">The session's rounds by id.</param>
    public abstract Offering For(string roundId, Func<string, Round> rounds);

    /// <summary>The questions of an earlier harvest, or the finalists of an earlier choice.</summary>
    public sealed record EarlierRound(string RoundId) : ChoiceSource
    {
        public override string BuildsOn() => RoundId;

        // The agenda's next step closes the source anyway; a source that is still collecting has no options yet.
        public override Offering For(string roundId, Func<string, Round> rounds) => rounds(RoundId) switch
        {
            { Life: RoundLife.Planned } => Offering.Refused(RoundRefusals.ResultNotReady, RoundId),
            { Life: RoundLife.Open or RoundLife.Paused } => Offering.Refused(RoundRefusals.RoundStillOpen, RoundId),
            { Content: { HasResult: false } } => Offering.Refused(RoundRefusals.ResultNotReady, RoundId),
            var source => new Offering(source.Content?.Offer(RoundId) ?? []),
        };
    }

    /// <summary>A run-off: the options that are tied at the cut of an earlier choice. What it selects completes the finalists there.</summary>
    public sealed record RunOff(string RoundId) : ChoiceSource
    {
        public override string BuildsOn() => RoundId;

        public override Offering For(string roundId, Func<string, Round> rounds) =>
            new(rounds(RoundId) is { Life: RoundLife.Closed, Content: Poll tied } ? tied.OfferTied() : []);
    }

    /// <summary>Options typed into the agenda, at least two.</summary>
    public sealed record TypedOptions(IReadOnlyList<string> Texts) : ChoiceSource
    {
        public override Offering For(string roundId, Func<string, Round> rounds) =>
            new([.. Texts.Select((text, index) => new Option($"{roundId}-{index + 1}", index + 1, text, Subtheme: null, Lineage: []))]);
    }
}

/// <summary>What a round can work on.</summary>
/// <param name="Refusal">Why it cannot begin yet; null: it can. Its value <c>round</c> is the id of the round that it waits for.</param>
public sealed record Offering(IReadOnlyList<Option> Options, Refusal? Refusal = null)
{
    /// <summary>For a kind that works on nothing.</summary>
    public static readonly Offering None = new([]);

    internal static Offering Refused(string code, string roundId) => new([], Refusal.With(code, "round", roundId));
}
