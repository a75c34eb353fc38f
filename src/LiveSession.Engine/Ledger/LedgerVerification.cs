using LiveSession.Engine.Events;

namespace LiveSession.Engine.Ledger;

/// <summary>Reads a whole ledger and reports the first place that is not as it was written.</summary>
public sealed class LedgerVerification(ILedgerStore store, EventCatalog catalog)
{
    private const int PageSize = 1_000;

    public async Task<LedgerVerdict> VerifyAsync(string sessionId, CancellationToken cancellationToken)
    {
        var head = await store.HeadAsync(sessionId, cancellationToken);
        var chain = new ChainCheck(catalog, sessionId);
        LedgerFault? fault = null;
        while (fault is null && await store.EntriesAsync(sessionId, chain.LastSeq, PageSize, cancellationToken) is { Count: > 0 } page)
        {
            fault = page.Select(chain.Check).FirstOrDefault(found => found is not null);
        }

        return new LedgerVerdict(sessionId, chain.LastSeq, fault ?? chain.CheckEnd(head));
    }
}
