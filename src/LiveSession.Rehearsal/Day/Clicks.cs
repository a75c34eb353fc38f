using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Day;

/// <summary>What the facilitator does for the whole room: each click is timed until every device shows it (F3).</summary>
internal sealed class Clicks(DayContext day)
{
    public Task GoToNextAsync(string? from, string next, CancellationToken cancellationToken) => ForAllAsync(
        new GoToNextRound(day.Ids.Next(), from),
        "session",
        store => string.Equals(store.Find<SessionRecord>("session")?.CurrentRound, next, StringComparison.Ordinal),
        cancellationToken);

    public Task OpenAsync(string roundId, CancellationToken cancellationToken) =>
        ForStatusAsync(new OpenRound(day.Ids.Next(), roundId), roundId, RoundStatus.Open, cancellationToken);

    public Task WithdrawAsync(string roundId, CancellationToken cancellationToken) =>
        ForStatusAsync(new WithdrawRound(day.Ids.Next(), roundId), roundId, RoundStatus.Planned, cancellationToken);

    public Task PhaseAsync(string roundId, int phase, CancellationToken cancellationToken) => ForAllAsync(
        new GoToPhase(day.Ids.Next(), roundId, phase),
        $"round/{roundId}",
        store => store.Find<RoundRecord>($"round/{roundId}")?.Phase == phase,
        cancellationToken);

    public Task PauseAsync(string roundId, CancellationToken cancellationToken) =>
        ForStatusAsync(new PauseRound(day.Ids.Next(), roundId), roundId, RoundStatus.Paused, cancellationToken);

    public Task ResumeAsync(string roundId, CancellationToken cancellationToken) =>
        ForStatusAsync(new ResumeRound(day.Ids.Next(), roundId), roundId, RoundStatus.Open, cancellationToken);

    public Task CloseAsync(string roundId, CancellationToken cancellationToken)
    {
        day.Stage.Close(roundId);
        return ForStatusAsync(new CloseRound(day.Ids.Next(), roundId), roundId, RoundStatus.Closed, cancellationToken);
    }

    public Task RevealAsync(string roundId, CancellationToken cancellationToken)
    {
        day.Stage.Reveal(roundId);
        return ForAllAsync(
            new RevealResult(day.Ids.Next(), roundId),
            $"round/{roundId}",
            store => store.Find<RoundRecord>($"round/{roundId}")?.Detail is ChoiceDetail { Revealed: true },
            cancellationToken);
    }

    private Task ForStatusAsync(IDeviceCommand click, string roundId, RoundStatus status, CancellationToken cancellationToken) =>
        ForAllAsync(click, $"round/{roundId}", store => store.Find<RoundRecord>($"round/{roundId}")?.Status == status, cancellationToken);

    private async Task ForAllAsync(IDeviceCommand click, string key, Func<RecordStore, bool> shows, CancellationToken cancellationToken)
    {
        var clicked = day.Time.GetTimestamp();
        var receipt = await day.Room.Facilitator.DoAsync(click, cancellationToken);
        var awaited = $"'{key}' after {click.GetType().Name}";
        var arrivals = await Task.WhenAll(day.Room.Devices.ToList().Select(device => ArrivalAsync(device, key, receipt.Seq, shows, awaited, cancellationToken)));
        foreach (var arrival in arrivals)
        {
            day.Figures.ClickMs.Add(day.Time.GetElapsedTime(clicked, arrival).TotalMilliseconds);
        }
    }

    private static async Task<long> ArrivalAsync(
        FollowingDevice device, string key, long seq, Func<RecordStore, bool> shows, string awaited, CancellationToken cancellationToken)
    {
        await device.Records.WhenAsync(store => store.ArrivalOf(key, seq) is not null && shows(store), $"{awaited} on {device.Name}", cancellationToken);
        return device.Records.ArrivalOf(key, seq) ?? throw new AwaitedInVainException($"{awaited} on {device.Name}, where it came and went");
    }
}
