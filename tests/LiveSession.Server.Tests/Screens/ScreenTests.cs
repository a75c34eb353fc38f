using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Server.Tests.Support;
using Microsoft.AspNetCore.SignalR.Client;

namespace LiveSession.Server.Tests.Screens;

/// <summary>Big screens, from the console to the screens' own sockets.</summary>
public sealed class ScreenTests : IAsyncLifetime, IDisposable
{
    private const string Jpeg = "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAEBAQ==";

    private readonly TestFolder _folder = new();
    private Venue _venue = null!;

    public async Task InitializeAsync() => _venue = await Venue.OpenAsync(_folder);

    public async Task DisposeAsync() => await _venue.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ScreensShowDifferentThings_AndAreToldAtOnce()
    {
        var (console, left, right) = (await _venue.ConsoleAsync(), await _venue.ScreenAsync(), await _venue.ScreenAsync());

        await console.DoAsync(new AssignScreens(Device.NewId(), ScreenContent.Clock, DeviceId: IdOf(left)));

        await left.SeesAsync<ScreenRecord>("screen", screen => screen.Setup.Shows is ScreenContent.Clock, "the left screen to become a clock");
        Assert.Equal((ScreenContent.Agenda, 2), (SetupOf(right).Shows, SetupOf(right).Number));
    }

    [Fact]
    public async Task SettingsSurviveARestart_AndAScreenThatIsPairedAgain()
    {
        var console = await _venue.ConsoleAsync();
        var id = IdOf(await _venue.ScreenAsync());
        await console.DoAsync(new NameScreen(Device.NewId(), id, "Stage left"));
        await console.DoAsync(new SetUpScreen(Device.NewId(), id, ScreenTheme.Dark, WallOrder.Newest, 24.5, 2.7));
        await console.DoAsync(new AssignScreens(Device.NewId(), ScreenContent.Table, 2, id));

        await _venue.DisposeAsync();
        _venue = await Venue.OpenAsync(_folder);
        var offer = await _venue.NewBrowser().PostForAsync<PairingOffer>("/api/pairings", new PairingRequest(DeviceRole.Screen));
        console = await _venue.FollowAsync(await _venue.SignInAsync(), HubRoutes.Console);
        await console.DoAsync(new AcceptPairing(Device.NewId(), offer.Code, DeviceRole.Screen, Name: "Stage left"));

        await console.UntilAsync(() => !console.Records.ContainsKey("device/" + id), "the old machine to be forgotten");
        var screen = Assert.Single(console.Records.Values.OfType<DeviceRecord>(), device => device.Role is DeviceRole.Screen);
        Assert.Equal(new ScreenSetup(1, ScreenContent.Table, ScreenTheme.Dark, WallOrder.Newest, 2, 24.5, 2.7), screen.Screen);
    }

    [Fact]
    public async Task NameThatAnotherScreenHas_AndMeasuresOfNoRoom_AreRefused()
    {
        var console = await _venue.ConsoleAsync();
        var (left, right) = (IdOf(await _venue.ScreenAsync()), IdOf(await _venue.ScreenAsync()));
        await console.DoAsync(new NameScreen(Device.NewId(), left, "Stage"));

        await console.IsRefusedAsync(new NameScreen(Device.NewId(), right, "Stage"), RefusalCodes.ScreenNameTaken);
        await console.IsRefusedAsync(new NameScreen(Device.NewId(), right, " "), RefusalCodes.TextEmpty);
        await console.IsRefusedAsync(new SetUpScreen(Device.NewId(), right, ScreenTheme.Auto, WallOrder.Arrival, 0.2, 2), RefusalCodes.InvalidInput);
        await console.IsRefusedAsync(new SetUpScreen(Device.NewId(), right, ScreenTheme.Auto, WallOrder.Arrival, 20, -1), RefusalCodes.InvalidInput);
        await console.IsRefusedAsync(new AssignScreens(Device.NewId(), ScreenContent.Table, 99, right), RefusalCodes.TableUnknown);
    }

    [Fact]
    public async Task ScreenThatGoes_IsAwaySinceThen()
    {
        var watching = await Watching.StartAsync(await _venue.ConsoleAsync());
        var screen = await _venue.ScreenAsync();
        var id = IdOf(screen);
        await watching.UntilAsync(numbers => numbers.ConnectedDevices.Contains(id), "the screen to be there");

        await screen.DisposeAsync();

        var numbers = await watching.UntilAsync(numbers => numbers.Away?.Any(away => away.Id == id) is true, "the screen to be away");
        Assert.InRange(DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() - numbers.Away!.Single(away => away.Id == id).Since, 0, 60_000);
    }

    [Fact]
    public async Task PicturesAreMade_OnlyWhileAConsoleLooks_AndReachIt()
    {
        var (console, screen) = (await _venue.ConsoleAsync(), await _venue.ScreenAsync());
        using var limit = new CancellationTokenSource(Patience.Limit);
        var wanted = screen.Connection.StreamAsync<bool>("WatchOnlookers", limit.Token).GetAsyncEnumerator(limit.Token);
        Assert.False(await NextAsync(wanted));

        using (var looking = CancellationTokenSource.CreateLinkedTokenSource(limit.Token))
        {
            var pictures = console.Connection.StreamAsync<IReadOnlyList<SeenScreen>>("WatchScreens", looking.Token).GetAsyncEnumerator(looking.Token);
            Assert.Empty(await NextAsync(pictures));
            Assert.True(await NextAsync(wanted));

            Assert.True(await screen.Connection.InvokeAsync<bool>("ShowPicture", new ScreenPicture(Jpeg), limit.Token));
            Assert.Equal((IdOf(screen), Jpeg), (Assert.Single(await NextAsync(pictures)) is var seen ? (seen.DeviceId, seen.Jpeg) : default));
            await looking.CancelAsync();
        }

        Assert.False(await NextAsync(wanted));
    }

    [Theory]
    [Trait("Rule", "A5")]
    [InlineData("PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIj4=")]
    [InlineData("not base64 at all")]
    [InlineData("")]
    public async Task PictureThatIsNoJpeg_IsNotTaken(string picture)
    {
        var screen = await _venue.ScreenAsync();

        Assert.False(await screen.Connection.InvokeAsync<bool>("ShowPicture", new ScreenPicture(picture)));
        Assert.False(await screen.Connection.InvokeAsync<bool>("ShowPicture", new ScreenPicture("/9j/" + new string('A', 30_000))));
        Assert.Empty(_venue.Session.Pictures.Since(0).Seen);
    }

    private static string IdOf(Device screen) => ((ScreenRecord)screen.Records["screen"]).Id;

    private static ScreenSetup SetupOf(Device screen) => ((ScreenRecord)screen.Records["screen"]).Setup;

    private static async Task<T> NextAsync<T>(IAsyncEnumerator<T> stream)
    {
        Assert.True(await stream.MoveNextAsync().AsTask().WithinAsync("the stream goes on"));
        return stream.Current;
    }
}
