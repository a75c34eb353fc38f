using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using LiveSession.Contracts;

namespace LiveSession.Benchmarks.Rooms;

/// <summary>A device that follows and then stops reading, or reads next to nothing: a frozen page, and the last corner of the Wi-Fi.</summary>
internal sealed class BadDevice : IAsyncDisposable
{
    private const int SmallestBuffer = 1024;
    private static readonly TimeSpan PingEvery = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ReadEvery = TimeSpan.FromMilliseconds(250);

    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _leaving = new();
    private readonly HttpMessageInvoker _invoker = new(new SocketsHttpHandler { UseCookies = false, ConnectCallback = ConnectAsync });
    private Task _acting = Task.CompletedTask;

    public static async Task<BadDevice> EnterAsync(Uri address, CookieContainer cookies, bool reads)
    {
        var device = new BadDevice();
        device._socket.Options.SetRequestHeader("Origin", address.GetLeftPart(UriPartial.Authority));
        device._socket.Options.SetRequestHeader("Cookie", cookies.GetCookieHeader(address));
        await device._socket.ConnectAsync(new UriBuilder(new Uri(address, HubRoutes.Phone)) { Scheme = "ws" }.Uri, device._invoker, CancellationToken.None);
        await device.SendAsync("""{"protocol":"json","version":1}""");
        await device.SendAsync("""{"type":4,"invocationId":"1","target":"Follow","arguments":[{"seq":0}]}""");
        device._acting = reads ? device.CrawlAsync() : Task.CompletedTask;
        return device;
    }

    public async ValueTask DisposeAsync()
    {
        await _leaving.CancelAsync();
        await _acting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _socket.Abort();
        _socket.Dispose();
        _invoker.Dispose();
        _leaving.Dispose();
    }

    // 64 bytes four times a second, and a ping now and then, as SignalR asks for: it is slow, not gone.
    private async Task CrawlAsync()
    {
        var buffer = new byte[64];
        var pinged = TimeProvider.System.GetTimestamp();
        while (!_leaving.IsCancellationRequested)
        {
            await _socket.ReceiveAsync(buffer.AsMemory(), _leaving.Token);
            if (TimeProvider.System.GetElapsedTime(pinged) > PingEvery)
            {
                await SendAsync("""{"type":6}""");
                pinged = TimeProvider.System.GetTimestamp();
            }

            await Task.Delay(ReadEvery, TimeProvider.System, _leaving.Token);
        }
    }

    private Task SendAsync(string message) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(message + '\u001e'), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveBufferSize = SmallestBuffer };
        await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
