using LiveSession.Contracts.Commands;
using LiveSession.EndToEnd.Tests.Browser;
using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace LiveSession.EndToEnd.Tests.Phone;

/// <summary>What a phone costs the venue's Wi-Fi, measured in a real browser against the real server.</summary>
[Collection(PhoneRoom.Name)]
[Trait("Rule", "F5")]
public sealed class BudgetTests(PhoneVenue venue, ITestOutputHelper output)
{
    private const int Kilobyte = 1024;
    private const int MostRequests = 6;

    // What time alone brings in an hour, and a test does not wait for: a ping of each side, and the server's clock once a minute.
    private const int IdleHour = (3600 / 10 * 17) + (3600 / 15 * 21) + (60 * 160);

    [ChromiumFact]
    public async Task FirstLoad_IsSixRequestsAnd60KilobytesAtMost_AndARepeatVisitFive()
    {
        await venue.OpenAsync(PhoneDay.Harvest("first"));
        await using var context = await venue.ContextAsync();
        var (first, page) = await VisitAsync(context, "/B/" + venue.Badge());
        output.WriteLine($"measured: first load: {first.Requests.Count} requests, {first.Bodies:0} bytes compressed, {first.Bytes:0} with headers and socket: {string.Join(' ', first.Requests)}");
        Assert.InRange(first.Requests.Count, 4, MostRequests);
        Assert.InRange(first.Bodies, 10 * Kilobyte, 60 * Kilobyte);
        Assert.All(first.Requests, url => Assert.Equal("room.test", new Uri(url).Host));
        await page.CloseAsync();

        var (again, _) = await VisitAsync(context, "/");
        output.WriteLine($"measured: repeat visit: {again.Requests.Count} requests, {again.Bytes:0} bytes: {string.Join(' ', again.Requests)}");
        Assert.InRange(again.Bytes, 100, 5 * Kilobyte);
    }

    [ChromiumFact]
    public async Task AnHourWithAVoteAMinute_IsAMegabyteAtMost()
    {
        await using var context = await venue.ContextAsync();
        var (traffic, page) = await VisitAsync(context, "/B/" + venue.Badge());
        var load = traffic.Bytes;
        for (var minute = 1; minute <= PhoneDay.Votes; minute++)
        {
            var round = PhoneDay.Hourly(minute);
            await venue.OpenAsync(round);
            await page.Locator(".option__row").Filter(new() { HasText = $"minute {minute}," }).First.ClickAsync();
            await page.Locator(".ballot button[type=submit]").ClickAsync();
            await Expect(page.Locator(".bar")).ToContainTextAsync("Votre vote est enregistré");
            await venue.CloseAsync(round);
            await venue.Console.DoAsync(new RevealResult(venue.NextId(), round), CancellationToken.None);
            await Expect(page.Locator(".finalist")).ToContainTextAsync($"minute {minute},");
        }

        var halfAnHour = traffic.Bytes - load;
        var hour = load + (2 * halfAnHour) + IdleHour;
        output.WriteLine($"measured: {PhoneDay.Votes} votes: {halfAnHour:0} bytes after {load:0} for the first load; an hour with a vote a minute, {IdleHour} for time alone included: {hour / Kilobyte:0} KB");
        Assert.InRange(hour, 60 * Kilobyte, Kilobyte * Kilobyte);
    }

    private static async Task<(Traffic Traffic, IPage Page)> VisitAsync(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        var traffic = await Traffic.WatchAsync(context, page);
        await page.GotoAsync(path);
        await Expect(page.Locator(".top .ui-connection--live")).ToHaveCountAsync(1);
        return (traffic, page);
    }
}
