using System.Security.Cryptography;
using LiveSession.Contracts.Http;
using LiveSession.Documents.Agenda;
using LiveSession.Documents.Templates;
using LiveSession.Domain;
using LiveSession.Domain.Sessions;
using LiveSession.Engine;
using LiveSession.Server.Access;
using LiveSession.Server.Sessions;
using Microsoft.AspNetCore.Authorization;

namespace LiveSession.Server.Endpoints;

/// <summary>The sessions of this server, for facilitators: list, begin, copy, open, put away.</summary>
public static class SessionEndpoints
{
    public static void MapSessions(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/sessions").RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = Scheme.Console }).WithTags("Sessions");
        api.MapGet("", (HttpContext http, LiveSessions sessions) => SessionList.Of(sessions, http.Device())).WithSummary("Every session of this server, the last used first.");
        api.MapPost("", BeginAsync).WithSummary("Begins a session from a shipped agenda, without people.").Produces<SessionSummary>().ProducesProblem(422);
        api.MapPost("/{id}/copy", CopyAsync).WithSummary("Another session with the same agenda and tables, with people if asked.").Produces<SessionSummary>().ProducesProblem(404).ProducesProblem(422);
        api.MapPost("/{id}/open", OpenAsync).WithSummary("Takes this console into another session: its cookie is replaced.").Produces(204).ProducesProblem(404);
        api.MapPost("/{id}/archive", ArchiveAsync).WithSummary("Puts a session away, so that its codes open nothing, or takes it out again.").Produces(204).ProducesProblem(404).ProducesProblem(409);
    }

    private static async Task<IResult> BeginAsync(NewSession asked, NewSessions newSessions, HttpContext http)
    {
        var (title, refused) = TypedText.Optional(asked.Title, TypedText.LongestTitle);
        if (refused is not null || asked.Tables is < 1 or > Session.MostTables || asked.Seats is < 1 || !AgendaTemplates.Names.Contains(asked.Template, StringComparer.Ordinal))
        {
            return Unusable();
        }

        var file = await File.ReadAllBytesAsync(AgendaTemplates.File(asked.Template, asked.Language), http.RequestAborted);
        var agenda = AgendaFile.Read(file, asked.Language).Agenda!;
        var draft = SessionDraft.Of(agenda with { Title = title ?? agenda.Title, Tables = asked.Tables }, [], asked.Seats);
        return Results.Ok(SessionList.Summary(await newSessions.BeginAsync(draft, begun: null, CancellationToken.None), http.Device()));
    }

    private static async Task<IResult> CopyAsync(string id, SessionCopy asked, LiveSessions sessions, NewSessions newSessions, HttpContext http)
    {
        var (title, refused) = TypedText.Optional(asked.Title, TypedText.LongestTitle);
        if (refused is not null)
        {
            return Unusable();
        }

        return await sessions.FindAsync(id, http.RequestAborted) is { } session
            ? Results.Ok(SessionList.Summary(await newSessions.BeginAsync(SessionDraft.CopyOf(session, title, asked.People), begun: null, CancellationToken.None), http.Device()))
            : Unknown();
    }

    private static async Task<IResult> OpenAsync(string id, SessionSwitch switching, HttpContext http)
    {
        if (await switching.OpenAsync(http.Device(), id, http.RequestAborted) is not { } there)
        {
            return Unknown();
        }

        await http.SignInDeviceAsync(there);
        return Results.NoContent();
    }

    private static async Task<IResult> ArchiveAsync(string id, SessionArchiving asked, LiveSessions sessions, ISessionEngine engine, TimeProvider time, HttpContext http)
    {
        var console = http.Device();
        if (await sessions.FindAsync(id, http.RequestAborted) is not { } session)
        {
            return Unknown();
        }

        if (asked.Archived && (session.Attendance.ConnectedParticipants > 0 || Same(id, console.SessionId)))
        {
            return Answers.Problem(StatusCodes.Status409Conflict, "Somebody is in this session", "sessionInUse");
        }

        var envelope = new CommandEnvelope("archive-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12)), "archive", console.Actor, time.GetUtcNow(), new ArchiveSession(asked.Archived));
        var reply = await engine.SendAsync(session.Id, AggregateId.Session, envelope, CancellationToken.None);
        await session.View.ReachedAsync(reply.Seq, http.RequestAborted);
        return Results.NoContent();
    }

    private static IResult Unknown() => Answers.Problem(StatusCodes.Status404NotFound, "There is no such session", "sessionUnknown");

    private static IResult Unusable() => Answers.Problem(StatusCodes.Status422UnprocessableEntity, "This does not make a session", "invalidInput");
}
