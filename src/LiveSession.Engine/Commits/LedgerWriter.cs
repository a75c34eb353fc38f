using System.Diagnostics;
using System.Threading.Channels;
using LiveSession.Engine.Aggregates;
using LiveSession.Engine.Ledger;

namespace LiveSession.Engine.Commits;

/// <summary>
/// The one that appends. While a transaction is on its way to the disk others queue up; all of them, of all sessions,
/// share the next one. Replies and followers hear of it only after it is durable.
/// </summary>
internal sealed class LedgerWriter : IAppendQueue, IAsyncDisposable
{
    // Bounds how long the first of a group waits for the rest of it.
    private const int LargestGroup = 4_096;

    private readonly ILedgerStore _store;
    private readonly ICommitListener _listener;
    private readonly Channel<IWaitingAppend> _waiting = Channel.CreateUnbounded<IWaitingAppend>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Dictionary<string, LedgerLine> _lines = new(StringComparer.Ordinal);
    private readonly Task _writing;

    public LedgerWriter(ILedgerStore store, ICommitListener listener)
    {
        (_store, _listener) = (store, listener);
        _writing = Task.Run(WriteAsync);
    }

    /// <summary>Puts an append behind those that wait already.</summary>
    /// <exception cref="LedgerUnavailableException">The engine has been stopped.</exception>
    public void Enqueue(IWaitingAppend append)
    {
        if (!_waiting.Writer.TryWrite(append))
        {
            throw new LedgerUnavailableException("The engine has been stopped.", new ObjectDisposedException(nameof(LedgerWriter)));
        }
    }

    void IAppendQueue.Enqueue(PendingAppend append) => Enqueue(append);

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _writing;
    }

    private async Task WriteAsync()
    {
        while (await _waiting.Reader.WaitToReadAsync())
        {
            await CommitAsync(TakeGroup());
        }
    }

    private List<IWaitingAppend> TakeGroup()
    {
        var group = new List<IWaitingAppend>();
        for (var size = 0; size < LargestGroup && _waiting.Reader.TryRead(out var append); size += append.Size)
        {
            if (append.Lost)
            {
                append.Fail(AfterFailure());
            }
            else
            {
                group.Add(append);
            }
        }

        return group;
    }

    private async Task CommitAsync(List<IWaitingAppend> appends)
    {
        try
        {
            var group = await OrderAsync(appends);
            if (!group.IsEmpty)
            {
                await AppendAsync(group, appends.Count);
            }

            appends.ForEach(append => append.Complete());
            _listener.Committed(group);
        }
        catch (Exception wrong)
        {
            Fail(appends, wrong);
        }
    }

    private async Task AppendAsync(CommitGroup group, int commands)
    {
        var begun = Stopwatch.GetTimestamp();
        await _store.AppendAsync(group.ToBatch(), CancellationToken.None);
        EngineMeter.Committed(commands, Stopwatch.GetElapsedTime(begun));
    }

    private async Task<CommitGroup> OrderAsync(List<IWaitingAppend> appends)
    {
        var group = new CommitGroup();
        foreach (var append in appends)
        {
            append.Join(group, await LineAsync(append.SessionId));
        }

        return group;
    }

    private async ValueTask<LedgerLine> LineAsync(string sessionId)
    {
        if (!_lines.TryGetValue(sessionId, out var line))
        {
            var head = await _store.HeadAsync(sessionId, CancellationToken.None) ?? throw new SessionUnknownException(sessionId);
            _lines[sessionId] = line = new LedgerLine(head);
        }

        return line;
    }

    // Whether a failed transaction reached the disk is not known: everything about its sessions is read again.
    private void Fail(List<IWaitingAppend> appends, Exception wrong)
    {
        var failure = wrong as LedgerUnavailableException ?? new LedgerUnavailableException($"The ledger could not be written: {wrong.Message}", wrong);
        _lines.Clear();
        appends.ForEach(append => append.Fail(failure));
        _listener.Unsure(appends.Select(append => append.SessionId).Distinct(StringComparer.Ordinal));
    }

    private static LedgerUnavailableException AfterFailure() =>
        new("An append before this one failed.", new LedgerConflictException("The aggregate is read again before it decides further."));
}
