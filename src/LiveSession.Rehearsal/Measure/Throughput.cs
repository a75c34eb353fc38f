namespace LiveSession.Rehearsal.Measure;

/// <summary>Ballots per second against the server and against a bare hub, in turns in the same minute (F2).</summary>
/// <param name="Turns">Each pair ran one right after the other.</param>
internal sealed record Throughput(IReadOnlyList<Turn> Turns)
{
    public static Throughput None { get; } = new([]);

    public double BallotsPerSecond => Percentiles.Median([.. Turns.Select(turn => turn.Server)]);

    public double BareHubPerSecond => Percentiles.Median([.. Turns.Select(turn => turn.BareHub)]);

    /// <summary>The median of the turns' own ratios: a machine that slows down slows both sides of a turn.</summary>
    public double Ratio => Percentiles.Median([.. Turns.Where(turn => turn.BareHub > 0).Select(turn => turn.Server / turn.BareHub)]);
}

/// <summary>Ballots per second of one turn each.</summary>
internal sealed record Turn(double Server, double BareHub);
