using LiveSession.Domain;
using LiveSession.Engine.Events;
using LiveSession.Engine.Ledger;

namespace LiveSession.Engine.InProcess;

/// <summary>A decision on its way to the disk, and the reply that waits for it.</summary>
internal sealed class PendingAppend(AggregateCell cell, CommandEnvelope command, Decision decision, StoredEvent[] stored, long versionBefore)
{
    private readonly TaskCompletionSource<Reply> _reply = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Reply? _durable;

    public AggregateCell Cell => cell;

    public Task<Reply> Reply => _reply.Task;

    public int Size => Math.Max(stored.Length, 1);

    /// <summary>Takes the decision's place in the session's order; an answer without events takes none.</summary>
    public void JoinGroup(CommitGroup group, LedgerLine line)
    {
        for (var i = 0; i < stored.Length; i++)
        {
            var entry = line.Next(cell.Address.Stream, versionBefore + i + 1, stored[i], command);
            cell.LastSeq = entry.Seq;
            group.Add(entry, new CommittedEvent(entry.Seq, cell.Address.Aggregate, entry.Version, entry.At(), command.Actor, decision.Events[i]));
        }

        if (stored.Length == 0)
        {
            group.Add(new StoredAnswer(line.SessionId, cell.Address.Stream, command.Id, command.Fingerprint, cell.LastSeq, decision.Refusal));
        }

        _durable = new Reply(cell.LastSeq, decision.Refusal);
    }

    public void Complete() => _reply.TrySetResult(_durable!);

    /// <summary>The cell has decided further on what is lost now, so it is lost with it.</summary>
    public void Fail(LedgerUnavailableException failure)
    {
        cell.Fault();
        _reply.TrySetException(failure);
        // A sender that has given up waiting must not turn the failure into an unobserved one.
        _ = _reply.Task.Exception;
    }
}
