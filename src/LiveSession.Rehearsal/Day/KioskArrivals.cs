using System.Globalization;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;

namespace LiveSession.Rehearsal.Day;

/// <summary>Part of the room comes by the kiosk at the entrance, one after the other, before their phones are in.</summary>
internal sealed class KioskArrivals(DayContext day)
{
    private const int OneIn = 5;
    private const int OneScansTwiceIn = 4;

    private readonly Dictionary<string, Arrival> _arrivals = new(StringComparer.Ordinal);

    public async Task PlayAsync(IReadOnlyList<PrintedCodeInfo> badges, CancellationToken cancellationToken)
    {
        var people = badges.Where((_, index) => index % OneIn == 0).ToArray();
        var step = day.Progress.Begin("People come by the kiosk", people.Length);
        await day.Checks.MakeAsync("Whoever came by the kiosk is counted once, however often they scan", async () =>
        {
            day.Room.Kiosk = await new Pairings(day).PairKioskAsync(cancellationToken);
            foreach (var (badge, index) in people.Select((badge, index) => (badge, index)))
            {
                await ArriveAsync(badge, scansTwice: index % OneScansTwiceIn == 0, cancellationToken);
                step.Advance();
            }

            await WhenPresentAsync(people.Length, cancellationToken);
            return string.Create(CultureInfo.InvariantCulture, $"{people.Length} people, {people.Length + _arrivals.Keys.Count(TwiceScanned)} scans");
        });
        step.End();

        bool TwiceScanned(string participant) => Array.FindIndex(people, badge => string.Equals(badge.Target, participant, StringComparison.Ordinal)) % OneScansTwiceIn == 0;
    }

    /// <summary>Once the phones are in: nobody was counted again, and everybody sits where the kiosk sent them.</summary>
    public Task CheckAsync(CancellationToken cancellationToken) => day.Checks.MakeAsync("The phones of those who came by the kiosk are at the tables it told, and nobody is counted twice", async () =>
    {
        await WhenPresentAsync(day.Room.Phones.Count, cancellationToken);
        foreach (var phone in day.Room.Phones.Where(phone => _arrivals.ContainsKey(phone.ParticipantId)))
        {
            var arrival = _arrivals[phone.ParticipantId];
            Expect.Equal(arrival.Table, phone.Table, $"the table of {phone.ParticipantId}");
            Expect.That(phone.PersonName.StartsWith(arrival.FirstName, StringComparison.Ordinal), $"the kiosk greeted {phone.PersonName} as {arrival.FirstName}");
        }

        return string.Create(CultureInfo.InvariantCulture, $"{day.Room.Phones.Count} present, {_arrivals.Count} of them by the kiosk");
    });

    private async Task ArriveAsync(PrintedCodeInfo badge, bool scansTwice, CancellationToken cancellationToken)
    {
        var arrival = await ScanAsync(badge, cancellationToken);
        if (scansTwice)
        {
            var again = await ScanAsync(badge, cancellationToken);
            Expect.That((arrival.FirstName, arrival.Table) == (again.FirstName, again.Table), $"the second scan of {badge.Target} brought table {again.Table}, the first {arrival.Table}");
        }

        _arrivals[badge.Target] = arrival;
    }

    private async Task<Arrival> ScanAsync(PrintedCodeInfo badge, CancellationToken cancellationToken) =>
        (await day.Room.Kiosk!.DoAsync(new ScanBadge(day.Ids.Next(), badge.Code), cancellationToken)).Arrival
            ?? throw new CheckFailedException($"the kiosk was not told who holds badge {badge.Code}");

    private Task WhenPresentAsync(int people, CancellationToken cancellationToken) => day.Room.Facilitator.Records.WhenAsync(
        store => store.Find<SessionRecord>("session")?.Present == people,
        string.Create(CultureInfo.InvariantCulture, $"exactly {people} people present on the console"),
        cancellationToken);
}
