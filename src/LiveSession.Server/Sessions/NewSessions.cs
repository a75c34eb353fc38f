using System.Globalization;
using System.Security.Cryptography;
using LiveSession.Documents.Agenda;
using LiveSession.Documents.Import;
using LiveSession.Domain;
using LiveSession.Domain.Sessions;
using LiveSession.Engine;
using LiveSession.Server.Importing;
using LiveSession.Server.Looks;

namespace LiveSession.Server.Sessions;

/// <summary>Begins sessions: the ledger, the agenda, the codes to print, the tables' sizes, the people.</summary>
public sealed class NewSessions(LiveSessions sessions, ISessionEngine engine, PeopleImport people, AgendaImport agendas, Logos logos, TimeProvider time)
{
    /// <summary>Begins a session, or completes one that was only begun.</summary>
    /// <param name="begun">Null: a new one.</param>
    public async Task<SessionHost> BeginAsync(SessionDraft draft, SessionHost? begun, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var session = begun ?? await sessions.CreateAsync(NewId(), NewId(), cancellationToken);
        var agenda = draft.Agenda;
        await SendAsync(session, "create", new CreateSession(agenda.Title, agenda.Language, agenda.Tables), cancellationToken);
        await agendas.PlanAsync(session, agenda, cancellationToken);
        await ArrangeAsync(session, draft, cancellationToken);
        await DressAsync(session, draft, cancellationToken);
        if (draft.Wifi is { } wifi)
        {
            await SendAsync(session, "wifi", new SetWifi(wifi), cancellationToken);
        }

        // Last, and at once: whoever finds a session without people knows that it may be half made.
        if (draft.People.Count > 0)
        {
            await people.EnrolAsync(session, draft.People, cancellationToken);
        }

        return session;
    }

    // All tables wait for the same disk.
    private async Task ArrangeAsync(SessionHost session, SessionDraft draft, CancellationToken cancellationToken)
    {
        var replies = await Task.WhenAll(draft.Arrangements.Select(table => SendAsync(
            session,
            string.Create(CultureInfo.InvariantCulture, $"arrange-{table.Key}"),
            new ArrangeTable(table.Key, table.Value.Open, table.Value.Capacity),
            cancellationToken)));
        await session.View.ReachedAsync(replies.Select(reply => reply.Seq).DefaultIfEmpty(0).Max(), cancellationToken);
    }

    private async Task DressAsync(SessionHost session, SessionDraft draft, CancellationToken cancellationToken)
    {
        if (draft.Look is not var (look, from))
        {
            return;
        }

        if (look.Logo is { } logo)
        {
            await logos.CopyAsync(from, session.Id, logo.Name, cancellationToken);
        }

        await SendAsync(session, "look", new SetLook(draft.Agenda.Title, look), cancellationToken);
    }

    private Task<Reply> SendAsync(SessionHost session, string what, Command command, CancellationToken cancellationToken) =>
        engine.SendAsync(session.Id, AggregateId.Session, new CommandEnvelope(what + "-" + session.Id, what, "system", time.GetUtcNow(), command), cancellationToken);

    private static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
}

/// <summary>What a new session is to be.</summary>
/// <param name="People">Nobody: they are put on the list later.</param>
/// <param name="Arrangements">Tables that are closed or have a capacity, by number.</param>
public sealed record SessionDraft(AgendaFile Agenda, IReadOnlyList<ImportedPerson> People, IReadOnlyDictionary<int, TableArrangement> Arrangements)
{
    /// <summary>A look, and the session that has its picture; null: the product's own.</summary>
    public (Look Look, string From)? Look { get; init; }

    /// <summary>Null: none is shown.</summary>
    public Wifi? Wifi { get; init; }

    /// <summary>With this many seats at every table.</summary>
    /// <param name="seats">Null: as many as need be.</param>
    public static SessionDraft Of(AgendaFile agenda, IReadOnlyList<ImportedPerson> people, int? seats = null)
    {
        ArgumentNullException.ThrowIfNull(agenda);
        var arranged = seats is { } capacity ? Enumerable.Range(1, agenda.Tables).ToDictionary(table => table, _ => new TableArrangement(Open: true, capacity)) : [];
        return new SessionDraft(agenda, people, arranged);
    }

    /// <summary>The set-up of a session as it is now.</summary>
    /// <param name="withPeople">With everybody who is on the list with a badge; walk-ins belong to their own event.</param>
    public static SessionDraft CopyOf(SessionHost session, string? title, bool withPeople)
    {
        ArgumentNullException.ThrowIfNull(session);
        var (copied, hosts) = session.View.Read(model => (model.Session, model.Session.Seating.HostOf.Values.ToHashSet(StringComparer.Ordinal)));
        var people = withPeople ? session.People.All.Where(person => person.Badge.Length > 0).OrderBy(person => person.Badge, StringComparer.Ordinal) : Enumerable.Empty<Engine.People.Person>();
        return new SessionDraft(
            new AgendaFile(title ?? copied.Title, copied.Language, copied.Tables, copied.Agenda, copied.TimeZone),
            [.. people.Select(person => new ImportedPerson(person.Badge, person.FirstName, person.LastName, person.Entity, person.Region, copied.TableOf(person.ParticipantId), hosts.Contains(person.ParticipantId)))],
            copied.Arrangements.Where(table => table.Key <= copied.Tables).ToDictionary()) { Look = (copied.Look, session.Id), Wifi = copied.Wifi };
    }
}
