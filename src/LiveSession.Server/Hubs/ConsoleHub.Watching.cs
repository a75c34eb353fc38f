using System.Runtime.CompilerServices;
using LiveSession.Contracts.Http;
using LiveSession.Engine;

namespace LiveSession.Server.Hubs;

/// <summary>What a console sees that is true only now: it is in no record, because nothing of it is in the ledger.</summary>
public sealed partial class ConsoleHub
{
    /// <summary>The numbers that are true only now, at most four times a second.</summary>
    public async IAsyncEnumerable<LiveNumbers> Watch([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var attendance = Session.Attendance;
        using var changes = new ChangeSignal(
            (notify => attendance.Changed += notify, notify => attendance.Changed -= notify), (notify => pairings.Changed += notify, notify => pairings.Changed -= notify));
        var last = new LiveNumbers(-1, [], []);
        while (!cancellationToken.IsCancellationRequested)
        {
            var now = new LiveNumbers(attendance.ConnectedParticipants, await PendingAsync(last.Pairings, cancellationToken), attendance.ConnectedDevices, attendance.AwayDevices);
            if (!Same(now, last))
            {
                yield return now;
                last = now;
            }

            await changes.WaitAsync(pairings.LookAgainAfter, Time, cancellationToken);
            await Task.Delay(TimeSpan.FromMilliseconds(250), Time, cancellationToken);
        }
    }

    // The other numbers go on while the store cannot be read.
    private async Task<IReadOnlyList<PendingPairing>> PendingAsync(IReadOnlyList<PendingPairing> last, CancellationToken cancellationToken)
    {
        try
        {
            return await pairings.PendingAsync(cancellationToken);
        }
        catch (LedgerUnavailableException)
        {
            return last;
        }
    }

    private static bool Same(LiveNumbers one, LiveNumbers other) =>
        one.Connected == other.Connected && one.Pairings.SequenceEqual(other.Pairings) && one.ConnectedDevices.SequenceEqual(other.ConnectedDevices, StringComparer.Ordinal)
        && (one.Away ?? []).SequenceEqual(other.Away ?? []);

    /// <summary>What every screen shows, small: at first all that is known, then each that has changed, at most once a second.</summary>
    public async IAsyncEnumerable<IReadOnlyList<SeenScreen>> WatchScreens([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pictures = Session.Pictures;
        using var looking = pictures.Look();
        using var changes = new ChangeSignal((notify => pictures.Changed += notify, notify => pictures.Changed -= notify));
        long? known = null;
        while (!cancellationToken.IsCancellationRequested)
        {
            var (seen, upTo) = pictures.Since(known ?? 0);
            if (seen.Count > 0 || known is null)
            {
                yield return seen;
            }

            known = upTo;
            await changes.WaitAsync(Timeout.InfiniteTimeSpan, Time, cancellationToken);
            await Task.Delay(TimeSpan.FromSeconds(1), Time, cancellationToken);
        }
    }
}
