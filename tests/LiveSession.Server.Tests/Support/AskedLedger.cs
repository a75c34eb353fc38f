using LiveSession.Engine.Ledger;

namespace LiveSession.Server.Tests.Support;

/// <summary>A ledger that notices when a node asks how far it has got.</summary>
public sealed class AskedLedger(ILedgerStore ledger, Action asked) : ILedgerStore
{
    public async Task<LedgerHead?> HeadAsync(string sessionId, CancellationToken cancellationToken)
    {
        var head = await ledger.HeadAsync(sessionId, cancellationToken);
        asked();
        return head;
    }

    public Task<bool> CreateSessionAsync(LedgerHead head, CancellationToken cancellationToken) => ledger.CreateSessionAsync(head, cancellationToken);

    public Task<IReadOnlyList<LedgerHead>> HeadsAsync(CancellationToken cancellationToken) => ledger.HeadsAsync(cancellationToken);

    public Task AppendAsync(LedgerBatch batch, CancellationToken cancellationToken) => ledger.AppendAsync(batch, cancellationToken);

    public Task<IReadOnlyList<LedgerEntry>> EntriesAsync(string sessionId, long after, int atMost, CancellationToken cancellationToken) => ledger.EntriesAsync(sessionId, after, atMost, cancellationToken);

    public Task<IReadOnlyList<LedgerEntry>> StreamAsync(string sessionId, string stream, CancellationToken cancellationToken) => ledger.StreamAsync(sessionId, stream, cancellationToken);

    public Task<IReadOnlyList<StoredAnswer>> AnswersAsync(string sessionId, string stream, CancellationToken cancellationToken) => ledger.AnswersAsync(sessionId, stream, cancellationToken);

    public Task ProbeAsync(CancellationToken cancellationToken) => ledger.ProbeAsync(cancellationToken);
}
