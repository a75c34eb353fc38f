using System.Globalization;
using LiveSession.Documents.Print;
using LiveSession.Engine.People;
using LiveSession.Server.Importing;
using LiveSession.Server.Sessions;
using CodeKind = LiveSession.Engine.People.CodeKind;
using PrintedKind = LiveSession.Contracts.Http.CodeKind;

namespace LiveSession.Server.Printing;

/// <summary>The pages that the organiser prints.</summary>
public sealed class PrintPages(IPeopleStore people, BadgeCodes badgeCodes, SessionTurns turns, PrintedAddress address)
{
    public async Task<string> TentsAsync(SessionHost session, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        var (title, language, wifi) = session.View.Read(model => (model.Session.Title, model.Session.Language, model.Session.Wifi));
        var codes = await people.CodesAsync(session.Id, CodeKind.Table, cancellationToken);
        var tents = codes
            .Select(code => new TableTent(int.Parse(code.Target, CultureInfo.InvariantCulture), address.Code(PrintedKind.Table, code.Code)))
            .OrderBy(tent => tent.Table);
        return TableTents.Render(title, language, tents, wifi);
    }

    public async Task<string> BadgesAsync(SessionHost session, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        var (title, language, seats) = session.View.Read(model => (model.Session.Title, model.Session.Language, model.Session.Seating.TableOf));
        var codes = (await people.CodesAsync(session.Id, CodeKind.Badge, cancellationToken)).ToDictionary(code => code.Target, code => code.Code, StringComparer.Ordinal);
        var badges = session.People.All
            .Where(person => codes.ContainsKey(person.ParticipantId))
            .OrderBy(person => person.LastName, StringComparer.CurrentCulture).ThenBy(person => person.FirstName, StringComparer.CurrentCulture)
            .Select(person => BadgeOf(person, seats.TryGetValue(person.ParticipantId, out var table) ? table : null, codes[person.ParticipantId]));
        return Badges.Render(title, language, badges);
    }

    /// <summary>One person's badge, as large as itself; somebody who never had one gets a code now.</summary>
    public async Task<string> BadgeAsync(SessionHost session, string participant, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        var badge = await BadgeOfAsync(session, participant, cancellationToken);
        var (title, language) = session.View.Read(model => (model.Session.Title, model.Session.Language));
        return Badges.RenderOne(title, language, badge);
    }

    /// <summary>The code of one person's badge alone, as a picture: a phone reads it from a screen.</summary>
    public async Task<string> BadgeCodeAsync(SessionHost session, string participant, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        return Badges.DrawCode(await BadgeOfAsync(session, participant, cancellationToken), session.View.Read(model => model.Session.Language));
    }

    private async Task<Badge> BadgeOfAsync(SessionHost session, string participant, CancellationToken cancellationToken)
    {
        await using (await turns.TakeAsync(session, cancellationToken))
        {
            await badgeCodes.CompleteAsync(session.Id, [participant], cancellationToken);
        }

        var code = (await people.CodesAsync(session.Id, CodeKind.Badge, cancellationToken)).First(each => Same(each.Target, participant)).Code;
        return BadgeOf(session.People.Find(participant)!, session.View.Read(model => model.TableOf(participant)), code);
    }

    private Badge BadgeOf(Person person, int? table, string code) => new(person.FirstName, person.LastName, person.Entity, table, address.Code(PrintedKind.Badge, code));
}
