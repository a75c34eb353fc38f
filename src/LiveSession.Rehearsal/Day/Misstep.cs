using System.Globalization;
using LiveSession.Contracts.Records;

namespace LiveSession.Rehearsal.Day;

/// <summary>The facilitator opens a round by mistake and takes it back within the ten seconds that the console offers; then it is opened for good.</summary>
internal sealed class Misstep(DayContext day, RoundRecord round)
{
    public Task PlayAsync(Clicks clicks, CancellationToken cancellationToken) => day.Checks.MakeAsync($"Opened by mistake and taken back: {round.Title}", async () =>
    {
        await clicks.OpenAsync(round.Id, cancellationToken);
        await clicks.WithdrawAsync(round.Id, cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"{day.Room.Devices.Count()} devices show it as not opened");
    });
}
