using System.Globalization;

namespace LiveSession.Rehearsal.Devices;

/// <summary>Command ids, unique per intention over all runs against one server: a second rehearsal must not get the first one's answers.</summary>
internal sealed class CommandIds(TimeProvider time)
{
    private readonly string _run = "rehearsal-" + time.GetUtcNow().ToUnixTimeMilliseconds().ToString("x", CultureInfo.InvariantCulture) + "-";
    private long _last;

    public string Next() => _run + Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);
}
