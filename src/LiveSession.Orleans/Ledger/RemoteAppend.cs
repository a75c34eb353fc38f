using LiveSession.Engine;
using LiveSession.Engine.Commits;
using LiveSession.Engine.Ledger;
using LiveSession.Orleans.Grains;

namespace LiveSession.Orleans.Ledger;

/// <summary>An aggregate's append in the queue of the ledger's writer.</summary>
internal sealed class RemoteAppend(string sessionId, StreamAppend append) : IWaitingAppend
{
    private readonly TaskCompletionSource<AppendOutcome> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly long[] _seqs = new long[append.Commands.Count];

    public Task<AppendOutcome> Outcome => _outcome.Task;

    public string SessionId => sessionId;

    public int Size { get; } = append.Commands.Sum(command => Math.Max(1, command.Events.Count));

    /// <summary>An aggregate has one append on its way at a time, so nothing of it waits behind a failed one.</summary>
    public bool Lost => false;

    public void Join(CommitGroup group, LedgerLine line)
    {
        var (version, lastSeq) = (append.VersionBefore, append.LastSeq);
        for (var i = 0; i < append.Commands.Count; i++)
        {
            var command = append.Commands[i];
            foreach (var stored in command.Events)
            {
                var entry = line.Next(append.Stream, ++version, stored, new CommandStamp(command.CommandId, command.Fingerprint, command.Actor, command.AtMicroseconds));
                group.Add(entry);
                lastSeq = entry.Seq;
            }

            if (command.Events.Count == 0)
            {
                group.Add(new StoredAnswer(sessionId, append.Stream, command.CommandId, command.Fingerprint, lastSeq, command.Refusal));
            }

            _seqs[i] = lastSeq;
        }
    }

    public void Complete() => _outcome.TrySetResult(new AppendOutcome(_seqs, Trouble: null));

    public void Fail(LedgerUnavailableException failure) => _outcome.TrySetResult(new AppendOutcome([], LedgerTrouble.Of(failure)));
}
