using System.Globalization;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Day;

/// <summary>The tally on the screens after the last acknowledgement (N4).</summary>
internal sealed class Turnout(DayContext day, Vote vote)
{
    /// <summary>Waits until every screen shows the final tally, and notes how long after the last acknowledgement.</summary>
    public async Task WhenCompleteAsync(long lastAck, CancellationToken cancellationToken)
    {
        var voted = vote.Acknowledged;
        var recount = vote.Recount();
        var latest = 0.0;
        foreach (var screen in day.Room.Screens)
        {
            await screen.Records.WhenAsync(
                store => store.Find<TallyRecord>(vote.TallyKey) is { } tally && tally.Voted == voted && (!vote.Detail.Live || Tallies.Agree(tally, recount)),
                string.Create(CultureInfo.InvariantCulture, $"the tally of {voted} ballots on {screen.Name}"),
                cancellationToken);
            latest = Math.Max(latest, Lateness(screen, lastAck));
        }

        day.Figures.TallyOnScreenMs.Add(latest);
    }

    // A screen may be faster than the last phone's own answer.
    private double Lateness(Screen screen, long lastAck) =>
        screen.Records.ArrivalOf(vote.TallyKey, 0) is { } arrival ? Math.Max(0, day.Time.GetElapsedTime(lastAck, arrival).TotalMilliseconds) : 0;
}
