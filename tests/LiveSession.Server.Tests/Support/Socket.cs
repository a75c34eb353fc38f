using System.Net;
using System.Net.WebSockets;

namespace LiveSession.Server.Tests.Support;

/// <summary>A bare WebSocket, to see how the server answers the very first request.</summary>
public static class Socket
{
    /// <summary>What a WebSocket to a hub is answered with.</summary>
    /// <param name="origin">Null: the browser's own; empty: none.</param>
    public static async Task<HttpStatusCode> TryAsync(Browser browser, string route, string? origin = null)
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        socket.Options.Cookies = browser.Cookies;
        if (origin is not "")
        {
            socket.Options.SetRequestHeader("Origin", origin ?? browser.Origin);
        }

        var address = new UriBuilder(new Uri(browser.Address, route)) { Scheme = "ws" }.Uri;
        try
        {
            await socket.ConnectAsync(address, CancellationToken.None).WithinAsync($"{route} answers");
        }
        catch (WebSocketException)
        {
            // The status says why.
        }

        return socket.HttpStatusCode;
    }
}
