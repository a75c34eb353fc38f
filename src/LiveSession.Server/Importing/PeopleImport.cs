using System.Globalization;
using System.Security.Cryptography;
using LiveSession.Contracts.Http;
using LiveSession.Documents.Import;
using LiveSession.Domain;
using LiveSession.Domain.Sessions;
using LiveSession.Engine;
using LiveSession.Engine.People;
using LiveSession.Server.Sessions;

namespace LiveSession.Server.Importing;

/// <summary>
/// Puts a participant list into a session: people and badge codes into the people store, ids and seats into the ledger.
/// Importing the list again changes names and adds people; nobody loses seat or badge code.
/// </summary>
public sealed class PeopleImport(ISessionEngine engine, BadgeCodes badges, SessionTurns turns, TimeProvider time)
{
    private const string IdPrefix = "p-";

    /// <summary>Imports a file; nothing is taken over when there is any fault.</summary>
    public async Task<ImportAnswer> ImportAsync(SessionHost session, ReadOnlyMemory<byte> csv, string language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        var read = ParticipantImport.Read(csv, session.View.Read(model => model.Session.Tables), language);
        if (read.Faults.Count > 0)
        {
            return new ImportAnswer(0, read.Faults, read.Notices);
        }

        await EnrolAsync(session, read.People, cancellationToken);
        return new ImportAnswer(read.People.Count, [], read.Notices);
    }

    /// <summary>Takes over people that were read without fault.</summary>
    public async Task EnrolAsync(SessionHost session, IReadOnlyList<ImportedPerson> list, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);

        // A second click on "import" would give the same people second ids and badge codes.
        await using var turn = await turns.TakeAsync(session, cancellationToken);
        await session.People.LoadAsync(cancellationToken);
        await EnrolOneListAsync(session, list, cancellationToken);
    }

    private async Task EnrolOneListAsync(SessionHost session, IReadOnlyList<ImportedPerson> list, CancellationToken cancellationToken)
    {
        var idOfBadge = session.People.All.Where(person => person.Badge.Length > 0).ToDictionary(person => person.Badge, person => person.ParticipantId, StringComparer.OrdinalIgnoreCase);
        var next = HighestNumber(session) + 1;
        var enrolled = list.Select(person => (Id: idOfBadge.GetValueOrDefault(person.Badge) ?? IdOf(next++), Person: person)).ToArray();

        // People and codes first: an event that names an unknown person would show an empty name.
        await session.People.SaveAsync([.. enrolled.Select(one => new Person(one.Id, one.Person.Badge, one.Person.FirstName, one.Person.LastName, one.Person.Entity, one.Person.Region))], cancellationToken);
        await badges.CompleteAsync(session.Id, enrolled.Select(one => one.Id), cancellationToken);
        var enrol = new EnrolParticipants([.. enrolled.Select(one => new Enrolment(one.Id, one.Person.Table, one.Person.Host))]);
        var id = "import-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));
        var reply = await engine.SendAsync(session.Id, AggregateId.Session, new CommandEnvelope(id, "import", "system", time.GetUtcNow(), enrol), cancellationToken);
        await session.View.ReachedAsync(reply.Seq, cancellationToken);
    }

    // Of everybody who ever was on the list: who is erased is no longer among the people, but their seat and ballots keep the id.
    private static int HighestNumber(SessionHost session) => session.View.Read(model => model.Session.Roster)
        .Concat(session.People.All.Select(person => person.ParticipantId))
        .Where(id => id.StartsWith(IdPrefix, StringComparison.Ordinal))
        .Select(id => int.Parse(id.AsSpan(IdPrefix.Length), CultureInfo.InvariantCulture))
        .DefaultIfEmpty(0)
        .Max();

    private static string IdOf(int number) => IdPrefix + number.ToString(CultureInfo.InvariantCulture);
}
