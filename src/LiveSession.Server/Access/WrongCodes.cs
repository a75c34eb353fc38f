using System.Collections.Concurrent;
using System.Net;

namespace LiveSession.Server.Access;

/// <summary>
/// Stops whoever guesses codes. It counts wrong codes only, by address: 320 phones behind one address join unhindered while a
/// neighbour behind the same address is told to stop (H3). Each node counts what it sees: with n nodes a guesser gets n times as
/// many tries, which is still nothing against codes of 30 bits.
/// </summary>
public sealed class WrongCodes(TimeProvider time)
{
    /// <summary>Wrong codes that an address may try within the window.</summary>
    public const int Allowed = 20;

    /// <summary>How long wrong codes are remembered.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private const int MostAddresses = 10_000;

    private readonly ConcurrentDictionary<IPAddress, (int Count, DateTimeOffset Since)> _byAddress = new();

    /// <summary>Counts a wrong code; false when the address has tried too many.</summary>
    public bool Count(IPAddress address)
    {
        var now = time.GetUtcNow();
        if (_byAddress.Count > MostAddresses)
        {
            Forget(now);
        }

        var counted = _byAddress.AddOrUpdate(
            address,
            _ => (1, now),
            (_, known) => now - known.Since > Window ? (1, now) : (known.Count + 1, known.Since));
        return counted.Count <= Allowed;
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var old in _byAddress.Where(known => now - known.Value.Since > Window))
        {
            _byAddress.TryRemove(old);
        }
    }
}
