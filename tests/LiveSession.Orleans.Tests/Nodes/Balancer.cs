using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace LiveSession.Orleans.Tests.Nodes;

/// <summary>
/// What stands in front of the nodes: each connection goes to the next node that takes it, and ends when its node's end does. It
/// knows nothing of addresses or cookies, because all phones of a room come from one address.
/// </summary>
internal sealed class Balancer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, port: 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentDictionary<int, int> _taken = new();
    private readonly Task _accepting;
    private volatile IReadOnlyList<int> _ports = [];
    private int _turn;

    public Balancer()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public Uri Address => new UriBuilder("http", "localhost", ((IPEndPoint)_listener.LocalEndpoint).Port).Uri;

    /// <summary>Where the nodes listen.</summary>
    public void Serve(params int[] ports) => _ports = ports;

    /// <summary>How many connections a node has been given.</summary>
    public int TakenBy(int port) => _taken.GetValueOrDefault(port);

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = CarryAsync(await _listener.AcceptTcpClientAsync(_stopping.Token));
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task CarryAsync(TcpClient device)
    {
        using (device)
        {
            using var node = await ConnectAsync();
            if (node is null)
            {
                return;
            }

            var (here, there) = (device.GetStream(), node.GetStream());
            await Task.WhenAny(CopyAsync(here, there), CopyAsync(there, here));
        }
    }

    private async Task<TcpClient?> ConnectAsync()
    {
        var ports = _ports;
        for (var tried = 0; tried < ports.Count; tried++)
        {
            var port = ports[(Interlocked.Increment(ref _turn) & int.MaxValue) % ports.Count];
            var node = new TcpClient { NoDelay = true };
            try
            {
                await node.ConnectAsync(IPAddress.Loopback, port, _stopping.Token);
                _taken.AddOrUpdate(port, 1, (_, count) => count + 1);
                return node;
            }
            catch (Exception refused) when (refused is SocketException or OperationCanceledException)
            {
                node.Dispose();
            }
        }

        return null;
    }

    private async Task CopyAsync(NetworkStream from, NetworkStream to)
    {
        try
        {
            await from.CopyToAsync(to, _stopping.Token);
        }
        catch (Exception ended) when (ended is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // One end is gone: the other is closed with it.
        }
    }
}
