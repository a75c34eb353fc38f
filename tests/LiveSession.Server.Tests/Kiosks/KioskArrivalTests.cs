using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Sessions;
using LiveSession.Engine;
using LiveSession.Engine.People;
using LiveSession.Server.Tests.Support;
using CodeKind = LiveSession.Engine.People.CodeKind;
using DeviceRole = LiveSession.Contracts.Records.DeviceRole;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Tests.Kiosks;

/// <summary>People come in at the kiosk: by badge, by name, or on no list at all.</summary>
public sealed class KioskArrivalTests(VenueFixture fixture) : IClassFixture<VenueFixture>
{
    private Venue Venue => fixture.Venue;

    [Fact]
    [Trait("Rule", "N2")]
    public async Task Badge_ChecksInWithoutAPhone_AndOnceHoweverOftenItIsScanned()
    {
        var (kiosk, console) = (await Venue.KioskAsync(), await Venue.ConsoleAsync());
        var before = Present(console);

        var first = await ScanAsync(kiosk, await Venue.BadgeAsync(3));
        var address = await ScanAsync(kiosk, $"HTTP://127.0.0.1:8080/B/{await Venue.BadgeAsync(3)}");

        Assert.Equal((first.FirstName, first.Table), (address.FirstName, address.Table));
        Assert.Equal(Venue.Session.People.Find("p-3")!.FirstName, first.FirstName);
        Assert.Equal(Venue.Session.View.Read(model => model.TableOf("p-3")), first.Table);
        await console.SeesAsync<SessionRecord>("session", session => session.Present == before + 1, "the person is counted once");
        await console.SeesAsync<SeatMapRecord>($"seatMap/{first.Table}", map => map.Seats.Any(seat => seat is { ParticipantId: "p-3", Present: true }), "the seat map shows who arrived");

        var phone = await Venue.PhoneAsync(3);
        await phone.SeesAsync<MeRecord>("me", me => me.Table == first.Table, "the phone that comes later sits at the same table");
        Assert.Equal(before + 1, Present(console));
    }

    [Fact]
    [Trait("Rule", "N2")]
    public async Task SameScanSentAgain_GetsTheSameAnswer_AndWithAnotherBadgeIsRefused()
    {
        var kiosk = await Venue.KioskAsync();
        var scan = new ScanBadge(Device.NewId(), await Venue.BadgeAsync(4));

        var once = await kiosk.DoAsync(scan);
        var again = await kiosk.DoAsync(scan);

        Assert.Equal((once.Seq, once.Arrival!.Table), (again.Seq, again.Arrival!.Table));
        await kiosk.IsRefusedAsync(scan with { Code = await Venue.BadgeAsync(4) + " " }, RefusalCodes.CommandIdReused);
    }

    [Theory]
    [InlineData("", RefusalCodes.BadgeUnknown)]
    [InlineData("ABCDEFGH", RefusalCodes.BadgeUnknown)]
    [InlineData("https://example.com/menu", RefusalCodes.BadgeUnknown)]
    [InlineData("tent", RefusalCodes.BadgeOfTable)]
    [InlineData("room", RefusalCodes.BadgeOfTable)]
    [InlineData("other", RefusalCodes.BadgeOfOtherSession)]
    [Trait("Rule", "A1")]
    public async Task WhatIsNoBadgeOfThisSession_IsRefusedByName(string what, string refusal)
    {
        var code = what switch
        {
            "tent" => await Venue.TentAsync(1),
            "room" => Venue.Server.Links.RoomCode,
            "other" => await BadgeElsewhereAsync(),
            _ => what,
        };

        await (await Venue.KioskAsync()).IsRefusedAsync(new ScanBadge(Device.NewId(), code), refusal);
    }

