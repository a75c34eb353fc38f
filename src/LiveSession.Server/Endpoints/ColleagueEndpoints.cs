using LiveSession.Contracts.Http;
using LiveSession.Server.Access;
using LiveSession.Server.Sessions;
using LiveSession.Views.Recaps;
using LiveSession.Views.Rounds.PeerHelp;
using Microsoft.AspNetCore.Authorization;

namespace LiveSession.Server.Endpoints;

/// <summary>What a device asks for once and does not follow: a colleague by name, one's own recap, one table's ideas.</summary>
public static class ColleagueEndpoints
{
    public static void MapColleagues(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/colleagues", FindColleagues)
            .RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = Scheme.Phone })
            .WithTags("Commitments").WithSummary("At most ten people of the event by name, while individual commitments are open.")
            .Produces<ColleagueHits>();
        routes.MapGet("/api/recap", TellRecap)
            .RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = Scheme.Phone })
            .WithTags("Recap").WithSummary("What this person takes home.")
            .Produces<Recap>();
        routes.MapGet("/api/help/{roundId}/{table}", OpenTable)
            .RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = Scheme.Console })
            .WithTags("Console").WithSummary("What one table wrote in a peer help round.")
            .Produces<HelpAtTable>().ProducesProblem(404);
    }

    private static IResult FindColleagues(HttpContext http, LiveSessions sessions, string? find)
    {
        var phone = http.Device();
        http.KeepNothing();
        return Results.Ok(new ColleagueHits(ColleagueSearch.Find(sessions.Of(phone), phone.Participant!, find)));
    }

    private static IResult TellRecap(HttpContext http, LiveSessions sessions)
    {
        var phone = http.Device();
        var session = sessions.Of(phone);
        http.KeepNothing();
        return Results.Ok(session.View.Read(model => PersonalRecap.Of(model, phone.Participant!, session.People.NameOf)));
    }

    private static IResult OpenTable(string roundId, int table, HttpContext http, LiveSessions sessions)
    {
        var session = sessions.Of(http);
        http.KeepNothing();
        return session.View.Read(model => HelpSheets.Find(model, roundId, table, session.People.NameOf)) is { } sheet
            ? Results.Ok(sheet)
            : Answers.Problem(StatusCodes.Status404NotFound, "Nothing to open at this table");
    }
}
