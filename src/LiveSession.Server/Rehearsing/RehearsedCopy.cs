using System.Globalization;
using LiveSession.Documents.Import;
using LiveSession.Server.Sessions;
using LiveSession.Server.Startup;

namespace LiveSession.Server.Rehearsing;

/// <summary>The first day of a rehearsal's host: a session's agenda and tables with invented people.</summary>
internal sealed class RehearsedCopy(SessionDraft draft, NewSessions newSessions) : IFirstDay
{
    /// <summary>Rounds that are left out are not rehearsed; nobody of the real list is in it.</summary>
    public static SessionDraft Of(SessionHost session, int people, int tables)
    {
        var agenda = SessionDraft.CopyOf(session, title: null, withPeople: false).Agenda;
        return SessionDraft.Of(agenda with { Tables = tables, Rounds = [.. agenda.Rounds.Where(round => !round.Skipped)] }, [.. Enumerable.Range(1, people).Select(Invented)]);
    }

    public Task<SessionHost> CreateAsync(SessionHost? begun, ServeOptions options, CancellationToken cancellationToken) => newSessions.BeginAsync(draft, begun, cancellationToken);

    private static ImportedPerson Invented(int number)
    {
        var text = number.ToString("000", CultureInfo.InvariantCulture);
        return new ImportedPerson("R" + text, "Participant", text, Entity: null, Region: null, Table: null, Host: false);
    }
}
