namespace LiveSession.Engine.Ballots;

/// <summary>
/// Keeps the keys of secret votes that are not counted yet, outside the ledger: what is in the ledger stays for ever, and a secret vote
/// is secret because its key does not (A4). Every method throws <see cref="LedgerUnavailableException"/> when the store cannot be reached.
/// </summary>
public interface IBallotKeys
{
    /// <summary>Keeps a key, on disk when this returns; nothing happens when the round has one already.</summary>
    Task CreateAsync(BallotKeyId id, ReadOnlyMemory<byte> key, CancellationToken cancellationToken);

    /// <summary>The round's key; null when there is none.</summary>
    Task<byte[]?> FindAsync(BallotKeyId id, CancellationToken cancellationToken);

    /// <summary>Destroys the round's key, so that its bytes are not left behind either; nothing happens when there is none.</summary>
    Task DestroyAsync(BallotKeyId id, CancellationToken cancellationToken);

    /// <summary>Every round that has a key.</summary>
    Task<IReadOnlyList<BallotKeyId>> AllAsync(CancellationToken cancellationToken);
}

/// <summary>Which round of which session a key belongs to.</summary>
public sealed record BallotKeyId(string SessionId, string RoundId);
