using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Day;

/// <summary>Compares what two devices of the same audience show.</summary>
internal static class Snapshots
{
    /// <summary>The same records; a screen's record of itself aside.</summary>
    public static bool Same(RecordStore one, RecordStore other)
    {
        var (left, right) = (one.Snapshot(), other.Snapshot());
        return left.Keys.Union(right.Keys, StringComparer.Ordinal)
            .Where(key => !string.Equals(key, "screen", StringComparison.Ordinal))
            .All(key => left.TryGetValue(key, out var a) && right.TryGetValue(key, out var b) && string.Equals(a, b, StringComparison.Ordinal));
    }
}
