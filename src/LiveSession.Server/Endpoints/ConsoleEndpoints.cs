using System.Diagnostics;
using LiveSession.Contracts.Http;
using LiveSession.Documents.Print;
using LiveSession.Documents.Templates;
using LiveSession.Engine.People;
using LiveSession.Server.Access;
using LiveSession.Server.Importing;
using LiveSession.Server.Printing;
using LiveSession.Server.Sessions;
using Microsoft.AspNetCore.Authorization;
using CodeKind = LiveSession.Engine.People.CodeKind;
using WireCodeKind = LiveSession.Contracts.Http.CodeKind;

namespace LiveSession.Server.Endpoints;

/// <summary>What only the facilitator may do over HTTP: import, print, look up codes and numbers.</summary>
public static class ConsoleEndpoints
{
    private const long LargestImport = 5 * 1024 * 1024;

    public static void MapConsole(this IEndpointRouteBuilder routes)
    {
        var onlyConsole = new AuthorizeAttribute { AuthenticationSchemes = Scheme.Console };
        var api = routes.MapGroup("/api").RequireAuthorization(onlyConsole).WithTags("Console");
        api.MapPost("/participants/import", ImportPeopleAsync).WithSummary("Imports the participant list (CSV): everything or, when there is any fault, nothing.")
            .Accepts<IFormFile>("text/csv").Produces<ImportAnswer>().Produces<ImportAnswer>(422);
        api.MapPost("/people/search", FindPeople).WithSummary("At most twelve people of the session by name.").Produces<NamedPeople>();
        api.MapPost("/agenda", ImportAgendaAsync).WithSummary("Replaces the agenda (YAML): everything or, when there is any fault, nothing.")
            .Accepts<IFormFile>("application/yaml").Produces<ImportAnswer>().Produces<ImportAnswer>(422);
        api.MapGet("/agenda", (HttpContext http, LiveSessions sessions) => Results.Text(AgendaImport.Export(sessions.Of(http)), "application/yaml"))
            .WithSummary("The agenda as YAML.");
        api.MapGet("/agenda/rounds/{roundId}", (string roundId, HttpContext http, LiveSessions sessions) => RoundPlanning.Keys(sessions.Of(http), roundId) is { } keys ? Results.Json(keys) : Results.NotFound())
            .WithSummary("One round, with the keys that it has in an agenda file.");
        api.MapPut("/agenda/rounds/{roundId}", PutRoundAsync).WithSummary("Plans one round (JSON, with the keys of an agenda file): in the place of the one with this id, or behind another one.")
            .Produces<ImportAnswer>().Produces<ImportAnswer>(422);
        api.MapDelete("/agenda/rounds/{roundId}", RemoveRoundAsync).WithSummary("Takes a round that was never opened off the agenda.")
            .Produces<ImportAnswer>().Produces<ImportAnswer>(422);
        api.MapGet("/templates/{name}", (string name, string? lang) => AgendaTemplates.Names.Contains(name, StringComparer.Ordinal) ? Results.File(AgendaTemplates.File(name, lang ?? "fr"), "application/yaml") : Results.NotFound())
            .WithSummary("A shipped agenda to begin with, as YAML: day, worldcafe, choice or blank.");
        api.MapGet("/codes", CodesAsync).WithSummary("Every printed code of the session.").Produces<IReadOnlyList<PrintedCodeInfo>>();
        api.MapGet("/stats", Stats).WithSummary("What the server process has used.").Produces<ServerStats>();

        var print = routes.MapGroup("/print").RequireAuthorization(onlyConsole).ExcludeFromDescription();
        print.MapGet("/tents", PrintTentsAsync);
        print.MapGet("/badges", PrintBadgesAsync);
        print.MapGet("/badges/{participantId}", (string participantId, HttpContext http, LiveSessions sessions, PrintPages pages) => OfPersonAsync(participantId, http, sessions, "text/html", pages.BadgeAsync));
        print.MapGet("/badges/{participantId}/code.svg", (string participantId, HttpContext http, LiveSessions sessions, PrintPages pages) => OfPersonAsync(participantId, http, sessions, "image/svg+xml", pages.BadgeCodeAsync));
        routes.MapGet(PrintStyles.Address, () => Results.Text(PrintStyles.Css, "text/css"))
            .RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = Scheme.Console + "," + Scheme.Kiosk }).ExcludeFromDescription();
    }

    private static async Task<IResult> ImportPeopleAsync(HttpContext http, LiveSessions sessions, PeopleImport import, string? lang)
    {
        var answer = await import.ImportAsync(sessions.Of(http), await http.BodyAsync(LargestImport), lang ?? "fr", http.RequestAborted);
        return Answers.Of(answer);
    }

    private static IResult FindPeople(PeopleSearch asked, HttpContext http, LiveSessions sessions)
    {
        http.KeepNothing();
        return Results.Ok(ConsoleSearch.Find(sessions.Of(http), asked.Find));
    }

    private static async Task<IResult> ImportAgendaAsync(HttpContext http, LiveSessions sessions, AgendaImport import, RoomControl control, string? lang)
    {
        var body = await http.BodyAsync(LargestImport);
        return await DrivingAsync(http, control, lang, language => import.ImportAsync(sessions.Of(http), body, language, http.RequestAborted));
    }

    private static async Task<IResult> PutRoundAsync(string roundId, HttpContext http, LiveSessions sessions, RoundPlanning planning, RoomControl control, string? after, string? lang)
    {
        var body = await http.BodyAsync(LargestImport);
        return await DrivingAsync(http, control, lang, language => planning.PutAsync(sessions.Of(http), roundId, body, after, language, http.RequestAborted));
    }

    private static Task<IResult> RemoveRoundAsync(string roundId, HttpContext http, LiveSessions sessions, RoundPlanning planning, RoomControl control, string? lang) =>
        DrivingAsync(http, control, lang, language => planning.RemoveAsync(sessions.Of(http), roundId, language, http.RequestAborted));

    // The agenda is everybody's: as long as one console drives, no other one changes it.
    private static async Task<IResult> DrivingAsync(HttpContext http, RoomControl control, string? lang, Func<string, Task<ImportAnswer>> change)
    {
        var language = lang ?? "fr";
        var answer = control.DrivenInsteadBy(http.Device()) is { } name ? AgendaImport.DrivenBy(name, language) : await change(language);
        return Answers.Of(answer);
    }

    private static async Task<IResult> CodesAsync(HttpContext http, LiveSessions sessions, IPeopleStore people)
    {
        var id = sessions.Of(http).Id;
        var codes = new List<PrintedCodeInfo>();
        foreach (var (kind, wire) in new[] { (CodeKind.Badge, WireCodeKind.Badge), (CodeKind.Table, WireCodeKind.Table), (CodeKind.Room, WireCodeKind.Room) })
        {
            codes.AddRange((await people.CodesAsync(id, kind, http.RequestAborted)).Select(code => new PrintedCodeInfo(code.Code, wire, code.Target)));
        }

        return Results.Ok(codes);
    }

    private static ServerStats Stats()
    {
        using var process = Process.GetCurrentProcess();
        return new ServerStats(process.TotalProcessorTime.TotalSeconds, process.WorkingSet64 / 1048576.0);
    }

    private static async Task<IResult> PrintTentsAsync(HttpContext http, LiveSessions sessions, PrintPages pages) =>
        Results.Text(await pages.TentsAsync(sessions.Of(http), http.RequestAborted), "text/html");

    private static async Task<IResult> PrintBadgesAsync(HttpContext http, LiveSessions sessions, PrintPages pages) =>
        Results.Text(await pages.BadgesAsync(sessions.Of(http), http.RequestAborted), "text/html");

    private static async Task<IResult> OfPersonAsync(string participantId, HttpContext http, LiveSessions sessions, string contentType, Func<SessionHost, string, CancellationToken, Task<string>> drawAsync)
    {
        var session = sessions.Of(http);
        if (session.People.Find(participantId) is null)
        {
            return Results.NotFound();
        }

        http.KeepNothing();
        return Results.Text(await drawAsync(session, participantId, http.RequestAborted), contentType);
    }
}
