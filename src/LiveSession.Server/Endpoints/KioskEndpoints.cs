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
        http.Response.Headers.CacheControl = "private, no-store";
        return search.Find(KioskOf(http), asked.Find) is { } found
            ? Results.Ok(found)
            : Results.Problem(title: "Too many searches", statusCode: StatusCodes.Status429TooManyRequests, extensions: Code("tooManySearches"));
    }

    private static async Task<IResult> PrintAsync(BadgeRequest asked, KioskTickets tickets, LiveSessions sessions, PrintPages pages, HttpContext http)
    {
        var session = sessions.Of(KioskOf(http));
        if (tickets.Read(KioskOf(http), asked.Ticket) is not { } ticket)
        {
            return Results.Problem(title: "No such person", statusCode: StatusCodes.Status404NotFound, extensions: Code(RefusalCodes.ParticipantUnknown));
        }

        if (!KioskDesk.MayPrint(ticket.ByBadge, session.View.Read(model => model.Participant(ticket.Participant).Devices.Length > 0)))
        {
            return Results.Problem(title: "A phone is in with this badge", statusCode: StatusCodes.Status409Conflict, extensions: Code(RefusalCodes.BadgeInUse));
        }

        http.Response.Headers.CacheControl = "private, no-store";
        return Results.Text(await pages.BadgeAsync(session, ticket.Participant, http.RequestAborted), "text/html");
    }

    private static DeviceIdentity KioskOf(HttpContext http) => DeviceIdentity.Of(http.User)!;

    private static Dictionary<string, object?> Code(string code) => new(StringComparer.Ordinal) { ["code"] = code };
}
