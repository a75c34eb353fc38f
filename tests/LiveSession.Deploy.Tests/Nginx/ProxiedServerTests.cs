using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using LiveSession.Contracts;
using LiveSession.Contracts.Http;
using LiveSession.Deploy.Tests.Image;

namespace LiveSession.Deploy.Tests.Nginx;

/// <summary>The published server behind nginx, as a browser sees it.</summary>
[Collection(PublishedServerCollection.Name)]
public sealed class ProxiedServerTests(PublishedServer server)
{
    [ToolFact("nginx")]
    public async Task ShippedConfiguration_IsSound()
    {
        var (exit, said) = await NginxProxy.CheckAsync();

        Assert.True(exit == 0, said);
    }

    [ToolFact("nginx")]
    public async Task Console_SignsIn_SendsItsFiles_AndItsWebSocketPasses()
    {
        await using var proxy = await NginxProxy.StartAsync(server.Address.Port);
        var cookies = new CookieContainer();

        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(proxy, "/api/sign-in", new SignInRequest(server.SignInToken), proxy.Origin, cookies));
        Assert.Equal(HttpStatusCode.SwitchingProtocols, await ConnectAsync(proxy, HubRoutes.Console, proxy.Origin, cookies));
        Assert.NotNull((await SendFileAsync<PictureAnswer>(proxy, "/api/look/logo", Logo, cookies)).Name);
        Assert.Equal(3_000, (await SendFileAsync<ImportAnswer>(proxy, "/api/participants/import", List, cookies)).Imported);
    }

    [ToolFact("nginx")]
    [Trait("Rule", "A2")]
    public async Task WebSocketOfAForeignPage_IsRefusedByTheServer()
    {
        await using var proxy = await NginxProxy.StartAsync(server.Address.Port);

        Assert.Equal(HttpStatusCode.Unauthorized, await ConnectAsync(proxy, HubRoutes.Phone, proxy.Origin, new()));
        Assert.Equal(HttpStatusCode.Forbidden, await ConnectAsync(proxy, HubRoutes.Phone, "http://evil.example", new()));
        Assert.Equal(HttpStatusCode.Forbidden, await ConnectAsync(proxy, HubRoutes.Phone, server.Address.GetLeftPart(UriPartial.Authority), new()));
    }

    [ToolFact("nginx")]
    [Trait("Rule", "A2")]
    public async Task SchemeThatAClientClaims_DoesNotCount()
    {
        await using var proxy = await NginxProxy.StartAsync(server.Address.Port);
        var claimed = "https" + proxy.Origin["http".Length..];

        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(proxy, "/api/codes", new CodeQuestion("ABCDEF"), claimed, new(), forwardedScheme: "https"));
    }

    [ToolFact("nginx")]
    [Trait("Rule", "A3")]
    public async Task CodesInPaths_AreInNeitherLog()
    {
        await using var proxy = await NginxProxy.StartAsync(server.Address.Port, FreePort.Find());
        using var client = new HttpClient();
        foreach (var path in new[] { "/B/SECRET1", "/t/SECRET2", "/R/SECRET3?x=SECRET4", "/%42/SECRET5", "//B/SECRET6", "/screen?x=SECRET7" })
        {
            using var answer = await client.GetAsync(new Uri(proxy.Origin + path));
        }

        var logged = await proxy.StopAsync();

        Assert.Contains("GET /screen 200", logged, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", logged, StringComparison.Ordinal);
    }

    [ToolFact("nginx")]
    public async Task BodyOverTheLimit_IsRefused()
    {
        await using var proxy = await NginxProxy.StartAsync(server.Address.Port);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await PostAsync(proxy, "/api/codes", new CodeQuestion(new string('A', 65 * 1024)), proxy.Origin, new()));
    }

    private static async Task<HttpStatusCode> PostAsync<T>(NginxProxy proxy, string path, T body, string origin, CookieContainer cookies, string? forwardedScheme = null)
    {
        using var handler = new HttpClientHandler { CookieContainer = cookies };
        using var client = new HttpClient(handler) { BaseAddress = proxy.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        await request.Content.LoadIntoBufferAsync();
        request.Headers.Add("Origin", origin);
        if (forwardedScheme is not null)
        {
            request.Headers.Add("X-Forwarded-Proto", forwardedScheme);
        }

        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }

    // 300 KB, of which the server reads the head.
    private static byte[] Logo => [0x89, .. "PNG\r\n\x1a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 1, 0, 0, 0, 1, 0, .. new byte[300 * 1024]];

    // 3,000 people, about 300 KB.
    private static byte[] List => Encoding.UTF8.GetBytes("badge;prenom;nom;entite\n" + string.Concat(Enumerable.Range(1, 3_000).Select(person => string.Create(CultureInfo.InvariantCulture, $"n{person};Personne{person};{new string('x', 40)};{new string('y', 40)}\n"))));

    private static async Task<T> SendFileAsync<T>(NginxProxy proxy, string path, byte[] file, CookieContainer cookies)
    {
        using var handler = new HttpClientHandler { CookieContainer = cookies };
        using var client = new HttpClient(handler) { BaseAddress = proxy.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(file) };
        request.Headers.Add("Origin", proxy.Origin);
        using var answer = await client.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, $"{path} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        return (await answer.Content.ReadFromJsonAsync<T>(ContractsJson.Options))!;
    }

    private static async Task<HttpStatusCode> ConnectAsync(NginxProxy proxy, string hub, string origin, CookieContainer cookies)
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        socket.Options.Cookies = cookies;
        socket.Options.SetRequestHeader("Origin", origin);
        try
        {
            await socket.ConnectAsync(new UriBuilder(new Uri(proxy.Address, hub)) { Scheme = "ws" }.Uri, CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // The status says why.
        }

        return socket.HttpStatusCode;
    }
}
