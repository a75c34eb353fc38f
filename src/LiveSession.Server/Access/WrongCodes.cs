using System.Collections.Concurrent;
using System.Net;

namespace LiveSession.Server.Access;

/// <summary>
/// Stops whoever guesses codes. Wrong codes are counted by address; 320 phones behind one address join unhindered while a neighbour behind
/// the same address guesses (H3). A right guess cannot be told from an honest one, so what a stopped address can do is limited by its
/// wrong ones: each keeps a place for a while before it is answered, and there are only so many. Each node counts what it sees: with n
/// nodes a guesser gets n times as many tries, which is still nothing against the codes of badges.
/// </summary>
public sealed class WrongCodes(TimeProvider time)
{
    /// <summary>Wrong codes that an address may try within the window.</summary>
    public const int Allowed = 20;

    /// <summary>How many codes of a stopped address are looked up or held at once: a whole room scans at once.</summary>
    public const int Places = 400;

    /// <summary>How long wrong codes are remembered.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <summary>How long a wrong code of a stopped address keeps its place.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromSeconds(5);

    private const int MostAddresses = 10_000;

    private readonly ConcurrentDictionary<IPAddress, Guesses> _byAddress = new();

    /// <summary>Tries a code from an address.</summary>
    /// <param name="open">What the code opens; null: it is wrong. Not asked while all places of the address are taken.</param>
    public async Task<(T? Opened, bool Stopped)> TryAsync<T>(IPAddress address, Func<Task<T?>> open)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(open);
        var guesses = Of(address);
        if (!guesses.Enter())
        {
            return (null, true);
        }

        try
        {
            if (await open() is { } opened)
            {
                return (opened, false);
            }

            var stopped = guesses.CountWrong();
            if (stopped)
            {
                // Not cut short when the guesser goes: opening another connection would be another try.
                await Task.Delay(Hold, time, CancellationToken.None);
            }

            return (null, stopped);
        }
        finally
        {
            guesses.Leave();
        }
    }

    // When more addresses guess than any room has, those that come share one count.
    private Guesses Of(IPAddress address)
    {
        if (_byAddress.TryGetValue(address, out var known))
        {
            return known;
        }

        if (_byAddress.Count >= MostAddresses)
        {
            Forget();
        }

        return _byAddress.GetOrAdd(_byAddress.Count >= MostAddresses ? IPAddress.None : address, _ => new Guesses(time));
    }

    private void Forget()
    {
        foreach (var (address, _) in _byAddress.Where(known => known.Value.IsOver))
        {
            _byAddress.TryRemove(address, out _);
        }
    }

    /// <summary>The wrong codes of one address.</summary>
    private sealed class Guesses(TimeProvider time)
    {
        private readonly Lock _gate = new();
        private long _since = time.GetTimestamp();
        private int _wrong;
        private int _places;

        /// <summary>Takes a place; false when the address is stopped and has none left.</summary>
        public bool Enter()
        {
            lock (_gate)
            {
                _wrong = IsPast ? 0 : _wrong;

                if (_wrong > Allowed && _places >= Places)
                {
                    return false;
                }

                _places++;
                return true;
            }
        }

        /// <summary>True when that was one too many.</summary>
        public bool CountWrong()
        {
            lock (_gate)
            {
                (_since, _wrong) = (_wrong == 0 ? time.GetTimestamp() : _since, _wrong + 1);
                return _wrong > Allowed;
            }
        }

        public void Leave()
        {
            lock (_gate)
            {
                _places--;
            }
        }

        public bool IsOver
        {
            get
            {
                lock (_gate)
                {
                    return _places == 0 && (_wrong == 0 || IsPast);
                }
            }
        }

        private bool IsPast => time.GetElapsedTime(_since) > Window;
    }
}
