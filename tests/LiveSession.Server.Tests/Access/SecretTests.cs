using System.Net;
using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Server.Access;
using LiveSession.Server.Tests.Support;
using Microsoft.Extensions.Logging;
using EngineCodeKind = LiveSession.Engine.People.CodeKind;

namespace LiveSession.Server.Tests.Access;

[Trait("Rule", "A3")]
public sealed class SecretTests
{
    /// <summary>Even when the operator asks for everything: paths hold join codes, hub messages hold ballots.</summary>
    [Fact]
    public async Task NoLogLine_HoldsACodeATokenOrACookie()
    {
        using var log = new CapturedLog();
        await using var venue = await Venue.OpenAsync(adjust: builder => builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        var secrets = new List<string> { venue.Server.Links.SignInToken };
        foreach (var (path, code) in new[] { ("/B/", await venue.BadgeAsync(1)), ("/T/", await venue.TentAsync(1)), ("/R/", venue.Server.Links.RoomCode) })
        {
            var phone = venue.NewBrowser();
            using var page = await phone.GetAsync(path + code);
            using var lookedUp = await phone.PostAsync("/api/codes", new CodeQuestion(code));
            using var joined = await phone.PostAsync("/api/join", new JoinRequest(code, Table: 1, Name: "Zoé"));
            Assert.True(joined.IsSuccessStatusCode);
            secrets.AddRange([code, phone.Cookies.GetAllCookies().Single().Value]);
            var device = await venue.FollowAsync(phone, HubRoutes.Phone);
            await device.SendAsync(new AskQuestion(Device.NewId(), Agenda.Harvest, "A-very-private-question"));
        }

        var guesser = venue.NewBrowser();
        using var wrong = await guesser.PostAsync("/api/join", new JoinRequest("WRNGC0DE"));
        using var noPage = await guesser.GetAsync("/B/WRNGC0DE/deeper");
        using var noToken = await guesser.PostAsync("/api/sign-in", new SignInRequest("a-token-of-nobody"));
        secrets.AddRange(["WRNGC0DE", "a-token-of-nobody", "A-very-private-question"]);

        var waiting = venue.NewBrowser();
        var offer = await waiting.PostForAsync<PairingOffer>("/api/pairings", new PairingRequest(DeviceRole.Screen));
        await (await venue.ConsoleAsync()).DoAsync(new AcceptPairing(Device.NewId(), offer.Code, DeviceRole.Screen));
        await waiting.PostForAsync<PairingAnswer>("/api/pairings/claim", new PairingClaim(offer.Secret));
        secrets.AddRange([offer.Secret, waiting.Cookies.GetAllCookies().Single().Value]);

        Assert.NotEmpty(log.Lines);
        foreach (var secret in secrets)
        {
            Assert.DoesNotContain(log.Lines, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task PrintedCodes_HaveAtLeast30Bits()
    {
        await using var venue = await Venue.OpenAsync();
        var codes = await (await venue.SignInAsync()).GetForAsync<PrintedCodeInfo[]>("/api/codes");
        var signs = codes.SelectMany(code => code.Code).Distinct().Count();

        Assert.Equal(Venue.People + Venue.Tables + 1, codes.Length);
        Assert.Equal(codes.Length, codes.Select(code => code.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.True(signs > 20);
        Assert.All(codes, code => Assert.True(code.Code.Length * Math.Log2(signs) >= 30, $"A code of kind {code.Kind} has only {code.Code.Length} signs."));
    }

    [Fact]
    public async Task Cookie_IsOutOfReachOfScriptsAndOtherSites()
    {
        await using var venue = await Venue.OpenAsync();
        var browser = venue.NewBrowser();
        using var joined = await browser.PostAsync("/api/join", new JoinRequest(await venue.BadgeAsync(1)));
        var cookie = Assert.Single(joined.Headers.GetValues("Set-Cookie"));

        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
        var phone = venue.Session.View.Read(model => model.Participant("p-1").Devices.Single());
        Assert.True(Convert.FromHexString(phone).Length * 8 >= 128);
    }

    [Fact]
    public async Task SignInLink_WorksOnceAndNotForEver()
    {
        var clock = new ShiftedClock();
        await using var venue = await Venue.OpenAsync(adjust: builder => builder.Services.Add(new(typeof(TimeProvider), clock)));

        using var first = await venue.NewBrowser().PostAsync("/api/sign-in", new SignInRequest(venue.Server.Links.SignInToken));
        using var second = await venue.NewBrowser().PostAsync("/api/sign-in", new SignInRequest(venue.Server.Links.SignInToken));
        var late = await venue.Get<ConsoleSignIn>().IssueAsync(venue.Session.Id, CancellationToken.None);
        clock.Forward(TimeSpan.FromHours(13));
        using var expired = await venue.NewBrowser().PostAsync("/api/sign-in", new SignInRequest(late));
        using var asBadge = await venue.NewBrowser().PostAsync("/api/join", new JoinRequest(late));

        Assert.Equal(HttpStatusCode.NoContent, first.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, second.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, expired.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, asBadge.StatusCode);
        Assert.DoesNotContain(await venue.CodesAsync(EngineCodeKind.SignIn), code => code.Code == venue.Server.Links.SignInToken && code.UsedAt is null);
    }
}
