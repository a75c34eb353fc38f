using System.Collections.Concurrent;

namespace LiveSession.Server.Access;

/// <summary>How often something may be done by one device, or with one code: so many times at once, and once more whenever some time has passed.</summary>
internal sealed class Allowance(int atOnce, TimeSpan oneMoreAfter, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, (double Left, DateTimeOffset At)> _byKey = new(StringComparer.Ordinal);

    /// <summary>False when it was done too often.</summary>
    public bool Take(string key)
    {
        var now = time.GetUtcNow();
        return _byKey.AddOrUpdate(key, _ => (atOnce - 1, now), (_, known) => (Math.Max(0, Grown(known, now)) - 1, now)).Left >= 0;
    }

    private double Grown((double Left, DateTimeOffset At) known, DateTimeOffset now) => Math.Min(atOnce, known.Left + ((now - known.At) / oneMoreAfter));
}
