using LiveSession.Engine;
using LiveSession.Engine.Aggregates;
using LiveSession.Engine.Ledger;

namespace LiveSession.Orleans.Ledger;

/// <summary>
/// One aggregate's decisions on their way to the ledger's node: one call at a time, because calls may overtake each other, and
/// each takes along all that was decided meanwhile.
/// </summary>
internal sealed class StreamOutbox(ILedgerGrain ledger) : IAppendQueue
{
    private readonly Lock _gate = new();
    private readonly List<PendingAppend> _waiting = [];
    private bool _sending;

    public void Enqueue(PendingAppend append)
    {
        lock (_gate)
        {
            _waiting.Add(append);
            if (_sending)
            {
                return;
            }

            _sending = true;
        }

        _ = SendAllAsync();
    }

    private async Task SendAllAsync()
    {
        // Leaves the aggregate's lock, under which this was called.
        await Task.Yield();
        while (Take() is { } batch)
        {
            var alive = WithoutLost(batch);
            if (alive.Count > 0)
            {
                await SendAsync(alive);
            }
        }
    }

    private List<PendingAppend>? Take()
    {
        lock (_gate)
        {
            _sending = _waiting.Count > 0;
            var batch = _sending ? _waiting.ToList() : null;
            _waiting.Clear();
            return batch;
        }
    }

    private static List<PendingAppend> WithoutLost(List<PendingAppend> batch)
    {
        foreach (var lost in batch.Where(append => append.Lost))
        {
            lost.Fail(new LedgerUnavailableException("An append before this one failed.", new LedgerConflictException("The aggregate is read again before it decides further.")));
        }

        return [.. batch.Where(append => !append.Lost)];
    }

    private async Task SendAsync(List<PendingAppend> batch)
    {
        try
        {
            Tell(batch, await ledger.AppendAsync(StreamAppend.Of(batch)));
        }
        catch (Exception unreachable)
        {
            // Whether it was written is not known: the aggregate is read again, and the same command id then gets its answer.
            var failure = new LedgerUnavailableException($"The ledger's node could not be reached: {unreachable.Message}", unreachable);
            batch.ForEach(append => append.Fail(failure));
        }
    }

    private static void Tell(List<PendingAppend> batch, AppendOutcome outcome)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            if (outcome.Trouble is { } trouble)
            {
                batch[i].Fail(trouble.ToUnavailable());
            }
            else
            {
                batch[i].CompleteAt(outcome.Seqs[i]);
            }
        }
    }
}
