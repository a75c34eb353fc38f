using System.Globalization;

namespace LiveSession.Rehearsal.Report;

/// <summary>A promise about a figure, and whether this run kept it. A missed figure is told, not failed: the machine may be busy with something else.</summary>
/// <param name="Promise">The rule's ID.</param>
/// <param name="Kept">Null: the promise is about a larger room.</param>
internal sealed record Target(string Promise, string What, string Measured, string Wanted, bool? Kept)
{
    // Twelve phones wait for the disk one flush after the other; only a full room shares its flushes.
    private const int PromisedRoom = 320;

    public static IReadOnlyList<Target> Of(RehearsalReport report) =>
    [
        AtMost("F1", "Acknowledgement of a burst, p95", report.AckMs.P95, 100),
        AtMost("F1", "Acknowledgement of a burst, p99", report.AckMs.P99, 200),
        new("F2", "Ballots per second against a bare hub", Text(report.Ratio, "0.00"), ">= 0.70", report.Joined < PromisedRoom ? null : report.Ratio >= 0.7),
        AtMost("F3", "Click to every device, p95", report.ClickToDeviceMs.P95, 150),
        AtMost("N4", "Final tally on the screen", report.TallyOnScreenMs, 500),
    ];

    private static Target AtMost(string promise, string what, double ms, double most) =>
        new(promise, what, Text(ms, "0.0") + " ms", "<= " + Text(most, "0") + " ms", ms <= most);

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
