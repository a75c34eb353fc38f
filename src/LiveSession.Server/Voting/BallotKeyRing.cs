using System.Collections.Concurrent;
using System.Security.Cryptography;
using LiveSession.Engine.Ballots;
using LiveSession.Server.Sessions;

namespace LiveSession.Server.Voting;

/// <summary>The keys of secret votes, at hand while 320 people vote at once.</summary>
public sealed class BallotKeyRing(IBallotKeys keys, ThisNode node)
{
    // Only where nobody else destroys them: another node would have to be told.
    private readonly ConcurrentDictionary<BallotKeyId, byte[]> _atHand = [];

    /// <summary>Makes a key, unless the round has one.</summary>
    public Task CreateAsync(BallotKeyId id, CancellationToken cancellationToken) => keys.CreateAsync(id, RandomNumberGenerator.GetBytes(BallotSeal.KeyLength), cancellationToken);

    /// <summary>The round's key; null when there is none.</summary>
    public async Task<byte[]?> FindAsync(BallotKeyId id, CancellationToken cancellationToken)
    {
        if (_atHand.TryGetValue(id, out var held))
        {
            return held;
        }

        var key = await keys.FindAsync(id, cancellationToken) is { Length: BallotSeal.KeyLength } whole ? whole : null;
        return key is not null && node.IsAlone ? _atHand.GetOrAdd(id, key) : key;
    }

    public async Task DestroyAsync(BallotKeyId id, CancellationToken cancellationToken)
    {
        await keys.DestroyAsync(id, cancellationToken);
        if (_atHand.TryRemove(id, out var held))
        {
            CryptographicOperations.ZeroMemory(held);
        }
    }

    public Task<IReadOnlyList<BallotKeyId>> AllAsync(CancellationToken cancellationToken) => keys.AllAsync(cancellationToken);
}
