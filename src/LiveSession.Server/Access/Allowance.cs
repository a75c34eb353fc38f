using System.Collections.Concurrent;

namespace LiveSession.Server.Access;

/// <summary>How often something may be done by one device, or with one code: so many times at once, and once more whenever some time has passed.</summary>
public sealed class Allowance(int atOnce, TimeSpan oneMoreAfter, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Budget> _byKey = new(StringComparer.Ordinal);

    /// <summary>False when it was done too often.</summary>
    public bool Take(string key) => _byKey.GetOrAdd(key, _ => new Budget(atOnce, oneMoreAfter, time)).Take();
}
