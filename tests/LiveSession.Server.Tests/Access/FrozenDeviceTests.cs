using System.Net.WebSockets;
using System.Text;
using LiveSession.Contracts;
using LiveSession.Server.Tests.Support;

namespace LiveSession.Server.Tests.Access;

[Trait("Rule", "H1")]
public sealed class FrozenDeviceTests
{
    // SignalR itself watches for silence only from a connection's first ping on.
    [Fact]
    public async Task DeviceThatFreezesBeforeItsFirstPing_IsLetGo()
    {
        await using var venue = await Venue.OpenAsync();
        var watch = await Watching.StartAsync(await venue.ConsoleAsync());
        using var frozen = new ClientWebSocket();
        await FollowAsync(frozen, await venue.JoinAsync(1));
        await watch.UntilAsync(numbers => numbers.Connected == 1, "the device follows");

        await watch.UntilAsync(numbers => numbers.Connected == 0, "the frozen device is let go", limit: TimeSpan.FromSeconds(60));
    }

    // It answers no ping of the server either: .NET's socket does so only while somebody reads.
    private static async Task FollowAsync(ClientWebSocket socket, Browser browser)
    {
        socket.Options.Cookies = browser.Cookies;
        socket.Options.SetRequestHeader("Origin", browser.Origin);
        await socket.ConnectAsync(new UriBuilder(new Uri(browser.Address, HubRoutes.Phone)) { Scheme = "ws" }.Uri, CancellationToken.None);
        await SendAsync(socket, """{"protocol":"json","version":1}""");
        await SendAsync(socket, """{"type":4,"invocationId":"1","target":"Follow","arguments":[{"seq":0}]}""");
    }

    private static Task SendAsync(ClientWebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message + '\u001e'), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
}
