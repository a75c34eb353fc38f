using LiveSession.Domain;
using LiveSession.Engine.Commits;
using LiveSession.Engine.Events;
using LiveSession.Engine.Ledger;

namespace LiveSession.Engine.Aggregates;

/// <summary>A decision on its way to the disk, and the reply that waits for it.</summary>
internal sealed class PendingAppend(AggregateCell cell, CommandEnvelope command, Decision decision, StoredEvent[] stored, long versionBefore) : IWaitingAppend
{
    private readonly TaskCompletionSource<Reply> _reply = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _seq;

    public CellAddress Address => cell.Address;

    public string SessionId => cell.Address.SessionId;

    public CommandStamp Command { get; } = CommandStamp.Of(command);

    public IReadOnlyList<StoredEvent> Stored => stored;

    public Refusal? Refusal => decision.Refusal;

    public long VersionBefore => versionBefore;

    public Task<Reply> Reply => _reply.Task;

    public int Size => Math.Max(stored.Length, 1);

    public bool Lost => cell.Faulted;

    /// <summary>The seq of the stream's last entry, as far as it is durable or about to be.</summary>
    public long LastSeq => cell.LastSeq;

    /// <summary>Takes the decision's place in the session's order; an answer without events takes none.</summary>
    public void Join(CommitGroup group, LedgerLine line)
    {
        for (var i = 0; i < stored.Length; i++)
        {
            var entry = line.Next(Address.Stream, versionBefore + i + 1, stored[i], Command);
            cell.LastSeq = entry.Seq;
            group.Add(entry, new CommittedEvent(entry.Seq, Address.Aggregate, entry.Version, entry.At(), Command.Actor, decision.Events[i]));
        }

        if (stored.Length == 0)
        {
            group.Add(new StoredAnswer(SessionId, Address.Stream, Command.Id, Command.Fingerprint, cell.LastSeq, Refusal));
        }

        _seq = cell.LastSeq;
    }

    public void Complete()
    {
        _reply.TrySetResult(new Reply(_seq, Refusal));
        EngineMeter.Decided(Address.Aggregate.Kind, Refusal is null ? "accepted" : "refused");
    }

    /// <summary>Another process has written it, up to this seq.</summary>
    public void CompleteAt(long seq)
    {
        cell.LastSeq = _seq = seq;
        Complete();
    }

    /// <summary>The cell has decided further on what is lost now, so it is lost with it.</summary>
    public void Fail(LedgerUnavailableException failure)
    {
        cell.Fault();
        _reply.TrySetException(failure);
        EngineMeter.Decided(Address.Aggregate.Kind, "failed");
        // A sender that has given up waiting must not turn the failure into an unobserved one.
        _ = _reply.Task.Exception;
    }
}
