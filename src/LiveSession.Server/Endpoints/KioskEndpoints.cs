using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Server.Access;
using LiveSession.Server.Kiosks;
using LiveSession.Server.Printing;
using LiveSession.Server.Sessions;
using Microsoft.AspNetCore.Authorization;

namespace LiveSession.Server.Endpoints;

/// <summary>What a kiosk asks for and does not follow: a name, a badge to print. Posts, so that no name and no ticket is in an address (A3).</summary>
public static class KioskEndpoints
{
    public static void MapKiosk(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/kiosk").RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = Scheme.Kiosk }).WithTags("Kiosk");
        api.MapPost("/search", Find).WithSummary("At most five people of the list by name.").Produces<FoundPeople>().ProducesProblem(429);
        api.MapPost("/badge", PrintAsync).WithSummary("The badge of the person who was just checked in, as a page to print.").Produces<string>(200, "text/html").ProducesProblem(404).ProducesProblem(409);
    }

    private static IResult Find(PeopleSearch asked, KioskSearch search, HttpContext http)
    {
        http.KeepNothing();
        return search.Find(http.Device(), asked.Find) is { } found
            ? Results.Ok(found)
            : Answers.Problem(StatusCodes.Status429TooManyRequests, "Too many searches", "tooManySearches");
    }

    private static async Task<IResult> PrintAsync(BadgeRequest asked, KioskTickets tickets, LiveSessions sessions, PrintPages pages, HttpContext http)
    {
        var session = sessions.Of(http);
        if (tickets.Read(http.Device(), asked.Ticket) is not { } ticket)
        {
            return Answers.Problem(StatusCodes.Status404NotFound, "No such person", RefusalCodes.ParticipantUnknown);
        }

        if (!KioskDesk.MayPrint(ticket.ByBadge, session.View.Read(model => model.Participant(ticket.Participant).Devices.Length > 0)))
        {
            return Answers.Problem(StatusCodes.Status409Conflict, "A phone is in with this badge", RefusalCodes.BadgeInUse);
        }

        http.KeepNothing();
        return Results.Text(await pages.BadgeAsync(session, ticket.Participant, http.RequestAborted), "text/html");
    }
}
