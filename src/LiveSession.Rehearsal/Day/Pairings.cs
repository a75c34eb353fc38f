using System.Globalization;
using System.Net;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Day;

/// <summary>Shared devices show a code, the facilitator accepts it, the device collects its cookie.</summary>
internal sealed class Pairings(DayContext day)
{
    public async Task PlayAsync(CancellationToken cancellationToken)
    {
        var tables = day.Room.Phones.Select(phone => phone.Table).OfType<int>().Distinct().Order().Take(day.Options.Tables ?? int.MaxValue).ToArray();
        var step = day.Progress.Begin("Tablets, screen and director are paired", tables.Length + 2);
        await day.Checks.MakeAsync("Every tablet, the screen and the director's device were paired and follow", async () =>
        {
            day.Room.Director = await PairDirectorAsync(cancellationToken);
            step.Advance();
            day.Room.Screens.Add(await PairScreenAsync("the big screen", cancellationToken));
            step.Advance();
            day.Room.Tablets = await Task.WhenAll(tables.Select(table => PairTabletAsync(table, step, cancellationToken)));
            return string.Create(CultureInfo.InvariantCulture, $"{tables.Length} tablets, 1 screen, 1 director");
        });
        step.End();
    }

    public async Task<Screen> PairScreenAsync(string name, CancellationToken cancellationToken)
    {
        var cookies = await PairAsync(DeviceRole.Screen, table: null, cancellationToken);
        var screen = new Screen(name, day.Options.Address, cookies, Records(name, DeviceRole.Screen, table: null), day.Time);
        await screen.StartAsync(cancellationToken);
        return screen;
    }

    public async Task<Kiosk> PairKioskAsync(CancellationToken cancellationToken)
    {
        var cookies = await PairAsync(DeviceRole.Kiosk, table: null, cancellationToken);
        var kiosk = new Kiosk(day.Options.Address, cookies, Records("the kiosk", DeviceRole.Kiosk, table: null), day.Time);
        await kiosk.StartAsync(cancellationToken);
        return kiosk;
    }

    public async Task<Facilitator> PairConsoleAsync(CancellationToken cancellationToken)
    {
        const string Name = "the second console";
        var cookies = await PairAsync(DeviceRole.Console, table: null, cancellationToken);
        var console = new Facilitator(day.Options.Address, cookies, Records(Name, DeviceRole.Console, table: null), day.Time, Name);
        await console.StartAsync(cancellationToken);
        return console;
    }

    private async Task<Director> PairDirectorAsync(CancellationToken cancellationToken)
    {
        var cookies = await PairAsync(DeviceRole.Director, table: null, cancellationToken);
        var director = new Director(day.Options.Address, cookies, Records("the director's device", DeviceRole.Director, table: null), day.Time);
        await director.StartAsync(cancellationToken);
        return director;
    }

    private async Task<Tablet> PairTabletAsync(int table, IStep step, CancellationToken cancellationToken)
    {
        var cookies = await PairAsync(DeviceRole.Tablet, table, cancellationToken);
        var name = string.Create(CultureInfo.InvariantCulture, $"the tablet of table {table}");
        var tablet = new Tablet(table, day.Options.Address, cookies, Records(name, DeviceRole.Tablet, table), day.Time);
        await tablet.StartAsync(cancellationToken);
        step.Advance();
        return tablet;
    }

    private async Task<CookieContainer> PairAsync(DeviceRole role, int? table, CancellationToken cancellationToken)
    {
        var cookies = new CookieContainer();
        var offer = await day.Door.PostAsync<PairingOffer>("/api/pairings", new PairingRequest(role, table), cookies, cancellationToken);
        var console = day.Room.Facilitator;
        await console.WhenNumbersAsync(
            numbers => numbers.Pairings.Any(pairing => string.Equals(pairing.Code, offer.Code, StringComparison.Ordinal)),
            $"pairing code {offer.Code} on the console",
            cancellationToken);
        await console.DoAsync(new AcceptPairing(day.Ids.Next(), offer.Code, role, table), cancellationToken);
        var answer = await day.Door.PostAsync<PairingAnswer>("/api/pairings/claim", new PairingClaim(offer.Secret), cookies, cancellationToken);
        Expect.That(answer.Accepted && answer.Role == role && answer.Table == table, $"pairing code {offer.Code} was accepted as {answer.Role} {answer.Table}");
        return cookies;
    }

    private RecordStore Records(string name, DeviceRole role, int? table) =>
        new(new DeviceAudit(name, role, table, memory: null, day.Stage, day.ShownRecords), day.Time);
}
