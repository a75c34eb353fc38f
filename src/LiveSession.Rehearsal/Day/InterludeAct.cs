using System.Globalization;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;

namespace LiveSession.Rehearsal.Day;

/// <summary>A break or a message: every device shows it, nobody can contribute.</summary>
internal sealed class InterludeAct(DayContext day, RoundRecord round, InterludeDetail detail)
{
    public async Task PlayAsync(Clicks clicks, CancellationToken cancellationToken)
    {
        await clicks.OpenAsync(round.Id, cancellationToken);
        await day.Checks.MakeAsync($"Every device shows the same: {round.Title}", async () =>
        {
            await Task.WhenAll(day.Room.Devices.ToList().Select(device => device.Records.WhenAsync(
                store => store.Find<RoundRecord>($"round/{round.Id}")?.Detail is InterludeDetail shown && shown == detail,
                $"the interlude on {device.Name}",
                cancellationToken)));
            var refused = await day.Room.Phones[0].SendAsync(new AdoptAmbition(day.Ids.Next(), round.Id, Adopted: true), cancellationToken);
            Expect.Refused(refused, "A contribution to it", RefusalCodes.KindMismatch);
            return string.Create(CultureInfo.InvariantCulture, $"{day.Room.Devices.Count()} devices");
        });
        await clicks.CloseAsync(round.Id, cancellationToken);
    }
}
