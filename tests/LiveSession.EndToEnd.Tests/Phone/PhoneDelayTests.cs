using System.Diagnostics;
using LiveSession.EndToEnd.Tests.Browser;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace LiveSession.EndToEnd.Tests.Phone;

/// <summary>How long a phone keeps its owner waiting.</summary>
[Collection(MeasuredPhones.Name)]
public sealed class PhoneDelayTests(PhoneVenue venue, ITestOutputHelper output)
{
    private const int SlowBytesPerSecond = 200 * 1024;

    [ChromiumFact]
    [Trait("Rule", "N5")]
    public async Task LockedAndUnlockedFiveTimesInAVote_ThePageIsRight_AndTheVoteCountsOnce()
    {
        var right = new List<double>();
        await venue.OpenAsync(PhoneDay.Vote);
        await using var phone = await venue.EnterAsync();
        await phone.Page.Locator(".option__row").Filter(new() { HasText = "Écouter" }).TapAsync();
        for (var time = 1; time <= 5; time++)
        {
            await phone.LockAsync();
            var unlocked = Stopwatch.GetTimestamp();
            await phone.UnlockAsync();
            await phone.IsLiveAsync();
            await Expect(phone.Page.Locator(".option--chosen")).ToContainTextAsync("Écouter");
            right.Add(Stopwatch.GetElapsedTime(unlocked).TotalMilliseconds);
        }

        await phone.Page.Locator(".ballot button[type=submit]").TapAsync();
        await Expect(phone.Page.Locator(".bar")).ToContainTextAsync("Votre vote est enregistré");

        // The room moves on while it is locked.
        await phone.LockAsync();
        await venue.CloseAsync(PhoneDay.Vote);
        await venue.OpenAsync(PhoneDay.Own);
        var back = Stopwatch.GetTimestamp();
        await phone.UnlockAsync();
        await phone.IsAtAsync("Mon engagement");
        right.Add(Stopwatch.GetElapsedTime(back).TotalMilliseconds);
        output.WriteLine($"measured: unlocked, the page is right after ms: {string.Join(", ", right.Select(ms => FormattableString.Invariant($"{ms:0}")))}; the last time the room had moved on");
        await venue.CloseAsync(PhoneDay.Own);
    }

    [ChromiumFact]
    [Trait("Rule", "F5")]
    public async Task JoiningOnASlowPhoneOverASlowNetwork_IsMeasuredBesideAnEmptyPage()
    {
        await venue.OpenAsync(PhoneDay.Harvest("first"));
        await using var context = await venue.ContextAsync();
        var page = await context.NewPageAsync();
        var session = await context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object> { ["offline"] = false, ["latency"] = 150, ["downloadThroughput"] = SlowBytesPerSecond, ["uploadThroughput"] = SlowBytesPerSecond });
        await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = 4 });

        var started = Stopwatch.GetTimestamp();
        await page.GotoAsync("/alive");
        var empty = Stopwatch.GetElapsedTime(started);
        started = Stopwatch.GetTimestamp();
        await page.GotoAsync("/B/" + venue.Badge());
        await Expect(page.Locator(".top .ui-connection--live")).ToHaveCountAsync(1);
        output.WriteLine($"measured: joining at 200 KB/s, 150 ms and a quarter of the processor: {Stopwatch.GetElapsedTime(started).TotalSeconds:0.00} s; an empty page in the same run: {empty.TotalSeconds:0.00} s");
    }
}
