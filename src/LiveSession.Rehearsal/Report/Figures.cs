using System.Collections.Concurrent;
using LiveSession.Contracts.Http;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Measure;

namespace LiveSession.Rehearsal.Report;

/// <summary>The figures as they come in during the day. Acts run one after the other; what devices add at the same time is in safe collections.</summary>
internal sealed class Figures
{
    public int Joined { get; set; }

    public QuestionFigures Questions { get; set; } = new(0, 0, 0);

    public BallotFigures Ballots { get; set; } = new(0, 0, 0);

    public IReadOnlyList<FinalistFigure> Finalists { get; set; } = [];

    public CommitmentFigures Commitments { get; set; } = new(0, 0, 0);

    /// <summary>Acknowledgement times of each burst.</summary>
    public List<Burst> Bursts { get; } = [];

    /// <summary>Every click on every device.</summary>
    public ConcurrentBag<double> ClickMs { get; } = [];

    public List<double> TallyOnScreenMs { get; } = [];

    public Throughput Throughput { get; set; } = Throughput.None;

    public ServerStats? Before { get; set; }

    public ServerStats? After { get; set; }

    public RehearsalReport Report(IReadOnlyList<Check> checks) => new(
        Joined,
        Questions,
        Ballots,
        Finalists,
        Commitments,
        Ack(),
        Rounded(Throughput.BallotsPerSecond),
        Rounded(TallyOnScreenMs.DefaultIfEmpty(0).Max()),
        Click(),
        Server(),
        new BareHubFigures(Rounded(Throughput.BareHubPerSecond)),
        Math.Round(Throughput.Ratio, 3),
        checks);

    // Timings are read as medians of the runs: here the burst with the median p95.
    private AckFigures Ack()
    {
        var values = Bursts.OrderBy(burst => Percentiles.Of(burst.AckMs, 95)).ElementAtOrDefault((Bursts.Count - 1) / 2)?.AckMs ?? [];
        return new AckFigures(At(values, 50), At(values, 95), At(values, 99), At(values, 100));
    }

    // A day that broke off has no second reading.
    private ServerFigures Server() => Before is { } before && After is { } after
        ? new ServerFigures(Rounded(after.CpuSeconds - before.CpuSeconds), Rounded(after.MemoryMb))
        : new ServerFigures(0, 0);

    private ClickFigures Click()
    {
        var values = ClickMs.ToArray();
        return new ClickFigures(At(values, 50), At(values, 95), At(values, 99));
    }

    private static double At(IReadOnlyCollection<double> values, double percent) => Rounded(Percentiles.Of(values, percent));

    private static double Rounded(double value) => Math.Round(value, 1);
}
