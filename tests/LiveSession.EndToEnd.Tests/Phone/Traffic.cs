using System.Text;
using System.Text.Json;
using Microsoft.Playwright;

namespace LiveSession.EndToEnd.Tests.Phone;

/// <summary>Every byte that goes over the network for one page, as Chromium counts it: headers, compressed bodies, socket frames.</summary>
internal sealed class Traffic
{
    private const int FrameHeader = 4;
    private const int Mask = 4;

    private readonly List<string> _requests = [];
    private readonly Dictionary<string, double> _headers = new(StringComparer.Ordinal);
    private double _bytes;

    /// <summary>Addresses that went over the network; what came from the browser's cache is not among them.</summary>
    public IReadOnlyList<string> Requests => _requests;

    public double Bytes => _bytes;

    /// <summary>Compressed pages, scripts, styles and answers, without headers and sockets.</summary>
    public double Bodies { get; private set; }

    public static async Task<Traffic> WatchAsync(IBrowserContext context, IPage page)
    {
        var traffic = new Traffic();
        var session = await context.NewCDPSessionAsync(page);
        var addresses = new Dictionary<string, string>(StringComparer.Ordinal);
        var fromCache = new HashSet<string>(StringComparer.Ordinal);
        On(session, "Network.requestWillBeSent", sent => addresses[Text(sent, "requestId")] = sent.GetProperty("request").GetProperty("url").GetString()!);
        On(session, "Network.requestServedFromCache", served => fromCache.Add(Text(served, "requestId")));
        On(session, "Network.responseReceived", answer => traffic._headers[Text(answer, "requestId")] = answer.GetProperty("response").GetProperty("encodedDataLength").GetDouble());
        On(session, "Network.loadingFinished", done => traffic.Count(done, addresses, fromCache));
        On(session, "Network.webSocketCreated", created => traffic._requests.Add(Text(created, "url")));
        On(session, "Network.webSocketHandshakeResponseReceived", answer => traffic.CountHandshake(answer.GetProperty("response")));
        On(session, "Network.webSocketFrameReceived", frame => traffic._bytes += FrameHeader + Payload(frame));
        On(session, "Network.webSocketFrameSent", frame => traffic._bytes += FrameHeader + Mask + Payload(frame));
        await session.SendAsync("Network.enable");
        return traffic;
    }

    private void Count(JsonElement done, Dictionary<string, string> addresses, HashSet<string> fromCache)
    {
        var id = Text(done, "requestId");
        if (!addresses.TryGetValue(id, out var address) || address.StartsWith("data:", StringComparison.Ordinal) || fromCache.Contains(id))
        {
            return;
        }

        _requests.Add(address);
        var bytes = done.GetProperty("encodedDataLength").GetDouble();
        _bytes += bytes;
        Bodies += bytes - _headers.GetValueOrDefault(id);
    }

    // As with other requests, what the phone asks with is not counted.
    private void CountHandshake(JsonElement response) => _bytes += Headers(response, "headersText");

    private static int Headers(JsonElement response, string name) => response.TryGetProperty(name, out var text) ? Encoding.UTF8.GetByteCount(text.GetString()!) : 0;

    private static int Payload(JsonElement frame) => Encoding.UTF8.GetByteCount(frame.GetProperty("response").GetProperty("payloadData").GetString()!);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static void On(ICDPSession session, string name, Action<JsonElement> heard) => session.Event(name).OnEvent += (_, data) =>
    {
        if (data is { } element)
        {
            heard(element);
        }
    };
}
