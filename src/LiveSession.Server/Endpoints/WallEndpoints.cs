using LiveSession.Contracts.Http;
using LiveSession.Server.Access;
using LiveSession.Server.Sessions;
using LiveSession.Views.Rounds.QuestionHarvest;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Net.Http.Headers;

namespace LiveSession.Server.Endpoints;

/// <summary>The questions on the wall, for phones whose people want to support one.</summary>
public static class WallEndpoints
{
    public static void MapWalls(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/wall/{roundId}", Find)
            .RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = Scheme.Phone })
            .WithTags("Harvest").WithSummary("The questions on the wall of the current harvest, where people may support them.")
            .Produces<WallQuestions>().Produces(304).ProducesProblem(404);

    private static IResult Find(string roundId, HttpContext http, LiveSessions sessions)
    {
        var session = sessions.Of(http);
        if (session.View.Read(model => Walls.Find(model, roundId, session.People.NameOf)) is not { } wall)
        {
            return Answers.Problem(StatusCodes.Status404NotFound, "No wall to support questions on");
        }

        http.Response.Headers.CacheControl = "private, no-cache";
        return Results.Bytes(wall.Json, "application/json", entityTag: new EntityTagHeaderValue($"\"{wall.Tag}\""));
    }
}