    [Fact]
    public async Task FoundByName_IsCheckedInAtTheirTable()
    {
        var browser = await Venue.PairAsync(DeviceRole.Kiosk);
        var kiosk = await Venue.FollowAsync(browser, HubRoutes.Kiosk);
        var person = Venue.Session.People.Find("p-5")!;

        var found = await browser.PostForAsync<FoundPeople>("/api/kiosk/search", new PeopleSearch($"{person.LastName.ToUpperInvariant()} {person.FirstName[..2]}"));
        var hit = Assert.Single(found.People);
        var arrival = (await kiosk.DoAsync(new CheckInFound(Device.NewId(), hit.Ticket!))).Arrival!;

        Assert.Equal((person.FirstName, Venue.Session.View.Read(model => model.TableOf("p-5"))), (arrival.FirstName, arrival.Table));
        Assert.True(Venue.Session.View.Read(model => model.Participant("p-5")) is { Present: true, Devices.Length: 0 });
    }

    [Fact]
    [Trait("Rule", "A1")]
    public async Task Ticket_IsGoodAtItsOwnKioskOnly()
    {
        var browser = await Venue.PairAsync(DeviceRole.Kiosk);
        var other = await Venue.KioskAsync();
        var found = await browser.PostForAsync<FoundPeople>("/api/kiosk/search", new PeopleSearch(Venue.Session.People.Find("p-6")!.LastName));

        await other.IsRefusedAsync(new CheckInFound(Device.NewId(), found.People[0].Ticket!), RefusalCodes.ParticipantUnknown);
        await other.IsRefusedAsync(new CheckInFound(Device.NewId(), "p-6"), RefusalCodes.ParticipantUnknown);
    }

    [Fact]
    [Trait("Rule", "N2")]
    public async Task WalkIn_SitsWherePeopleLack_AndIsOnePersonHoweverOftenItIsSent()
    {
        await using var venue = await Venue.OpenAsync(people: 3);
        var kiosk = await venue.KioskAsync();
        var lacking = venue.Session.View.Read(model => Enumerable.Range(1, Venue.Tables).MinBy(table => model.PeopleAt(table).Count));
        var register = new RegisterWalkIn(Device.NewId(), "Zoé", "d’Été", "Agence Ouest");

        var answers = await Task.WhenAll(kiosk.DoAsync(register), kiosk.DoAsync(register), kiosk.DoAsync(register));

        Assert.All(answers, answer => Assert.Equal(("Zoé", lacking), (answer.Arrival!.FirstName, answer.Arrival.Table)));
        var walkIn = Assert.Single(venue.Session.People.All, person => person.FirstName is "Zoé");
        Assert.Equal(("d’Été", "Agence Ouest"), (walkIn.LastName, walkIn.Entity));
        Assert.Equal((4, 1), venue.Session.View.Read(model => (model.Session.Roster.Count, model.Present)));
        await kiosk.IsRefusedAsync(register with { FirstName = "Zora" }, RefusalCodes.CommandIdReused);
        await kiosk.IsRefusedAsync(register with { CommandId = Device.NewId(), FirstName = " \u200b " }, RefusalCodes.TextEmpty);
    }

    [Fact]
    public async Task WalkInWithoutASeatLeft_IsToldSo_AndLeavesNobodyBehind()
    {
        await using var venue = await Venue.OpenAsync();
        var console = await venue.ConsoleAsync();
        await Task.WhenAll(Enumerable.Range(1, Venue.Tables).Select(table => console.DoAsync(new Wire.ArrangeTable(Device.NewId(), table, Open: false))));

        await (await venue.KioskAsync()).IsRefusedAsync(new RegisterWalkIn(Device.NewId(), "Nobody"), RefusalCodes.NoSeatLeft);

        Assert.Equal(Venue.People, venue.Session.People.All.Count);
    }

    [Fact]
    public async Task ArchivedSession_TakesNobodyIn()
    {
        await using var venue = await Venue.OpenAsync();
        var kiosk = await venue.KioskAsync();
        await Agenda.SendAsync(venue.Get<ISessionEngine>(), venue.Session, AggregateId.Session, new ArchiveSession(Archived: true));

        await kiosk.IsRefusedAsync(new ScanBadge(Device.NewId(), await venue.BadgeAsync(1)), RefusalCodes.SessionIsArchived);
        await kiosk.IsRefusedAsync(new RegisterWalkIn(Device.NewId(), "Late"), RefusalCodes.SessionIsArchived);
    }

