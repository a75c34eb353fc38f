using System.Globalization;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;
using LiveSession.Rehearsal.Votes;

namespace LiveSession.Rehearsal.Day;

/// <summary>Two runs of peer help: challenges are stated, ideas fly for two minutes, owners keep some and say thank you.</summary>
internal sealed class PeerHelpAct(DayContext day, RoundRecord round)
{
    private const int State = 0;
    private const int Help = 1;
    private const int Thank = 2;

    public async Task PlayAsync(Clicks clicks, CancellationToken cancellationToken)
    {
        await clicks.OpenAsync(round.Id, cancellationToken);
        var first = await HelpTables.SeatedAsync(day, round, run: 1, cancellationToken);
        await StateAsync(first, cancellationToken);
        await RefuseAsync("An idea before the signal was refused", first, RefusalCodes.HelpNotBegun, cancellationToken);
        await clicks.PhaseAsync(round.Id, Help, cancellationToken);
        await ProposeAsync(first, cancellationToken);
        await OpenOneTableAsync(first, cancellationToken);
        await clicks.PhaseAsync(round.Id, Thank, cancellationToken);
        await RefuseAsync("An idea after the time was refused", first, RefusalCodes.HelpIsOver, cancellationToken);
        await KeepAsync(first, cancellationToken);
        await clicks.PhaseAsync(round.Id, State, cancellationToken);
        await NextOwnersAsync(first, cancellationToken);
        await clicks.CloseAsync(round.Id, cancellationToken);
        await RefuseAsync("An idea after the close was refused (N3)", first, RefusalCodes.RoundAlreadyClosed, cancellationToken);
    }

    private Task StateAsync(HelpTables tables, CancellationToken cancellationToken) =>
        day.Checks.MakeAsync($"Every owner's challenge is on the devices of the own table, and on no other: {round.Title}", async () =>
        {
            await Task.WhenAll(tables.All.Select(table => table.StateAsync(day, round, cancellationToken)));
            await Task.WhenAll(tables.All.SelectMany(table => table.Devices.Select(device => device.Records.WhenAsync(
                store => table.Shows(store, round.Id),
                string.Create(CultureInfo.InvariantCulture, $"the challenge of table {table.Number} on {device.Name}"),
                cancellationToken))));
            return string.Create(CultureInfo.InvariantCulture, $"{tables.All.Count} challenges");
        });

    private async Task ProposeAsync(HelpTables tables, CancellationToken cancellationToken)
    {
        var colleagues = tables.All.SelectMany(table => table.Colleagues.Select((phone, index) => (Table: table, Phone: phone, Index: index))).ToArray();
        var step = day.Progress.Begin($"Ideas: {round.Title}", colleagues.Length);
        await day.Checks.MakeAsync($"Every idea reached its owner and the own tablet, and is counted on the screens: {round.Title}", async () =>
        {
            await day.Crowd.EachAsync(colleagues, Dice.From(day.Options.Seed, 8, round.Number), async colleague =>
            {
                await colleague.Table.ProposeAsync(day, round, colleague.Phone, colleague.Index, cancellationToken);
                step.Advance();
            }, cancellationToken);
            await Task.WhenAll(tables.All.SelectMany(table => table.Devices.Select(device => table.WhenIdeasAsync(device, cancellationToken))));
            await Task.WhenAll(day.Room.Screens.Cast<FollowingDevice>().Append(day.Room.Facilitator).Select(device => device.Records.WhenAsync(
                store => (store.Find<RoundRecord>($"round/{round.Id}")?.Detail as PeerHelpDetail)?.Ideas == colleagues.Length,
                string.Create(CultureInfo.InvariantCulture, $"{colleagues.Length} ideas on {device.Name}"),
                cancellationToken)));
            return string.Create(CultureInfo.InvariantCulture, $"{colleagues.Length} ideas at {tables.All.Count} tables");
        });
        step.End();
    }

    private Task OpenOneTableAsync(HelpTables tables, CancellationToken cancellationToken) =>
        day.Checks.MakeAsync($"The console counts ideas per table, and reads one table when it opens it: {round.Title}", async () =>
        {
            await Task.WhenAll(tables.All.Select(table => day.Room.Facilitator.Records.WhenAsync(
                store => store.Find<HelpProgressRecord>(table.ProgressKey)?.Ideas == table.Ideas.Count,
                $"'{table.ProgressKey}' on the console",
                cancellationToken)));
            var one = tables.All[0];
            var sheet = await day.Door.GetAsync<HelpAtTable>(string.Create(CultureInfo.InvariantCulture, $"/api/help/{round.Id}/{one.Number}"), day.Room.Facilitator.Cookies, cancellationToken);
            Expect.SameItems(one.Ideas, sheet.Ideas.Select(idea => Wording.Of(idea.Text)), "the ideas that the console reads");
            return string.Create(CultureInfo.InvariantCulture, $"table {one.Number}: {sheet.Ideas.Count} ideas");
        });

    private Task KeepAsync(HelpTables tables, CancellationToken cancellationToken) =>
        day.Checks.MakeAsync($"Owners kept ideas and said thank you, and the own table saw it: {round.Title}", async () =>
        {
            await Task.WhenAll(tables.All.Select(table => table.KeepAndThankAsync(day, round, cancellationToken)));
            return string.Create(CultureInfo.InvariantCulture, $"{tables.All.Sum(table => table.Kept)} ideas kept");
        });

    private Task NextOwnersAsync(HelpTables before, CancellationToken cancellationToken) =>
        day.Checks.MakeAsync($"The next run has other owners, an empty table, and earlier ideas stay with who kept them: {round.Title}", async () =>
        {
            var next = await HelpTables.SeatedAsync(day, round, run: 2, cancellationToken);
            foreach (var (earlier, later) in before.All.Where(table => table.Colleagues.Count > 0).Join(next.All, table => table.Number, table => table.Number, (one, other) => (one, other)))
            {
                Expect.That(earlier.Owner != later.Owner, string.Create(CultureInfo.InvariantCulture, $"table {later.Number} has the same owner again"));
                await Task.WhenAll(later.Devices.Select(device => later.WhenIdeasAsync(device, cancellationToken)));
                await earlier.WhenKeptAsync(cancellationToken);
            }

            return string.Create(CultureInfo.InvariantCulture, $"{next.All.Count} tables");
        });

    private Task RefuseAsync(string name, HelpTables tables, string code, CancellationToken cancellationToken) =>
        day.Checks.MakeAsync($"{name}: {round.Title}", async () =>
        {
            if (tables.All.SelectMany(table => table.Colleagues).FirstOrDefault() is { } phone)
            {
                Expect.Refused(await phone.SendAsync(new ProposeIdea(day.Ids.Next(), round.Id, day.Content.Challenges[0].Ideas[0]), cancellationToken), "The idea", code);
            }

            return code;
        });
}
