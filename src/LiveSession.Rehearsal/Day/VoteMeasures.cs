using System.Globalization;
using LiveSession.Contracts.Commands;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;
using LiveSession.Rehearsal.Measure;

namespace LiveSession.Rehearsal.Day;

/// <summary>What is measured while a vote is open: clicks, bursts, throughput, and a screen that comes late.</summary>
internal sealed class VoteMeasures(DayContext day, Vote vote)
{
    private const int Pauses = 8;

    public async Task RunAsync(Clicks clicks, CancellationToken cancellationToken)
    {
        await day.Checks.MakeAsync("A pause reached every device, and nobody could vote in it", () => PauseAsync(clicks, cancellationToken));
        await day.Checks.MakeAsync("A screen that came late shows the same as the first", () => LateScreenAsync(cancellationToken));
        await day.Checks.MakeAsync("Bursts of everybody's ballots were all acknowledged (F1)", () => BurstsAsync(cancellationToken));
        await day.Checks.MakeAsync("Ballots back to back were all acknowledged (F2)", () => BackToBackAsync(cancellationToken));
    }

    private async Task<string> PauseAsync(Clicks clicks, CancellationToken cancellationToken)
    {
        var step = day.Progress.Begin("Clicks to every device", Pauses);
        for (var pause = 0; pause < Pauses; pause++)
        {
            await clicks.PauseAsync(vote.Round.Id, cancellationToken);
            Expect.Refused(await vote.Voters[0].SendAsync(vote.Command(0, BallotVersions.TooLate), cancellationToken), "A ballot in the pause", RefusalCodes.RoundPaused);
            await clicks.ResumeAsync(vote.Round.Id, cancellationToken);
            step.Advance();
        }

        step.End();
        return string.Create(CultureInfo.InvariantCulture, $"{2 * Pauses} clicks on {day.Room.Devices.Count()} devices");
    }

    private async Task<string> LateScreenAsync(CancellationToken cancellationToken)
    {
        var first = day.Room.Screens[0];
        var late = await new Pairings(day).PairScreenAsync("the late screen", cancellationToken);
        day.Room.Screens.Add(late);
        await Patience.UntilAsync(() => Snapshots.Same(first.Records, late.Records), $"{late.Name} to show the same as {first.Name}", day.Time, cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"{late.Records.Snapshot().Count} records");
    }

    private async Task<string> BurstsAsync(CancellationToken cancellationToken)
    {
        var bursts = new BurstMeasure(day, vote);
        await bursts.RunAsync(BallotVersions.SecondBurst, cancellationToken);
        await bursts.RunAsync(BallotVersions.ThirdBurst, cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"{day.Figures.Bursts.Count} bursts, sent within {string.Join(", ", day.Figures.Bursts.Select(burst => FormattableString.Invariant($"{burst.SpanMs:0}")))} ms");
    }

    private async Task<string> BackToBackAsync(CancellationToken cancellationToken)
    {
        var measure = new ThroughputMeasure(day, vote);
        day.Figures.Throughput = await measure.RunAsync(cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"{measure.Acknowledged} ballots; per second, server and bare hub in turns: {string.Join(", ", day.Figures.Throughput.Turns.Select(turn => FormattableString.Invariant($"{turn.Server:0} and {turn.BareHub:0}")))}");
    }
}
