using System.Collections.Concurrent;
using System.Security.Cryptography;
using LiveSession.Engine.Ballots;

namespace LiveSession.Storage.Memory;

/// <summary>Keys that are gone with the process.</summary>
public sealed class MemoryBallotKeys : IBallotKeys
{
    private readonly ConcurrentDictionary<BallotKeyId, byte[]> _keys = [];

    public Task CreateAsync(BallotKeyId id, ReadOnlyMemory<byte> key, CancellationToken cancellationToken)
    {
        _keys.TryAdd(id, key.ToArray());
        return Task.CompletedTask;
    }

    public Task<byte[]?> FindAsync(BallotKeyId id, CancellationToken cancellationToken) => Task.FromResult((byte[]?)_keys.GetValueOrDefault(id)?.Clone());

    public Task DestroyAsync(BallotKeyId id, CancellationToken cancellationToken)
    {
        if (_keys.TryRemove(id, out var key))
        {
            CryptographicOperations.ZeroMemory(key);
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<BallotKeyId>> AllAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<BallotKeyId>>([.. _keys.Keys.OrderBy(id => id.SessionId, StringComparer.Ordinal).ThenBy(id => id.RoundId, StringComparer.Ordinal)]);
}
