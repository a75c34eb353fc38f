using System.Net;
using LiveSession.Contracts;
using LiveSession.Server.Tests.Support;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LiveSession.Server.Tests.Access;

/// <summary>Another site cannot make a browser act here.</summary>
[Trait("Rule", "A2")]
public sealed class OriginTests(RolesFixture roles) : IClassFixture<RolesFixture>
{
    public static TheoryData<string> Foreign() => ["", "null", "https://evil.example", "http://127.0.0.1", "http://127.0.0.1:1", "ftp://127.0.0.1:{port}", "http://127.0.0.1:{port}.evil.example"];

    [Theory]
    [MemberData(nameof(Foreign))]
    public async Task Hubs_RefuseForeignMissingAndNullOrigin(string origin)
    {
        foreach (var (role, route) in new[] { ("Phone", HubRoutes.Phone), ("Tablet", HubRoutes.Tablet), ("Screen", HubRoutes.Screen), ("Console", HubRoutes.Console), ("Director", HubRoutes.Director), ("Moderator", HubRoutes.Moderator) })
        {
            Assert.Equal(HttpStatusCode.Forbidden, await Socket.TryAsync(roles[role], route, Filled(origin)));
        }
    }

    [Fact]
    public async Task HubUnderAnotherSpelling_RefusesForeignOriginToo() =>
        Assert.Equal(HttpStatusCode.Forbidden, await Socket.TryAsync(roles["Console"], "/HUBS/Console", "https://evil.example"));

    [Theory]
    [MemberData(nameof(Foreign))]
    public async Task EveryPost_RefusesForeignMissingAndNullOrigin(string origin)
    {
        var posts = roles.Venue.Server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("POST", StringComparer.Ordinal) ?? false)
            .ToArray();
        Assert.True(posts.Length >= 7);
        foreach (var post in posts)
        {
            using var content = Browser.Text([], post.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes[0] ?? "application/json");
            using var response = await roles["Console"].SendAsync(HttpMethod.Post, post.RoutePattern.RawText!, content, origin.Length == 0 ? null : Filled(origin));
            Assert.True(response.StatusCode is HttpStatusCode.Forbidden, $"{post.RoutePattern.RawText} answered {(int)response.StatusCode} to origin '{origin}'.");
        }
    }

    [Fact]
    public async Task OwnOrigin_IsAccepted()
    {
        using var response = await roles["Console"].PostTextAsync("/api/participants/import", "", "text/csv");

        Assert.Equal(HttpStatusCode.SwitchingProtocols, await Socket.TryAsync(roles["Console"], HubRoutes.Console));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
    }

    private string Filled(string origin) => origin.Replace("{port}", roles.Venue.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
