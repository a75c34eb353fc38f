using LiveSession.Server.Access;
using LiveSession.Server.Sessions;
using LiveSession.Views.Rounds.Choice;
using Microsoft.AspNetCore.Authorization;

namespace LiveSession.Server.Endpoints;

/// <summary>Ballot papers: immutable, compressed, cached by the device for good.</summary>
public static class PaperEndpoints
{
    public static void MapBallotPapers(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/papers/{roundId}/{hash}.json", Find)
            .RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = Scheme.Any })
            .WithTags("Voting").WithSummary("The options of an opened choice.")
            .Produces<Contracts.Http.BallotPaper>().ProducesProblem(404);

    private static IResult Find(string roundId, string hash, HttpContext http, LiveSessions sessions)
    {
        // One laptop can be several devices at once, so any of its cookies may stand for the session.
        var paper = http.User.Identities
            .Select(identity => DeviceIdentity.Of(new System.Security.Claims.ClaimsPrincipal(identity)))
            .OfType<DeviceIdentity>()
            .Select(device => sessions.Of(device).View.Read(model => BallotPapers.Find(model, roundId, hash)))
            .FirstOrDefault(found => found is not null);
        if (paper is not { } json)
        {
            return Results.Problem(title: "No such ballot paper", statusCode: StatusCodes.Status404NotFound);
        }

        http.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return Results.Bytes(json, "application/json");
    }
}
