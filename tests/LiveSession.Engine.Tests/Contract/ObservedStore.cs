using LiveSession.Engine.Ledger;

namespace LiveSession.Engine.Tests.Contract;

/// <summary>A store that counts its transactions, and holds or fails them when a test says so.</summary>
public sealed class ObservedStore(ILedgerStore inner) : ILedgerStore
{
    private TaskCompletionSource? _held;
    private TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _transactions;
    private int _streamReads;

    /// <summary>Asked for each transaction: how does it go?</summary>
    public Func<AppendFate> Fate { get; set; } = static () => AppendFate.Written;

    /// <summary>Runs once, when entries have been read and before the reader gets them.</summary>
    public Func<Task>? AfterReading { get; set; }

    public int Transactions => _transactions;

    /// <summary>How often an aggregate was read.</summary>
    public int StreamReads => _streamReads;

    /// <summary>Transactions wait from now on; completes once one waits.</summary>
    public Task HoldAsync()
    {
        _held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return _arrived.Task;
    }

    public void Release()
    {
        var held = _held;
        _held = null;
        held?.SetResult();
    }

    public async Task AppendAsync(LedgerBatch batch, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _transactions);
        _arrived.TrySetResult();
        await (_held?.Task ?? Task.CompletedTask);
        var fate = Fate();
        if (fate is not AppendFate.Lost)
        {
            await inner.AppendAsync(batch, cancellationToken);
        }

        if (fate is not AppendFate.Written)
        {
            throw new LedgerUnavailableException("The disk is gone.", new IOException(fate.ToString()));
        }
    }

    public Task<bool> CreateSessionAsync(LedgerHead head, CancellationToken cancellationToken) => inner.CreateSessionAsync(head, cancellationToken);

    public Task<IReadOnlyList<LedgerHead>> HeadsAsync(CancellationToken cancellationToken) => inner.HeadsAsync(cancellationToken);

    public Task<LedgerHead?> HeadAsync(string sessionId, CancellationToken cancellationToken) => inner.HeadAsync(sessionId, cancellationToken);

    public async Task<IReadOnlyList<LedgerEntry>> EntriesAsync(string sessionId, long after, int atMost, CancellationToken cancellationToken)
    {
        var entries = await inner.EntriesAsync(sessionId, after, atMost, cancellationToken);
        var meanwhile = AfterReading;
        AfterReading = null;
        await (meanwhile?.Invoke() ?? Task.CompletedTask);
        return entries;
    }

    public Task<IReadOnlyList<LedgerEntry>> StreamAsync(string sessionId, string stream, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _streamReads);
        return inner.StreamAsync(sessionId, stream, cancellationToken);
    }

    public Task<IReadOnlyList<StoredAnswer>> AnswersAsync(string sessionId, string stream, CancellationToken cancellationToken) =>
        inner.AnswersAsync(sessionId, stream, cancellationToken);

    public Task ProbeAsync(CancellationToken cancellationToken) => inner.ProbeAsync(cancellationToken);
}

public enum AppendFate
{
    Written,

    /// <summary>Fails, and nothing is stored.</summary>
    Lost,

    /// <summary>Is stored, but the answer gets lost: what a disk error at the end of a commit can be.</summary>
    WrittenUnheard,
}
