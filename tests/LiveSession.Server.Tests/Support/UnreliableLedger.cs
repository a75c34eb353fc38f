using LiveSession.Engine;
using LiveSession.Engine.Ledger;

namespace LiveSession.Server.Tests.Support;

/// <summary>A ledger whose disk can fill up, and be emptied again; it counts how often somebody tries it.</summary>
public sealed class UnreliableLedger(ILedgerStore disk) : ILedgerStore
{
    private volatile bool _full;
    private int _probes;

    /// <summary>How often the disk was tried.</summary>
    public int Probes => Volatile.Read(ref _probes);

    public bool Full
    {
        get => _full;
        set => _full = value;
    }

    public Task<bool> CreateSessionAsync(LedgerHead head, CancellationToken cancellationToken) => disk.CreateSessionAsync(head, cancellationToken);

    public Task<IReadOnlyList<LedgerHead>> HeadsAsync(CancellationToken cancellationToken) => disk.HeadsAsync(cancellationToken);

    public Task<LedgerHead?> HeadAsync(string sessionId, CancellationToken cancellationToken) => disk.HeadAsync(sessionId, cancellationToken);

    public Task AppendAsync(LedgerBatch batch, CancellationToken cancellationToken) => _full ? throw Trouble() : disk.AppendAsync(batch, cancellationToken);

    public Task<IReadOnlyList<LedgerEntry>> EntriesAsync(string sessionId, long after, int atMost, CancellationToken cancellationToken) => disk.EntriesAsync(sessionId, after, atMost, cancellationToken);

    public Task<IReadOnlyList<LedgerEntry>> StreamAsync(string sessionId, string stream, CancellationToken cancellationToken) => disk.StreamAsync(sessionId, stream, cancellationToken);

    public Task<IReadOnlyList<StoredAnswer>> AnswersAsync(string sessionId, string stream, CancellationToken cancellationToken) => disk.AnswersAsync(sessionId, stream, cancellationToken);

    public Task ProbeAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _probes);
        return _full ? throw Trouble() : disk.ProbeAsync(cancellationToken);
    }

    private static LedgerUnavailableException Trouble() => new("The disk is full: make room in the data folder.", new IOException("disk full"));
}
