using LiveSession.Contracts.Http;
using LiveSession.Server.Access;
using LiveSession.Server.Sessions;
using LiveSession.Views.Rounds.PeerHelp;
using Microsoft.AspNetCore.Authorization;

namespace LiveSession.Server.Endpoints;

/// <summary>What a device asks for once and does not follow: a colleague by name, one table's ideas.</summary>
public static class ColleagueEndpoints
{
    public static void MapColleagues(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/colleagues", FindColleagues)
            .RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = Scheme.Phone })
            .WithTags("Commitments").WithSummary("At most ten people of the event by name, while individual commitments are open.")
            .Produces<ColleagueHits>();
        routes.MapGet("/api/help/{roundId}/{table}", OpenTable)
            .RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = Scheme.Console })
            .WithTags("Console").WithSummary("What one table wrote in a peer help round.")
            .Produces<HelpAtTable>().ProducesProblem(404);
    }

    private static IResult FindColleagues(HttpContext http, LiveSessions sessions, string? find)
    {
        var phone = DeviceIdentity.Of(http.User)!;
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.Ok(new ColleagueHits(ColleagueSearch.Find(sessions.Of(phone), phone.Participant!, find)));
    }

    private static IResult OpenTable(string roundId, int table, HttpContext http, LiveSessions sessions)
    {
        var session = sessions.Of(DeviceIdentity.Of(http.User)!);
        http.Response.Headers.CacheControl = "private, no-store";
        return session.View.Read(model => HelpSheets.Find(model, roundId, table, session.People.NameOf)) is { } sheet
            ? Results.Ok(sheet)
            : Results.Problem(title: "Nothing to open at this table", statusCode: StatusCodes.Status404NotFound);
    }
}
