using System.Globalization;
using System.Security.Cryptography;

namespace LiveSession.Rehearsal.Devices;

/// <summary>Command ids, unique per intention over all runs against one server: a second rehearsal must not get the first one's answers.</summary>
internal sealed class CommandIds(TimeProvider time)
{
    private readonly string _run = "rehearsal-" + time.GetUtcNow().ToUnixTimeMilliseconds().ToString("x", CultureInfo.InvariantCulture) + "-";
    private long _last;

    /// <summary>What makes a secret ballot's fingerprint worthless to whoever reads the ledger.</summary>
    public static string Salt() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public string Next() => _run + Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);
}
