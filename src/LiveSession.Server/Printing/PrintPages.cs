using System.Globalization;
using LiveSession.Documents.Print;
using LiveSession.Engine.People;
using LiveSession.Server.Sessions;
using CodeKind = LiveSession.Engine.People.CodeKind;
using PrintedKind = LiveSession.Contracts.Http.CodeKind;

namespace LiveSession.Server.Printing;

/// <summary>The pages that the organiser prints.</summary>
public sealed class PrintPages(IPeopleStore people, PrintedAddress address)
{
    public async Task<string> TentsAsync(SessionHost session, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        var (title, language) = session.View.Read(model => (model.Session.Title, model.Session.Language));
        var codes = await people.CodesAsync(session.Id, CodeKind.Table, cancellationToken);
        var tents = codes
            .Select(code => new TableTent(int.Parse(code.Target, CultureInfo.InvariantCulture), address.Code(PrintedKind.Table, code.Code)))
            .OrderBy(tent => tent.Table);
        return TableTents.Render(title, language, tents);
    }

    public async Task<string> BadgesAsync(SessionHost session, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        var (title, language, seats) = session.View.Read(model => (model.Session.Title, model.Session.Language, model.Session.Seating.TableOf));
        var codes = (await people.CodesAsync(session.Id, CodeKind.Badge, cancellationToken)).ToDictionary(code => code.Target, code => code.Code, StringComparer.Ordinal);
        var badges = session.People.All
            .Where(person => codes.ContainsKey(person.ParticipantId))
            .OrderBy(person => person.LastName, StringComparer.CurrentCulture).ThenBy(person => person.FirstName, StringComparer.CurrentCulture)
            .Select(person => new Badge(person.FirstName, person.LastName, person.Entity, seats.TryGetValue(person.ParticipantId, out var table) ? table : null, address.Code(PrintedKind.Badge, codes[person.ParticipantId])));
        return Badges.Render(title, language, badges);
    }
}
