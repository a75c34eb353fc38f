using System.Net;
using LiveSession.Contracts.Records;
using LiveSession.Server.Tests.Support;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace LiveSession.Server.Tests.Access;

/// <summary>Every HTTP endpoint x every role: who may is written down here, everybody else is refused.</summary>
[Trait("Rule", "A1")]
public sealed class EndpointAuthorityTests(RolesFixture roles) : IClassFixture<RolesFixture>
{
    private static readonly string[] Anybody = [.. RolesFixture.Roles];
    private static readonly string[] InTheRoom = [.. Enum.GetNames<DeviceRole>().Where(role => role is not nameof(DeviceRole.Kiosk))];
    private static readonly string[] Console = [nameof(DeviceRole.Console)];

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["GET /"] = Anybody,
        ["GET /B/{code}"] = Anybody,
        ["GET /T/{code}"] = Anybody,
        ["GET /R/{code}"] = Anybody,
        ["GET /tablet"] = Anybody,
        ["GET /screen"] = Anybody,
        ["GET /screen/keeper.js"] = Anybody,
        ["GET /director"] = Anybody,
        ["GET /kiosk"] = Anybody,
        ["GET /console"] = Anybody,
        ["GET /console/sign-in"] = Anybody,
        ["GET /console/sessions"] = Anybody,
        ["GET /moderator"] = Anybody,
        ["GET /console/screens"] = Anybody,
        ["GET /assets/{**path}"] = Anybody,
        ["GET /error.css"] = Anybody,
        ["GET /openapi/{documentName}.json"] = Anybody,
        ["GET /health"] = Anybody,
        ["GET /alive"] = Anybody,
        ["POST /api/codes"] = Anybody,
        ["POST /api/join"] = Anybody,
        ["POST /api/pairings"] = Anybody,
        ["POST /api/pairings/claim"] = Anybody,
        ["POST /api/sign-in"] = Anybody,
        ["GET /papers/{roundId}/{hash}.json"] = InTheRoom,
        ["GET /look/{name}"] = InTheRoom,
        ["POST /api/look/logo"] = Console,
        ["GET /api/colleagues"] = [nameof(DeviceRole.Phone)],
        ["GET /api/wall/{roundId}"] = [nameof(DeviceRole.Phone)],
        ["GET /api/recap"] = [nameof(DeviceRole.Phone)],
        ["GET /api/help/{roundId}/{table}"] = Console,
        ["POST /api/participants/import"] = Console,
        ["POST /api/people/search"] = Console,
        ["POST /api/agenda"] = Console,
        ["GET /api/agenda"] = Console,
        ["GET /api/agenda/rounds/{roundId}"] = Console,
        ["PUT /api/agenda/rounds/{roundId}"] = Console,
        ["DELETE /api/agenda/rounds/{roundId}"] = Console,
        ["GET /api/templates/{name}"] = Console,
        ["GET /api/codes"] = Console,
        ["GET /api/rehearsal/"] = Console,
        ["POST /api/rehearsal/"] = Console,
        ["POST /api/rehearsal/stop"] = Console,
        ["GET /api/sessions/"] = Console,
        ["POST /api/sessions/"] = Console,
        ["POST /api/sessions/{id}/copy"] = Console,
        ["POST /api/sessions/{id}/open"] = Console,
        ["POST /api/sessions/{id}/archive"] = Console,
        ["GET /api/stats"] = Console,
        ["GET /print/tents"] = Console,
        ["GET /print/badges"] = Console,
        ["GET /print/badges/{participantId}"] = Console,
        ["GET /print/badges/{participantId}/code.svg"] = Console,
        ["GET /print/print.css"] = [nameof(DeviceRole.Console), nameof(DeviceRole.Kiosk)],
        ["POST /api/kiosk/search"] = [nameof(DeviceRole.Kiosk)],
        ["POST /api/kiosk/badge"] = [nameof(DeviceRole.Kiosk)],
    };

    public static TheoryData<string> Endpoints() => [.. Allowed.Keys];

    [Fact]
    public void EveryEndpoint_HasItsLineHere() =>
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), Mapped().Select(endpoint => endpoint.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task OnlyAllowedRoles_GetPast(string name)
    {
        var endpoint = Mapped().First(found => found.Name == name);
        foreach (var role in RolesFixture.Roles)
        {
            using var content = endpoint.Method == HttpMethod.Post ? Browser.Text([], endpoint.ContentType) : null;
            using var response = await roles[role].SendAsync(endpoint.Method, endpoint.Path, content);

            var refused = response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden;
            Assert.True(refused != Allowed[name].Contains(role), $"{name} answered {role} with {(int)response.StatusCode}.");
        }
    }

    private IEnumerable<(string Name, HttpMethod Method, string Path, string ContentType)> Mapped() =>
        from endpoint in roles.Venue.Server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<HubMetadata>() is null
        from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        let route = "/" + endpoint.RoutePattern.RawText!.TrimStart('/')
        select ($"{method} {route}", new HttpMethod(method), PathOf(route), endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes[0] ?? "application/json");

    private static string PathOf(string route) => route
        .Replace("{documentName}", "v1", StringComparison.Ordinal)
        .Replace("{code}", "ABCDEFG", StringComparison.Ordinal)
        .Replace("{**path}", "x.js", StringComparison.Ordinal)
        .Replace("{roundId}", Agenda.Vote, StringComparison.Ordinal)
        .Replace("{participantId}", "p-1", StringComparison.Ordinal)
        .Replace("{table}", "1", StringComparison.Ordinal)
        .Replace("{hash}", "0", StringComparison.Ordinal);
}
