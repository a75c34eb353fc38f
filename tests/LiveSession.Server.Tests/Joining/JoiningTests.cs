using System.Net;
using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Server.Tests.Support;

namespace LiveSession.Server.Tests.Joining;

/// <summary>The ways in: a badge is a person, a tent is a table, the room's code is any table.</summary>
public sealed class JoiningTests(VenueFixture fixture) : IClassFixture<VenueFixture>
{
    private Venue Venue => fixture.Venue;

    [Fact]
    public async Task Badge_IsItsPersonAtTheirTable()
    {
        var code = await Venue.BadgeAsync(1);
        var browser = Venue.NewBrowser();

        var info = await browser.PostForAsync<CodeInfo>("/api/codes", new CodeQuestion(code));
        var answer = await browser.PostForAsync<JoinAnswer>("/api/join", new JoinRequest(code));
        var phone = await Venue.FollowAsync(browser, HubRoutes.Phone);

        Assert.Equal((CodeKind.Badge, answer.Name, answer.Table), (info.Kind, info.Name, info.Table));
        Assert.NotEmpty(answer.Name);
        Assert.NotNull(answer.Table);
        var me = await phone.SeesAsync<MeRecord>("me", _ => true, "the phone knows who it is");
        Assert.Equal((answer.ParticipantId, answer.Name, answer.Table), (me.ParticipantId, me.Name, me.Table));
    }

