using System.Net;
using System.Net.Sockets;

namespace LiveSession.EndToEnd.Tests.Processes;

/// <summary>A port that nobody uses at the moment.</summary>
internal static class FreePort
{
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
