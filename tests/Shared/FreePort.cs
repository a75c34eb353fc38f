using System.Net;
using System.Net.Sockets;

namespace LiveSession.Tests.Shared;

/// <summary>
/// A port that nobody listens on, from beneath those that the system hands out: one of them may become the near end of a connection
/// while the server under test is down, and whoever tries to reach that server may even be connected to itself.
/// </summary>
internal static class FreePort
{
    private const int First = 15_000;
    private const int Count = 17_000;

    // Other tests run in processes beside this one: each begins elsewhere.
    private static int _last = Environment.ProcessId * 61;

    public static int Find()
    {
        while (true)
        {
            var port = First + ((Interlocked.Increment(ref _last) & int.MaxValue) % Count);
            if (IsFree(port))
            {
                return port;
            }
        }
    }

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
