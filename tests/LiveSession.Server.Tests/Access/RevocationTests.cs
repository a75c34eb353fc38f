using System.Net;
using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Domain.Participants;
using LiveSession.Server.Tests.Support;
using Microsoft.AspNetCore.SignalR.Client;

namespace LiveSession.Server.Tests.Access;

/// <summary>A device whose rights were taken away is out within two seconds, with whatever it has open.</summary>
[Trait("Rule", "A1")]
public sealed class RevocationTests(VenueFixture fixture) : IClassFixture<VenueFixture>
{
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(2);

    private Venue Venue => fixture.Venue;

    [Fact]
    public async Task RevokedDevice_IsCutAndItsCookieOpensNothing()
    {
        var browser = await Venue.PairAsync(DeviceRole.Tablet, table: 1);
        var tablet = await Venue.FollowAsync(browser, HubRoutes.Tablet);
        await RevokeAsync((await OnlyAsync(DeviceRole.Tablet)).Id);

        await tablet.Closed.WithinAsync("the tablet's socket is cut", Promised);

        Assert.Equal(HttpStatusCode.Unauthorized, await Socket.TryAsync(browser, HubRoutes.Tablet));
        using var paper = await browser.GetAsync("/papers/vote/0.json");
        Assert.Equal(HttpStatusCode.Unauthorized, paper.StatusCode);
    }

    [Fact]
    public async Task RevokedDeviceThatOnlyConnected_IsCutToo()
    {
        var screen = await Venue.ConnectAsync(await Venue.PairAsync(DeviceRole.Screen), HubRoutes.Screen);
        await RevokeAsync((await OnlyAsync(DeviceRole.Screen)).Id);

        await screen.Closed.WithinAsync("the screen's socket is cut", Promised);
    }

    [Fact]
    public async Task RevokedConsoleThatOnlyWatches_IsCutToo()
    {
        var known = await ConsolesAsync();
        var second = await Venue.ConnectAsync(await Venue.SignInAsync(), HubRoutes.Console);
        var watching = second.Connection.StreamAsync<LiveNumbers>("Watch").GetAsyncEnumerator();
        Assert.True(await watching.MoveNextAsync());
        var console = await Venue.ConsoleAsync();
        await console.UntilAsync(() => Devices(console, DeviceRole.Console).Count() > known, "the second console is known");
        var mine = Venue.Session.Attendance.ConnectedDevices;
        var id = Devices(console, DeviceRole.Console).Select(device => device.Id).Last(id => !mine.Contains(id, StringComparer.Ordinal));

        await RevokeAsync(id);

        await second.Closed.WithinAsync("the console's socket is cut", Promised);
        await watching.DisposeAsync();
    }

    /// <summary>A photo of a badge cannot collect devices without end: the oldest phone is let go.</summary>
    [Fact]
    public async Task PhoneThatIsLetGo_IsCutAndItsCookieOpensNothing()
    {
        var browser = await Venue.JoinAsync(5);
        var oldest = await Venue.FollowAsync(browser, HubRoutes.Phone);
        for (var more = 0; more < Participant.MostDevices; more++)
        {
            await Venue.JoinAsync(5);
        }

        await oldest.Closed.WithinAsync("the oldest phone's socket is cut", Promised);

        Assert.Equal(HttpStatusCode.Unauthorized, await Socket.TryAsync(browser, HubRoutes.Phone));
    }

    private async Task<int> ConsolesAsync() => Devices(await Venue.ConsoleAsync(), DeviceRole.Console).Count();

    private static IEnumerable<DeviceRecord> Devices(Device console, DeviceRole role) => console.Records.Values.OfType<DeviceRecord>().Where(device => device.Role == role);

    private async Task<DeviceRecord> OnlyAsync(DeviceRole role)
    {
        var console = await Venue.ConsoleAsync();
        await console.UntilAsync(() => Devices(console, role).Any(), $"the console shows the {role}");
        return Devices(console, role).Single();
    }

    private async Task RevokeAsync(string id) => await (await Venue.ConsoleAsync()).DoAsync(new RevokeDevice(Device.NewId(), id));
}
