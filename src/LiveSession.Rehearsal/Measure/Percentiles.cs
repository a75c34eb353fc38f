namespace LiveSession.Rehearsal.Measure;

/// <summary>Percentiles of a set of measured values, by nearest rank: each is a value that was really measured.</summary>
internal static class Percentiles
{
    /// <summary>The value that the given share of all values does not exceed; 0 when nothing was measured.</summary>
    public static double Of(IReadOnlyCollection<double> values, double percent)
    {
        if (values.Count == 0)
        {
            return 0;
        }

        var sorted = values.Order().ToArray();
        var rank = (int)Math.Ceiling(percent / 100 * sorted.Length);
        return sorted[Math.Clamp(rank, 1, sorted.Length) - 1];
    }

    public static double Median(IReadOnlyCollection<double> values) => Of(values, 50);
}
