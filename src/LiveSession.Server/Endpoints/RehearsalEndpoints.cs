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
        rehearsals.Begin(sessions.Of(http), asked) is { } why
            ? Answers.Problem(StatusCodes.Status409Conflict, "The rehearsal cannot begin", why)
            : Results.Ok(rehearsals.Reading);

    private static async Task<RehearsalReading> StopAsync(Rehearsals rehearsals)
    {
        await rehearsals.StopAsync();
        return rehearsals.Reading;
    }
}
