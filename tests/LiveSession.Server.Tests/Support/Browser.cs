using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using LiveSession.Contracts;

namespace LiveSession.Server.Tests.Support;

/// <summary>A browser on one device: its cookies, and the origin that it names.</summary>
public sealed class Browser : IDisposable
{
    private readonly HttpClient _http;

    public Browser(Uri address)
    {
        Address = address;
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = address };
    }

    public Uri Address { get; }

    public CookieContainer Cookies { get; } = new();

    public string Origin => Address.GetLeftPart(UriPartial.Authority);

    public Task<HttpResponseMessage> GetAsync(string path) => _http.GetAsync(new Uri(Address, path));

    /// <summary>The same by a browser that holds what this tag names.</summary>
    public async Task<HttpResponseMessage> GetAsync(string path, EntityTagHeaderValue? known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, path));
        request.Headers.IfNoneMatch.Add(known ?? throw new ArgumentNullException(nameof(known)));
        return await _http.SendAsync(request);
    }

    public Task<HttpResponseMessage> PostAsync<T>(string path, T body) => SendAsync(HttpMethod.Post, path, JsonContent.Create(body, options: ContractsJson.Options));

    public Task<HttpResponseMessage> PostTextAsync(string path, string text, string type) => SendAsync(HttpMethod.Post, path, Text(Encoding.UTF8.GetBytes(text), type));

    /// <summary>Sends a request as this browser.</summary>
    /// <param name="origin">Null: the request names none.</param>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content, string? origin)
    {
        using var request = new HttpRequestMessage(method, new Uri(Address, path)) { Content = content };
        // What is too large is refused by its announced length, before it is sent.
        request.Headers.ExpectContinue = content?.Headers.ContentLength > 50_000;
        if (origin is not null)
        {
            request.Headers.TryAddWithoutValidation("Origin", origin);
        }

        return await _http.SendAsync(request);
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _http.SendAsync(request);

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content) => SendAsync(method, path, content, Origin);

    public async Task<T> PostForAsync<T>(string path, object body)
    {
        using var response = await PostAsync(path, body);
        return await ReadAsync<T>(response);
    }

    public async Task<T> GetForAsync<T>(string path)
    {
        using var response = await GetAsync(path);
        return await ReadAsync<T>(response);
    }

    public static async Task<T> ReadAsync<T>(HttpResponseMessage response)
    {
        Assert.True(response.IsSuccessStatusCode, $"{response.RequestMessage?.RequestUri} answered {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        return (await response.Content.ReadFromJsonAsync<T>(ContractsJson.Options))!;
    }

    public static HttpContent Text(byte[] bytes, string type)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return content;
    }

    public void Dispose() => _http.Dispose();
}
