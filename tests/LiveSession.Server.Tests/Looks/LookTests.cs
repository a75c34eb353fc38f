using System.Buffers.Binary;
using System.Net;
using System.Net.Http.Json;
using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Server.Tests.Support;

namespace LiveSession.Server.Tests.Looks;

/// <summary>An event's look: what is taken, what is refused with a sentence, and who may see the logo.</summary>
public sealed class LookTests(VenueFixture fixture) : IClassFixture<VenueFixture>
{
    private Venue Venue => fixture.Venue;

    [Fact]
    public async Task Network_IsShownOnScreens_AndPrintedOnTents_UntilItIsTakenAway()
    {
        var console = await Venue.ConsoleAsync();
        await console.DoAsync(new SetWifi(Device.NewId(), "Salle des congrès", "bienvenue"));
        var screen = await Venue.ScreenAsync();
        await screen.SeesAsync<SessionRecord>("session", session => session.Wifi == new RoomWifi("Salle des congrès", "bienvenue"), "the network");
        using var tents = await (await Venue.SignInAsync()).GetAsync("/print/tents");
        Assert.Contains("bienvenue", await tents.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        await console.DoAsync(new SetWifi(Device.NewId()));
        await screen.SeesAsync<SessionRecord>("session", session => session.Wifi is null, "no network any more");
        await console.IsRefusedAsync(new SetWifi(Device.NewId(), new string('x', 33)), RefusalCodes.TextTooLong);
    }

    [Fact]
    public async Task LogoIsKept_NamedInTheLook_AndServedToTheEventsOwnDevices()
    {
        var console = await Venue.ConsoleAsync();
        var (status, answer) = await UploadAsync(Png(640, 200));
        Assert.Equal(HttpStatusCode.OK, status);

        await console.DoAsync(new SetLook(Device.NewId(), "Our day", LookFont.Serif, "#0a5c36", "#e8b04b", answer.Name));

        var session = await (await Venue.PhoneAsync(1)).SeesAsync<SessionRecord>("session", session => session.Look is not null, "the look on a phone");
        Assert.Equal(("Our day", new EventLook(LookFont.Serif, new LookLogo(answer.Name!, 640, 200), "#0a5c36", "#e8b04b")), (session.Title, session.Look));
        using var logo = await (await Venue.JoinAsync(2)).GetAsync("/look/" + answer.Name);
        Assert.Equal("image/png", logo.Content.Headers.ContentType?.MediaType);
        Assert.Equal(Png(640, 200), await logo.Content.ReadAsByteArrayAsync());
        Assert.Contains("immutable", logo.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        var other = await Venue.OtherSessionAsync();
        using var foreign = await (await Venue.SignInAsync(other)).GetAsync("/look/" + answer.Name);
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
    }

    [Fact]
    [Trait("Rule", "A5")]
    public async Task FileThatIsNoPicture_IsRefusedWithItsReason()
    {
        var svg = """<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>"""u8.ToArray();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "pictureKind"), await FaultAsync(svg));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "pictureKind"), await FaultAsync([]));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "pictureKind"), await FaultAsync(Png(640, 200)[..18]));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "pictureKind"), await FaultAsync([0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x02, 0x41]));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "pictureTooLarge"), await FaultAsync(Png(20_000, 20_000)));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "pictureTooBig"), await FaultAsync([.. Png(640, 200), .. new byte[600 * 1024]]));
    }

    [Fact]
    public async Task JpegIsMeasuredByItsFrame()
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x04, 0x00, 0x00, 0xFF, 0xC2, 0x00, 0x0B, 0x08, 0x00, 0xC8, 0x02, 0x80, 0x01, 0x00, 0x00, 0x00];
        var (_, answer) = await UploadAsync(jpeg);

        await (await Venue.ConsoleAsync()).DoAsync(new SetLook(Device.NewId(), "Day", LookFont.Sans, Logo: answer.Name));

        Assert.Equal(new Domain.Sessions.LookLogo(answer.Name!, 640, 200), Venue.Session.View.Read(model => model.Session.Look.Logo));
    }

    [Theory]
    [InlineData("red")]
    [InlineData("#12345")]
    [InlineData("#1234567")]
    [InlineData("#12345G")]
    [InlineData("url(#x)")]
    public async Task ColourThatIsNone_IsRefused(string colour) =>
        await (await Venue.ConsoleAsync()).IsRefusedAsync(new SetLook(Device.NewId(), "Day", LookFont.Sans, Accent: colour), RefusalCodes.ColourUnfit);

    [Fact]
    public async Task LogoThatIsNotThere_IsRefused() =>
        await (await Venue.ConsoleAsync()).IsRefusedAsync(new SetLook(Device.NewId(), "Day", LookFont.Sans, Logo: "../ledger.db"), RefusalCodes.PictureUnknown);

    [Fact]
    public async Task CopyOfTheSession_HasTheSameLook()
    {
        var browser = await Venue.SignInAsync();
        var (_, answer) = await UploadAsync(Png(64, 64));
        await (await Venue.ConsoleAsync()).DoAsync(new SetLook(Device.NewId(), "Day", LookFont.Legible, Logo: answer.Name));

        var copy = await browser.PostForAsync<SessionSummary>($"/api/sessions/{Venue.Session.Id}/copy", new SessionCopy("Copy", People: false));

        using var opened = await browser.PostAsync($"/api/sessions/{copy.Id}/open", new object());
        using var logo = await browser.GetAsync("/look/" + answer.Name);
        Assert.Equal(HttpStatusCode.OK, logo.StatusCode);
    }

    private async Task<(HttpStatusCode Status, string? Fault)> FaultAsync(byte[] file)
    {
        var (status, answer) = await UploadAsync(file);
        return (status, answer.Fault);
    }

    private async Task<(HttpStatusCode Status, PictureAnswer Answer)> UploadAsync(byte[] file)
    {
        using var content = Browser.Text(file, "image/png");
        using var response = await (await Venue.SignInAsync()).SendAsync(HttpMethod.Post, "/api/look/logo", content);
        return (response.StatusCode, (await response.Content.ReadFromJsonAsync<PictureAnswer>(ContractsJson.Options))!);
    }

    private static byte[] Png(int width, int height)
    {
        var file = new byte[33];
        new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R' }.CopyTo(file, 0);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(20), height);
        return file;
    }
}
