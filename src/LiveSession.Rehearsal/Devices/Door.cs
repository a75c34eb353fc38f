using System.Net;
using System.Net.Http.Json;
using LiveSession.Contracts;

namespace LiveSession.Rehearsal.Devices;

/// <summary>The server's HTTP side. Connections are shared, cookies are each device's own.</summary>
internal sealed class Door(Uri address, TimeProvider time) : IDisposable
{
    // The handler keeps no cookies: it serves every device.
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false, AutomaticDecompression = DecompressionMethods.All })
    {
        BaseAddress = address,
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public Uri Address => address;

    /// <summary>What a browser would send; a server that checks it refuses posts without.</summary>
    public string Origin => address.GetLeftPart(UriPartial.Authority);

    public async Task<T> PostAsync<T>(string path, object body, CookieContainer cookies, CancellationToken cancellationToken)
    {
        using var response = await SendAsync(HttpMethod.Post, path, JsonContent.Create(body, body.GetType(), mediaType: null, ContractsJson.Options), cookies, cancellationToken);
        return await ReadAsync<T>(response, path, cancellationToken);
    }

    public async Task PostAsync(string path, object body, CookieContainer cookies, CancellationToken cancellationToken)
    {
        using var response = await SendAsync(HttpMethod.Post, path, JsonContent.Create(body, body.GetType(), mediaType: null, ContractsJson.Options), cookies, cancellationToken);
        await ThrowUnlessOkAsync(response, path, cancellationToken);
    }

    public async Task<T> GetAsync<T>(string path, CookieContainer cookies, CancellationToken cancellationToken)
    {
        using var response = await SendAsync(HttpMethod.Get, path, content: null, cookies, cancellationToken);
        return await ReadAsync<T>(response, path, cancellationToken);
    }

    public void Dispose() => _http.Dispose();

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content, CookieContainer cookies, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, path)) { Content = content };
        request.Headers.Add("Origin", Origin);
        if (cookies.GetCookieHeader(request.RequestUri!) is { Length: > 0 } header)
        {
            request.Headers.Add("Cookie", header);
        }

        var response = await Patience.WaitAsync(_http.SendAsync(request, cancellationToken), $"{path} to answer", time, cancellationToken);
        if (response.Headers.TryGetValues("Set-Cookie", out var given))
        {
            foreach (var cookie in given)
            {
                cookies.SetCookies(request.RequestUri!, cookie);
            }
        }

        return response;
    }

    private static async Task<T> ReadAsync<T>(HttpResponseMessage response, string path, CancellationToken cancellationToken)
    {
        await ThrowUnlessOkAsync(response, path, cancellationToken);
        return await response.Content.ReadFromJsonAsync<T>(ContractsJson.Options, cancellationToken)
            ?? throw new HttpRequestException($"{path} answered nothing.");
    }

    private static async Task ThrowUnlessOkAsync(HttpResponseMessage response, string path, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode)
        {
            var answer = await response.Content.ReadAsStringAsync(cancellationToken);
            throw new HttpRequestException($"{path} answered {(int)response.StatusCode} {answer}", inner: null, response.StatusCode);
        }
    }
}
