using System.Net;
using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Server.Tests.Support;

namespace LiveSession.Server.Tests.Access;

/// <summary>A pairing code is short because it is worth little: once, in one role, for minutes.</summary>
[Trait("Rule", "A3")]
public sealed class PairingTests : IAsyncLifetime
{
    private readonly ShiftedClock _clock = new();
    private Venue _venue = null!;

    public async Task InitializeAsync() => _venue = await Venue.OpenAsync(adjust: builder => builder.Services.Add(new(typeof(TimeProvider), _clock)));

    public async Task DisposeAsync() => await _venue.DisposeAsync();

    [Fact]
    public async Task NotYetAccepted_IsToldToAskAgain()
    {
        var browser = _venue.NewBrowser();
        var offer = await OfferAsync(browser);

        Assert.False((await browser.PostForAsync<PairingAnswer>("/api/pairings/claim", new PairingClaim(offer.Secret))).Accepted);
        Assert.Empty(browser.Cookies.GetAllCookies());
    }

    [Fact]
    public async Task Cookie_IsCollectedByOneOfManyClaims()
    {
        var offer = await OfferAsync(_venue.NewBrowser());
        await AcceptAsync(offer);
        var browsers = Enumerable.Range(0, 12).Select(_ => _venue.NewBrowser()).ToArray();

        var answers = await Task.WhenAll(browsers.Select(browser => browser.PostAsync("/api/pairings/claim", new PairingClaim(offer.Secret))));

        Assert.Equal(1, answers.Count(answer => answer.StatusCode is HttpStatusCode.OK));
        Assert.Single(browsers, browser => browser.Cookies.Count > 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("0")]
    public async Task SecretOfNobody_CollectsNothingAfterAnotherDeviceWasPaired(string secret)
    {
        await _venue.PairAsync(DeviceRole.Director);
        var thief = _venue.NewBrowser();

        using var answer = await thief.PostAsync("/api/pairings/claim", new PairingClaim(secret));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(thief.Cookies.GetAllCookies());
    }

    [Fact]
    public async Task MissingSecret_IsABadRequest()
    {
        using var answer = await _venue.NewBrowser().PostTextAsync("/api/pairings/claim", """{"secret":null}""", "application/json");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task AcceptedCode_CannotBecomeAnotherRole()
    {
        var console = await _venue.ConsoleAsync();
        var browser = _venue.NewBrowser();
        var offer = await OfferAsync(browser);
        await AcceptAsync(offer);

        await console.IsRefusedAsync(new AcceptPairing(Device.NewId(), offer.Code, DeviceRole.Console), RefusalCodes.PairingUnknown);
        var answer = await browser.PostForAsync<PairingAnswer>("/api/pairings/claim", new PairingClaim(offer.Secret));

        Assert.Equal(DeviceRole.Screen, answer.Role);
        Assert.Equal(HttpStatusCode.Unauthorized, await Socket.TryAsync(browser, HubRoutes.Console));
    }

    [Fact]
    public async Task CodeThatWasReplaced_WaitsNoMore()
    {
        var console = await _venue.ConsoleAsync();
        var first = await OfferAsync(_venue.NewBrowser());

        var second = await _venue.NewBrowser().PostForAsync<PairingOffer>("/api/pairings", new PairingRequest(DeviceRole.Tablet, 2, first.Secret));

        await console.IsRefusedAsync(new AcceptPairing(Device.NewId(), first.Code, DeviceRole.Screen), RefusalCodes.PairingUnknown);
        await console.DoAsync(new AcceptPairing(Device.NewId(), second.Code, DeviceRole.Tablet, 2));
    }

    [Fact]
    public async Task SecondConsole_GetsInByACodeThatTheFirstAccepts()
    {
        var console = await _venue.ConsoleAsync();
        var browser = _venue.NewBrowser();
        var offer = await browser.PostForAsync<PairingOffer>("/api/pairings", new PairingRequest(DeviceRole.Console));
        Assert.Equal(HttpStatusCode.Unauthorized, await Socket.TryAsync(browser, HubRoutes.Console));

        await console.DoAsync(new AcceptPairing(Device.NewId(), offer.Code, DeviceRole.Console));
        await browser.PostForAsync<PairingAnswer>("/api/pairings/claim", new PairingClaim(offer.Secret));

        var second = await Device.FollowAsync(browser, HubRoutes.Console);
        await second.DoAsync(new OpenRound(Device.NewId(), Agenda.Harvest));
    }

    [Fact]
    public async Task AcceptedTwice_IsOneDevice()
    {
        var console = await _venue.ConsoleAsync();
        var offer = await OfferAsync(_venue.NewBrowser());
        var accept = new AcceptPairing(Device.NewId(), offer.Code, DeviceRole.Screen);

        var receipts = await Task.WhenAll(console.SendAsync(accept), console.SendAsync(accept), console.SendAsync(accept with { CommandId = Device.NewId() }));

        Assert.All(receipts, receipt => Assert.Null(receipt.Refusal));
        Assert.Equal(1, _venue.Session.View.Read(model => model.Session.Devices.Values.Count(device => device.Role is Domain.Sessions.DeviceRole.Screen)));
    }

    [Fact]
    public async Task OldCode_IsWorthNothing()
    {
        var console = await _venue.ConsoleAsync();
        var browser = _venue.NewBrowser();
        var offer = await OfferAsync(browser);
        Assert.InRange(offer.ExpiresInSeconds, 60, 600);

        _clock.Forward(TimeSpan.FromSeconds(offer.ExpiresInSeconds + 1));

        await console.IsRefusedAsync(new AcceptPairing(Device.NewId(), offer.Code, DeviceRole.Screen), RefusalCodes.PairingUnknown);
        using var claim = await browser.PostAsync("/api/pairings/claim", new PairingClaim(offer.Secret));
        Assert.Equal(HttpStatusCode.NotFound, claim.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(Venue.Tables + 1)]
    public async Task TabletWithoutATableOfThisRoom_IsRefused(int? table)
    {
        var offer = await OfferAsync(_venue.NewBrowser());

        await (await _venue.ConsoleAsync()).IsRefusedAsync(new AcceptPairing(Device.NewId(), offer.Code, DeviceRole.Tablet, table), RefusalCodes.TableUnknown);
    }

    [Fact]
    public async Task Phones_ArePairedByNobody()
    {
        using var asked = await _venue.NewBrowser().PostAsync("/api/pairings", new PairingRequest(DeviceRole.Phone));
        var offer = await OfferAsync(_venue.NewBrowser());

        Assert.Equal(HttpStatusCode.BadRequest, asked.StatusCode);
        await (await _venue.ConsoleAsync()).IsRefusedAsync(new AcceptPairing(Device.NewId(), offer.Code, DeviceRole.Phone), RefusalCodes.InvalidInput);
    }

    private static Task<PairingOffer> OfferAsync(Browser browser) => browser.PostForAsync<PairingOffer>("/api/pairings", new PairingRequest(DeviceRole.Screen));

    private async Task AcceptAsync(PairingOffer offer) => await (await _venue.ConsoleAsync()).DoAsync(new AcceptPairing(Device.NewId(), offer.Code, DeviceRole.Screen));
}
