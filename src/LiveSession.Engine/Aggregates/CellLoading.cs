using LiveSession.Domain;
using LiveSession.Engine.Events;
using LiveSession.Engine.Ledger;

namespace LiveSession.Engine.Aggregates;

/// <summary>Reads an aggregate from its stream, with every answer that it has given.</summary>
internal sealed class CellLoading(ILedgerStore store, EventCatalog catalog, Func<AggregateId, Aggregate> initial, IAppendQueue appends)
{
    public async Task<AggregateCell> LoadAsync(string sessionId, AggregateId aggregate)
    {
        var address = new CellAddress(sessionId, aggregate, aggregate.ToString());
        _ = await store.HeadAsync(sessionId, CancellationToken.None) ?? throw new SessionUnknownException(sessionId);
        var entries = await store.StreamAsync(sessionId, address.Stream, CancellationToken.None);
        var answers = await store.AnswersAsync(sessionId, address.Stream, CancellationToken.None);
        var state = entries.Aggregate(initial(aggregate), (before, entry) => before.Evolve(catalog.Read(entry).Event));
        var content = new CellContent(state, entries.Count, entries.Count == 0 ? 0 : entries[^1].Seq, Given(entries, answers));
        return new AggregateCell(address, content, catalog, appends);
    }

    private static Dictionary<string, GivenAnswer> Given(IReadOnlyList<LedgerEntry> entries, IReadOnlyList<StoredAnswer> answers)
    {
        var given = new Dictionary<string, GivenAnswer>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            // A command with several events: its last entry is its answer.
            given[entry.CommandId] = Answered(entry.Fingerprint, new Reply(entry.Seq, Refusal: null));
        }

        foreach (var answer in answers)
        {
            given[answer.CommandId] = Answered(answer.Fingerprint, new Reply(answer.Seq, answer.Refusal));
        }

        return given;
    }

    private static GivenAnswer Answered(string fingerprint, Reply reply) => new(fingerprint, Task.FromResult(reply));
}
