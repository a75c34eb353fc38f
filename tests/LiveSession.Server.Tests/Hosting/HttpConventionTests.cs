using System.Net;
using System.Text.Json;
using LiveSession.Server.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace LiveSession.Server.Tests.Hosting;

/// <summary>Errors are problem+json, the API is described, health is a sentence.</summary>
public sealed class HttpConventionTests(VenueFixture fixture) : IClassFixture<VenueFixture>
{
    private Venue Venue => fixture.Venue;

    [Theory]
    [InlineData("GET", "/nowhere", "", 404)]
    [InlineData("GET", "/api/join", "", 405)]
    [InlineData("GET", "/api/codes", "", 401)]
    [InlineData("GET", "/print/badges", "", 401)]
    [InlineData("GET", "/papers/vote/0.json", "", 401)]
    [InlineData("POST", "/api/join", "no json", 400)]
    [InlineData("POST", "/api/join", "{}", 400)]
    [InlineData("POST", "/api/join", """{"code":null}""", 400)]
    [InlineData("POST", "/api/join", """{"code":"AAAAAAAA","more":1}""", 400)]
    [InlineData("POST", "/api/join", """{"code":"AAAAAAAA"}""", 404)]
    [InlineData("POST", "/api/pairings", """{"role":"emperor"}""", 400)]
    [InlineData("POST", "/api/pairings", """{"role":0}""", 400)]
    [InlineData("POST", "/api/pairings/claim", """{"secret":"none"}""", 404)]
    [InlineData("POST", "/assets/app.js", "", 405)]
    public async Task Error_IsAProblem(string method, string path, string body, int status)
    {
        using var content = method == "POST" ? Browser.Text(System.Text.Encoding.UTF8.GetBytes(body), "application/json") : null;
        using var response = await Venue.NewBrowser().SendAsync(new HttpMethod(method), path, content);
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(status, JsonDocument.Parse(text).RootElement.GetProperty("status").GetInt32());
        Assert.DoesNotContain("AAAAAAAA", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" at LiveSession", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BodyThatIsTooLarge_IsAProblem()
    {
        using var json = await Venue.NewBrowser().PostTextAsync("/api/join", new string(' ', 100_000), "application/json");
        using var csv = await (await Venue.SignInAsync()).PostTextAsync("/api/participants/import", new string('x', 6_000_000), "text/csv");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, json.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, csv.StatusCode);
        Assert.Equal("application/problem+json", csv.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task OpenApiDocument_DescribesEveryApiEndpointWithASummary()
    {
        using var response = await Venue.NewBrowser().GetAsync("/openapi/v1.json");
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var described = document.RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(operation => (Name: $"{operation.Name.ToUpperInvariant()} {path.Name}", operation.Value)))
            .ToArray();
        var mapped = Venue.Server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal) && endpoint.Metadata.GetMetadata<HubMetadata>() is null)
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {endpoint.RoutePattern.RawText!.TrimEnd('/')}"));

        Assert.Empty(mapped.Except(described.Select(operation => operation.Name), StringComparer.Ordinal));
        Assert.All(described, operation => Assert.NotEmpty(operation.Value.GetProperty("summary").GetString()!));
    }

    [Fact]
    public async Task HealthAndAlive_AnswerAndNameNothingSecret()
    {
        foreach (var path in new[] { "/health", "/alive" })
        {
            using var response = await Venue.NewBrowser().GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Contains("\"healthy\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }
}
