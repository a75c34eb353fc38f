using System.Net;
using System.Net.Sockets;

namespace LiveSession.Deploy.Tests.Nginx;

/// <summary>A node that counts the requests that reach it, and answers or hangs up.</summary>
internal sealed class BareNode : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, port: 0);
    private readonly CancellationTokenSource _stopped = new();
    private readonly Task _serving;
    private readonly bool _answers;
    private int _requests;

    public BareNode(bool answers)
    {
        _answers = answers;
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public int Requests => Volatile.Read(ref _requests);

    public async ValueTask DisposeAsync()
    {
        await _stopped.CancelAsync();
        await _serving;
        _listener.Dispose();
        _stopped.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stopped.Token);
                await using var stream = client.GetStream();

                // The requests of these tests are small: one read has them whole.
                if (await stream.ReadAsync(new byte[4096], _stopped.Token) > 0)
                {
                    Interlocked.Increment(ref _requests);
                    await AnswerAsync(stream);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        if (_answers)
        {
            await stream.WriteAsync("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"u8.ToArray(), _stopped.Token);
        }
    }
}