    [Fact]
    public async Task CheckedInAtTheKiosk_KeepsASeatWhenTheRoomRotates()
    {
        await using var venue = await Venue.OpenAsync();
        var (kiosk, console) = (await venue.KioskAsync(), await venue.ConsoleAsync());
        for (var person = 1; person <= 8; person++)
        {
            await kiosk.DoAsync(new ScanBadge(Device.NewId(), await venue.BadgeAsync(person)));
        }

        var receipt = await console.DoAsync(new Wire.RotateTables(Device.NewId(), venue.Session.View.Read(model => model.Session.History.Version)));
        await venue.Session.View.ReachedAsync(receipt.Seq, CancellationToken.None);

        Assert.All(Enumerable.Range(1, 8), person => Assert.NotNull(venue.Session.View.Read(model => model.TableOf($"p-{person}"))));
        var seen = (await kiosk.DoAsync(new ScanBadge(Device.NewId(), await venue.BadgeAsync(1)))).Arrival!;
        Assert.Equal(venue.Session.View.Read(model => model.TableOf("p-1")), seen.Table);
    }

    [Fact]
    public async Task Console_SaysWhereTheKioskStands()
    {
        var (kiosk, console) = (await Venue.KioskAsync(), await Venue.ConsoleAsync());
        var record = await kiosk.SeesAsync<KioskRecord>("kiosk", own => own.Place.Side is Contracts.Records.RoomSide.Back, "a new kiosk stands at the back");

        await console.DoAsync(new Wire.PlaceKiosk(Device.NewId(), record.Id, Contracts.Records.RoomSide.Left, 8));

        await kiosk.SeesAsync<KioskRecord>("kiosk", own => own.Place is { Side: Contracts.Records.RoomSide.Left, PerRow: 8 }, "the kiosk knows where it stands");
        await console.SeesAsync<DeviceRecord>($"device/{record.Id}", device => device.Place is { PerRow: 8 }, "so does the console");
        await console.IsRefusedAsync(new Wire.PlaceKiosk(Device.NewId(), record.Id, Contracts.Records.RoomSide.Left, 0), RefusalCodes.InvalidInput);
        await console.IsRefusedAsync(new Wire.PlaceKiosk(Device.NewId(), "no-such-device", Contracts.Records.RoomSide.Left), RefusalCodes.DeviceUnknown);
    }

    [Fact]
    public async Task Kiosk_IsToldNothingOfTheRoom()
    {
        var kiosk = await Venue.KioskAsync();
        await Venue.OpenRoundAsync(Agenda.Vote);
        await (await Venue.ConsoleAsync()).DoAsync(new Wire.Announce(Device.NewId(), "Doors close in five minutes"));

        await kiosk.UntilAsync(() => kiosk.Records.Values.OfType<AnnouncementRecord>().Any(), "the kiosk tells what everybody is told");
        Assert.Equal(["announcement", "kiosk", "session"], kiosk.Records.Keys.Select(key => key.Split('/')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Null(((SessionRecord)kiosk.Records["session"]).Present);
    }

    private static int Present(Device console) => ((SessionRecord)console.Records["session"]).Present!.Value;

    private static async Task<Arrival> ScanAsync(Device kiosk, string code) => (await kiosk.DoAsync(new ScanBadge(Device.NewId(), code))).Arrival!;

    private async Task<string> BadgeElsewhereAsync()
    {
        var other = await Venue.OtherSessionAsync();
        var code = "ZZ" + Device.NewId()[^6..];
        await Venue.Get<IPeopleStore>().AddCodesAsync([new CapabilityCode(code, other.Id, CodeKind.Badge, "p-1")], CancellationToken.None);
        return code;
    }
}
