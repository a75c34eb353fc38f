using System.Collections.Concurrent;

namespace LiveSession.Server.Kiosks;

/// <summary>How often a device may do something: so many times at once, and once more whenever some time has passed.</summary>
internal sealed class Allowance(int atOnce, TimeSpan oneMoreAfter, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, (double Left, DateTimeOffset At)> _byDevice = new(StringComparer.Ordinal);

    /// <summary>False when the device has done it too often.</summary>
    public bool Take(string deviceId)
    {
        var now = time.GetUtcNow();
        return _byDevice.AddOrUpdate(deviceId, _ => (atOnce - 1, now), (_, known) => (Math.Max(0, Grown(known, now)) - 1, now)).Left >= 0;
    }

    private double Grown((double Left, DateTimeOffset At) known, DateTimeOffset now) => Math.Min(atOnce, known.Left + ((now - known.At) / oneMoreAfter));
}
