using System.Globalization;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;
using LiveSession.Rehearsal.Votes;

namespace LiveSession.Rehearsal.Day;

/// <summary>The room commits to its ambition, one hesitates, everybody is counted.</summary>
internal sealed class AdoptionAct(DayContext day, RoundRecord round)
{
    private string RoundKey => $"round/{round.Id}";

    public async Task PlayAsync(Clicks clicks, CancellationToken cancellationToken)
    {
        await clicks.OpenAsync(round.Id, cancellationToken);
        await CheckAmbitionAsync(cancellationToken);
        await AdoptAsync(cancellationToken);
        await HesitateAsync(cancellationToken);
        await clicks.CloseAsync(round.Id, cancellationToken);
        await day.Checks.MakeAsync($"A commitment after the close was refused (N3): {round.Title}", async () =>
        {
            Expect.Refused(await SendAsync(day.Room.Phones[0], adopted: false, cancellationToken), "Taking it back late", RefusalCodes.RoundAlreadyClosed);
            return RefusalCodes.RoundAlreadyClosed;
        });
    }

    private Task CheckAmbitionAsync(CancellationToken cancellationToken) =>
        day.Checks.MakeAsync($"Every device shows what the room has chosen: {round.Title}", async () =>
        {
            var chosen = day.Offers[^1].Texts.Values.ToArray();
            await Task.WhenAll(day.Room.Devices.ToList().Select(device => device.Records.WhenAsync(
                store => DetailOn(store)?.Ambitions is { Count: > 0 } shown && shown.All(ambition => chosen.Contains(ambition.Text, StringComparer.Ordinal)),
                $"the ambition on {device.Name}",
                cancellationToken)));
            return chosen[0];
        });

    private async Task AdoptAsync(CancellationToken cancellationToken)
    {
        var step = day.Progress.Begin($"Commitments to the ambition: {round.Title}", day.Room.Phones.Count);
        await day.Checks.MakeAsync($"Everybody committed and is counted, on the screens and at their table: {round.Title}", async () =>
        {
            await day.Crowd.EachAsync(day.Room.Phones, Dice.From(day.Options.Seed, 7, round.Number), async phone =>
            {
                await DoAsync(phone, adopted: true, cancellationToken);
                step.Advance();
            }, cancellationToken);
            await WhenCountedAsync(day.Room.Phones.Count, cancellationToken);
            await Task.WhenAll(day.Room.Tablets.Select(tablet => WhenTableAsync(tablet, cancellationToken)));
            await Task.WhenAll(day.Room.Phones.Select(phone => phone.Records.WhenAsync(store => OwnOn(store) is not null, $"the own commitment on {phone.Name}", cancellationToken)));
            return string.Create(CultureInfo.InvariantCulture, $"{day.Room.Phones.Count} people, {day.Room.Tablets.Count} tables");
        });
        step.End();
    }

    private Task HesitateAsync(CancellationToken cancellationToken) =>
        day.Checks.MakeAsync($"One took it back and committed again, counted each time: {round.Title}", async () =>
        {
            var phone = day.Room.Phones[^1];
            await DoAsync(phone, adopted: false, cancellationToken);
            await WhenCountedAsync(day.Room.Phones.Count - 1, cancellationToken);
            await phone.Records.WhenAsync(store => OwnOn(store) is null, $"no own commitment on {phone.Name}", cancellationToken);
            await DoAsync(phone, adopted: true, cancellationToken);
            await DoAsync(phone, adopted: true, cancellationToken);
            await WhenCountedAsync(day.Room.Phones.Count, cancellationToken);
            return phone.Name;
        });

    private Task WhenCountedAsync(int count, CancellationToken cancellationToken) =>
        Task.WhenAll(day.Room.Screens.Cast<FollowingDevice>().Append(day.Room.Facilitator).Select(device => device.Records.WhenAsync(
            store => DetailOn(store)?.Adopted == count,
            string.Create(CultureInfo.InvariantCulture, $"{count} commitments on {device.Name}"),
            cancellationToken)));

    private Task WhenTableAsync(Tablet tablet, CancellationToken cancellationToken)
    {
        var people = day.Room.Phones.Count(phone => phone.Table == tablet.Table);
        return tablet.Records.WhenAsync(
            store => store.Find<TableAdoptionRecord>($"tableAdoption/{round.Id}")?.Adopted == people,
            string.Create(CultureInfo.InvariantCulture, $"{people} commitments on {tablet.Name}"),
            cancellationToken);
    }

    private AdoptionDetail? DetailOn(RecordStore store) => store.Find<RoundRecord>(RoundKey)?.Detail as AdoptionDetail;

    private AdoptionRecord? OwnOn(RecordStore store) => store.Find<AdoptionRecord>($"adoption/{round.Id}");

    private Task<Receipt> DoAsync(Phone phone, bool adopted, CancellationToken cancellationToken) =>
        phone.DoAsync(new AdoptAmbition(day.Ids.Next(), round.Id, adopted), cancellationToken);

    private Task<Receipt> SendAsync(Phone phone, bool adopted, CancellationToken cancellationToken) =>
        phone.SendAsync(new AdoptAmbition(day.Ids.Next(), round.Id, adopted), cancellationToken);
}