    [Fact]
    public async Task Tent_SeatsAWalkInAtItsTable()
    {
        var answer = await Venue.NewBrowser().PostForAsync<JoinAnswer>("/api/join", new JoinRequest(await Venue.TentAsync(2), Name: "Zoé"));

        Assert.Equal((2, "Zoé"), (answer.Table, answer.Name));
        Assert.StartsWith("w-", answer.ParticipantId, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tent_OffersItsTableOnly()
    {
        var tablet = await Venue.TabletAsync(2);
        var answer = await Venue.NewBrowser().PostForAsync<JoinAnswer>("/api/join", new JoinRequest(await Venue.TentAsync(2), Table: 1, Name: "Ada"));

        Assert.Equal(2, answer.Table);
        await tablet.SeesAsync<TableRecord>("table", table => table.Seats.Any(seat => seat is { Name: "Ada", Present: true }), "the tablet shows who arrived");
    }

    [Fact]
    public async Task RoomCode_AsksForATable()
    {
        var room = Venue.Server.Links.RoomCode;
        var info = await Venue.NewBrowser().PostForAsync<CodeInfo>("/api/codes", new CodeQuestion(room));
        var seated = await Venue.NewBrowser().PostForAsync<JoinAnswer>("/api/join", new JoinRequest(room, Table: 1));
        var anywhere = await Venue.NewBrowser().PostForAsync<JoinAnswer>("/api/join", new JoinRequest(room));

        Assert.Equal((CodeKind.Room, Venue.Tables), (info.Kind, info.Tables));
        Assert.Equal(1, seated.Table);
        Assert.Equal("", seated.Name);
        Assert.InRange(anywhere.Table!.Value, 1, Venue.Tables);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(Venue.Tables + 1)]
    [InlineData(int.MaxValue)]
    public async Task TableThatTheRoomHasNot_IsRefusedAndLeavesNobodyBehind(int table)
    {
        var before = Venue.Session.People.All.Count;
        var browser = Venue.NewBrowser();

        using var answer = await browser.PostAsync("/api/join", new JoinRequest(Venue.Server.Links.RoomCode, table, "Nobody"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("\"tableUnknown\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(browser.Cookies.GetAllCookies());
        Assert.Equal(before, Venue.Session.People.All.Count);
    }

    [Fact]
    public async Task CodeTypedAsPeopleType_IsTheCode()
    {
        var code = await Venue.BadgeAsync(3);
        foreach (var typed in new[] { code.ToLowerInvariant(), $" {code[..4]} {code[4..]} ", $"{code[..4]}-{code[4..]}", $"{Venue.Address}B/{code}" })
        {
            var info = await Venue.NewBrowser().PostForAsync<CodeInfo>("/api/codes", new CodeQuestion(typed));
            Assert.Equal(CodeKind.Badge, info.Kind);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAAAAAA")]
    [InlineData("'; DROP TABLE codes; --")]
    [InlineData("\0\0\0\0\0\0\0\0")]
    [InlineData("\ud800\ud800\ud800\ud800\ud800\ud800\ud800")]
    public async Task CodeOfNobody_IsAProblemAndSetsNoCookie(string code)
    {
        var browser = Venue.NewBrowser();

        using var answer = await browser.PostAsync("/api/join", new JoinRequest(code));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Empty(browser.Cookies.GetAllCookies());
    }

    [Fact]
    [Trait("Rule", "N2")]
    public async Task WalkInWhoseAnswerGotLost_ComesInOnce_HoweverOftenTheyPress()
    {
        var asked = new JoinRequest(await Venue.TentAsync(1), Name: "Ada", CommandId: Device.NewId());
        var before = Venue.Session.People.All.Count;

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Venue.NewBrowser().PostForAsync<JoinAnswer>("/api/join", asked)));

        Assert.Equal((1, "Ada"), (answers[0].Table, answers[0].Name));
        Assert.Single(answers.Distinct());
        Assert.Equal(before + 1, Venue.Session.People.All.Count);
        Assert.Single(Venue.Session.View.Read(model => model.Participant(answers[0].ParticipantId).Devices));
    }

    [Fact]
    [Trait("Rule", "N2")]
    public async Task AnotherNameUnderTheSameId_IsRefused_AndChangesNothing()
    {
        var asked = new JoinRequest(await Venue.TentAsync(1), Name: "Ada", CommandId: Device.NewId());
        var ada = await Venue.NewBrowser().PostForAsync<JoinAnswer>("/api/join", asked);

        await IsRefusedAsync(asked with { Name = "Eve" }, RefusalCodes.CommandIdReused);
        await IsRefusedAsync(asked with { CommandId = "1" }, RefusalCodes.InvalidInput);

        Assert.Equal("Ada", Venue.Session.People.NameOf(ada.ParticipantId));
    }

    [Fact]
    public async Task FullTable_TakesNoWalkIn_AndLeavesNobodyBehind()
    {
        var before = Venue.Session.People.All.Count;
        await (await Venue.ConsoleAsync()).DoAsync(new ArrangeTable(Device.NewId(), 2, Open: true, Capacity: 1));

        await IsRefusedAsync(new JoinRequest(await Venue.TentAsync(2), Name: "Ada", CommandId: Device.NewId()), RefusalCodes.TableFull);

        await (await Venue.ConsoleAsync()).DoAsync(new ArrangeTable(Device.NewId(), 2, Open: true));
        Assert.Equal(before, Venue.Session.People.All.Count);
    }

    [Fact]
    public async Task TentScannedByAPhoneThatIsIn_IsTheSamePerson()
    {
        var browser = await Venue.JoinAsync(6);

        var answer = await browser.PostForAsync<JoinAnswer>("/api/join", new JoinRequest(await Venue.TentAsync(1), Name: "Somebody else"));

        Assert.Equal("p-6", answer.ParticipantId);
        Assert.Single(Venue.Session.View.Read(model => model.Participant("p-6").Devices));
    }

    [Fact]
    public async Task AnotherBadgeOnTheSamePhone_IsTheOtherPerson()
    {
        var browser = await Venue.JoinAsync(7);

        var answer = await browser.PostForAsync<JoinAnswer>("/api/join", new JoinRequest(await Venue.BadgeAsync(8)));

        Assert.Equal("p-8", answer.ParticipantId);
        Assert.NotEqual(
            Venue.Session.View.Read(model => model.Participant("p-7").Devices.Single()),
            Venue.Session.View.Read(model => model.Participant("p-8").Devices.Single()));
    }

    [Theory]
    [Trait("Rule", "A5")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    [InlineData("Ada\u202Egnol", "Adagnol")]
    [InlineData("A\u200B\u2060\uFEFFda\u0007\n\tB", "Ada B")]
    [InlineData("  ", "")]
    [InlineData("ليلى", "ليلى")]
    [InlineData("Nguyễn", "Nguyễn")]
    [InlineData("👩‍👧‍👦 Zoé", "👩‍👧‍👦 Zoé")]
    public async Task HostileName_IsMadeSafeAndARealOneKept(string typed, string shown)
    {
        var tablet = await Venue.TabletAsync(1);

        var answer = await Venue.NewBrowser().PostForAsync<JoinAnswer>("/api/join", new JoinRequest(await Venue.TentAsync(1), Name: typed));

        Assert.Equal(shown, answer.Name);
        await tablet.SeesAsync<TableRecord>("table", table => table.Seats.Any(seat => seat.ParticipantId == answer.ParticipantId && seat.Name == shown), "the tablet shows the name");
    }

    [Fact]
    [Trait("Rule", "A5")]
    public async Task NameWithoutEnd_IsRefused()
    {
        using var answer = await Venue.NewBrowser().PostAsync("/api/join", new JoinRequest(await Venue.TentAsync(1), Name: new string('x', 10_000)));
        using var tower = await Venue.NewBrowser().PostAsync("/api/join", new JoinRequest(await Venue.TentAsync(1), Name: "Z" + new string('\u0301', 60)));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("\"textTooLong\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True((await Browser.ReadAsync<JoinAnswer>(tower)).Name.Length <= 7);
    }

    [Fact]
    [Trait("Rule", "H2")]
    public async Task CodeThatComesWithoutEnd_MakesNoMorePhones_AndDelaysNobodyElse()
    {
        await using var venue = await Venue.OpenAsync();
        var asked = new JoinRequest(await venue.BadgeAsync(1));

        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(async _ =>
        {
            using var answer = await venue.NewBrowser().PostAsync("/api/join", asked);
            return answer.StatusCode;
        }));
        var walkIns = await Task.WhenAll((await Task.WhenAll(Enumerable.Repeat(venue.TentAsync(2), 100))).Select(async tent =>
        {
            using var answer = await venue.NewBrowser().PostAsync("/api/join", new JoinRequest(tent, Name: "Ada"));
            return answer.StatusCode;
        }));

        Assert.All(answers.Concat(walkIns), status => Assert.Contains(status, new[] { HttpStatusCode.OK, HttpStatusCode.Conflict }));
        Assert.InRange(answers.Count(status => status is HttpStatusCode.OK), 10, 30);
        Assert.InRange(walkIns.Count(status => status is HttpStatusCode.OK), 30, 80);

        var other = await venue.JoinAsync(2);
        for (var again = 0; again < 40; again++)
        {
            await other.PostForAsync<JoinAnswer>("/api/join", new JoinRequest(await venue.BadgeAsync(2)));
        }

        Assert.Single(venue.Session.View.Read(model => model.Participant("p-2").Devices));
    }

    private async Task IsRefusedAsync(JoinRequest asked, string code)
    {
        var browser = Venue.NewBrowser();
        using var answer = await browser.PostAsync("/api/join", asked);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains($"\"{code}\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(browser.Cookies.GetAllCookies());
    }
}
