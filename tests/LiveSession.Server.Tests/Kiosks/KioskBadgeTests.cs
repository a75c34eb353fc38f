using System.Net;
using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Documents.Print;
using LiveSession.Server.Tests.Support;

namespace LiveSession.Server.Tests.Kiosks;

/// <summary>A kiosk prints the badge of the person before it, and nobody else's.</summary>
public sealed class KioskBadgeTests(VenueFixture fixture) : IClassFixture<VenueFixture>
{
    private Venue Venue => fixture.Venue;

    [Fact]
    public async Task ScannedBadge_IsPrintedAgainWithItsOwnCode()
    {
        var (browser, kiosk) = await KioskAsync();
        await Venue.PhoneAsync(1);
        var badge = await Venue.BadgeAsync(1);
        var arrival = (await kiosk.DoAsync(new ScanBadge(Device.NewId(), badge))).Arrival!;

        var page = await PrintAsync(browser, arrival.BadgeTicket!);

        Assert.Contains(CodeAlphabet.Grouped(badge), page, StringComparison.Ordinal);
        Assert.Contains(WebUtility.HtmlEncode(Venue.Session.People.Find("p-1")!.LastName), WebUtility.HtmlEncode(WebUtility.HtmlDecode(page)), StringComparison.Ordinal);
        Assert.Single(page.Split("class=\"badge\"").Skip(1));
        Assert.Equal(Venue.People, (await Venue.CodesAsync(Engine.People.CodeKind.Badge)).Count(code => code.Target.StartsWith("p-", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task WalkIn_GetsABadgeThatTheKioskKnows()
    {
        var (browser, kiosk) = await KioskAsync();
        var arrival = (await kiosk.DoAsync(new RegisterWalkIn(Device.NewId(), "Yann", "Le Goff"))).Arrival!;

        await PrintAsync(browser, arrival.BadgeTicket!);
        var page = await PrintAsync(browser, arrival.BadgeTicket!);

        var code = Assert.Single(await Venue.CodesAsync(Engine.People.CodeKind.Badge), code => code.Target.StartsWith("w-", StringComparison.Ordinal));
        Assert.Contains(CodeAlphabet.Grouped(code.Code), page, StringComparison.Ordinal);
        Assert.Equal(("Yann", arrival.Table), (await kiosk.DoAsync(new ScanBadge(Device.NewId(), code.Code))).Arrival is { } again ? (again.FirstName, again.Table) : default);
    }

    [Fact]
    [Trait("Rule", "A1")]
    public async Task WhoeverOnlySaysWhoTheyAre_GetsNoBadgeThatAPhoneIsInWith()
    {
        var (browser, kiosk) = await KioskAsync();
        var found = await browser.PostForAsync<FoundPeople>("/api/kiosk/search", new PeopleSearch(Venue.Session.People.Find("p-2")!.LastName));
        var before = (await kiosk.DoAsync(new CheckInFound(Device.NewId(), found.People[0].Ticket!))).Arrival!;
        await PrintAsync(browser, before.BadgeTicket!);
        await Venue.PhoneAsync(2);

        using var refused = await browser.PostAsync("/api/kiosk/badge", new BadgeRequest(before.BadgeTicket!));
        var after = (await kiosk.DoAsync(new CheckInFound(Device.NewId(), found.People[0].Ticket!))).Arrival!;

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains(RefusalCodes.BadgeInUse, await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null(after.BadgeTicket);
    }

    [Fact]
    [Trait("Rule", "A1")]
    public async Task TicketOfAnotherKiosk_PrintsNothing()
    {
        var (_, kiosk) = await KioskAsync();
        var (other, _) = await KioskAsync();
        var arrival = (await kiosk.DoAsync(new ScanBadge(Device.NewId(), await Venue.BadgeAsync(3)))).Arrival!;

        using var refused = await other.PostAsync("/api/kiosk/badge", new BadgeRequest(arrival.BadgeTicket!));

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    private static async Task<string> PrintAsync(Browser browser, string ticket)
    {
        using var page = await browser.PostAsync("/api/kiosk/badge", new BadgeRequest(ticket));
        Assert.Equal((HttpStatusCode.OK, "text/html"), (page.StatusCode, page.Content.Headers.ContentType?.MediaType));
        return await page.Content.ReadAsStringAsync();
    }

    private async Task<(Browser Browser, Device Kiosk)> KioskAsync()
    {
        var browser = await Venue.PairAsync(DeviceRole.Kiosk);
        return (browser, await Venue.FollowAsync(browser, HubRoutes.Kiosk));
    }
}
