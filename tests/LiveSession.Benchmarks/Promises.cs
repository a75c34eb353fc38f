using System.Globalization;
using System.Text.Json.Nodes;

namespace LiveSession.Benchmarks;

/// <summary>The figures that the rehearsal's report holds, and what was promised for each.</summary>
internal static class Promises
{
    public static readonly IReadOnlyList<Promise> All =
    [
        new("F1", "320 ballots inside 50 ms: acknowledgement p95 (ms)", report => Number(report, "ackMs", "p95"), 100),
        new("F1", "320 ballots inside 50 ms: acknowledgement p99 (ms)", report => Number(report, "ackMs", "p99"), 200),
        new("F2", "durable ballots per second / bare hub's, same sockets, same run", report => Number(report, "ratio"), 0.7, LargerIsBetter: true),
        new("F2", "durable ballots per second", report => Number(report, "ballotsPerSecond"), Promised: null, LargerIsBetter: true),
        new("F3", "a facilitator's click reaches all devices: p95 (ms)", report => Number(report, "clickToDeviceMs", "p95"), 150),
        new("N4", "last acknowledgement to final tally on the screen (ms)", report => Number(report, "tallyOnScreenMs"), 500),
    ];

    private static double Number(JsonNode report, params string[] path) =>
        path.Aggregate(report, (node, name) => node[name] ?? throw new InvalidOperationException($"The report has no '{name}'.")).GetValue<double>();
}

/// <summary>One promised figure.</summary>
/// <param name="Promised">Null: reported only.</param>
internal sealed record Promise(string Rule, string What, Func<JsonNode, double> Figure, double? Promised, bool LargerIsBetter = false)
{
    /// <summary>A line of the table: every run, the median, and whether it holds.</summary>
    public string Row(IReadOnlyList<JsonNode> reports) => PromisedFigure.Row(Rule, What, [.. reports.Select(Figure)], Promised, LargerIsBetter);
}

/// <summary>How a promised figure is shown.</summary>
internal static class PromisedFigure
{
    public static readonly string Head = $"{"rule",-5} {"what",-62} {"runs",-26} {"median",10} {"promised",10}";

    public static string Row(string rule, string what, IReadOnlyList<double> figures, double? promised, bool largerIsBetter = false)
    {
        var median = figures.Order().ElementAt(figures.Count / 2);
        var holds = promised is not { } most || (largerIsBetter ? median >= most : median <= most);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{rule,-5} {what,-62} {string.Join(' ', figures.Select(figure => figure.ToString("0.##", CultureInfo.InvariantCulture))),-26} {median,10:0.##} {promised,10:0.##}{(holds ? "" : "  missed")}");
    }
}
