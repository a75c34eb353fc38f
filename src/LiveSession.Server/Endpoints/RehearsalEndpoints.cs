using LiveSession.Contracts.Http;
using LiveSession.Server.Access;
using LiveSession.Server.Rehearsing;
using LiveSession.Server.Sessions;
using Microsoft.AspNetCore.Authorization;

namespace LiveSession.Server.Endpoints;

/// <summary>Rehearsing from the console.</summary>
public static class RehearsalEndpoints
{
    public static void MapRehearsal(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/rehearsal").RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = Scheme.Console }).WithTags("Rehearsal");
        api.MapGet("", (Rehearsals rehearsals) => rehearsals.Reading).WithSummary("How far the last rehearsal is.");
        api.MapPost("", Begin).WithSummary("Rehearses a copy of this console's session with simulated people.").Produces<RehearsalReading>().ProducesProblem(409);
        api.MapPost("/stop", StopAsync).WithSummary("Ends the rehearsal.").Produces<RehearsalReading>();
    }

    private static IResult Begin(RehearsalRequest asked, Rehearsals rehearsals, LiveSessions sessions, HttpContext http) =>
        rehearsals.Begin(sessions.Of(DeviceIdentity.Of(http.User)!), asked) is { } why
            ? Results.Problem(title: "The rehearsal cannot begin", statusCode: StatusCodes.Status409Conflict, extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = why })
            : Results.Ok(rehearsals.Reading);

    private static async Task<RehearsalReading> StopAsync(Rehearsals rehearsals)
    {
        await rehearsals.StopAsync();
        return rehearsals.Reading;
    }
}
