using System.Runtime.CompilerServices;
using LiveSession.Engine.Events;
using LiveSession.Engine.Ledger;

namespace LiveSession.Engine.Feeds;

/// <summary>One follower's way through a ledger: from the store while behind, from the feed once it is close.</summary>
internal sealed class Following(ILedgerStore store, EventCatalog catalog, SessionFeed feed, string sessionId)
{
    private const int PageSize = 1_000;

    public async IAsyncEnumerable<IReadOnlyList<CommittedEvent>> FromAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            // The signal is taken before the ledger is read: what commits in between has then already raised it.
            var (known, changed) = feed.Read(after);
            var events = known ?? await PageAsync(after, cancellationToken);
            if (events.Count == 0)
            {
                await changed.WaitAsync(cancellationToken);
                continue;
            }

            yield return events;
            after = events[^1].Seq;
        }
    }

    private async Task<IReadOnlyList<CommittedEvent>> PageAsync(long after, CancellationToken cancellationToken)
    {
        for (var size = PageSize; ; size *= 2)
        {
            var page = await store.EntriesAsync(sessionId, after, size, cancellationToken);
            var whole = page.Count < size ? page.Count : WholeCommands(page);
            if (whole > 0 || page.Count == 0)
            {
                return [.. page.Take(whole).Select(catalog.Read)];
            }
        }
    }

    // The page may end in the middle of a command's events; a follower never sees half of a command.
    private static int WholeCommands(IReadOnlyList<LedgerEntry> page)
    {
        var count = page.Count;
        while (count > 0 && OfSameCommand(page[count - 1], page[^1]))
        {
            count--;
        }

        return count;
    }

    private static bool OfSameCommand(LedgerEntry one, LedgerEntry other) =>
        string.Equals(one.CommandId, other.CommandId, StringComparison.Ordinal) && string.Equals(one.Stream, other.Stream, StringComparison.Ordinal);
}
