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
        var paper = http.Devices()
            .Select(device => sessions.Of(device).View.Read(model => BallotPapers.Find(model, roundId, hash)))
            .FirstOrDefault(found => found is not null);
        if (paper is not { } json)
        {
            return Answers.Problem(StatusCodes.Status404NotFound, "No such ballot paper");
        }

        http.KeepForGood();
        return Results.Bytes(json, "application/json");
    }
}
