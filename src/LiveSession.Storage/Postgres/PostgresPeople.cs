using LiveSession.Engine;
using LiveSession.Engine.People;
using LiveSession.Storage.Tables;
using Npgsql;

namespace LiveSession.Storage.Postgres;

/// <summary>People and codes in tables of their own in a PostgreSQL database.</summary>
public sealed class PostgresPeople(PostgresDatabase database) : IPeopleStore
{
    private const string SavePeople = """
        INSERT INTO people (session, participant, badge, first_name, last_name, entity, region)
        SELECT $1, * FROM unnest($2, $3, $4, $5, $6, $7)
        ON CONFLICT (session, participant) DO UPDATE
        SET badge = excluded.badge, first_name = excluded.first_name, last_name = excluded.last_name, entity = excluded.entity, region = excluded.region
        """;

    private const string AddCodes = "INSERT INTO codes (code, session, kind, target, expires_at, used_at) SELECT * FROM unnest($1, $2, $3, $4, $5, $6)";

    private const string UseCode = "UPDATE codes SET used_at = $1 WHERE code = $2 AND used_at IS NULL AND (expires_at IS NULL OR expires_at > $1)";

    private const string People = "SELECT participant, badge, first_name, last_name, entity, region FROM people WHERE session = $1 ORDER BY participant";

    private const string Codes = "SELECT code, session, kind, target, expires_at, used_at FROM codes ";

    public Task SavePeopleAsync(string sessionId, IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        // One statement may touch a row once, so the last of the same person counts; in order, so that two savers do not wait for each other.
        Person[] last = [.. people.Reverse().DistinctBy(person => person.ParticipantId, StringComparer.Ordinal).OrderBy(person => person.ParticipantId, StringComparer.Ordinal)];
        return database.Work.ExecuteAsync(
            SavePeople, cancellationToken, sessionId,
            Column(last, person => person.ParticipantId), Column(last, person => person.Badge), Column(last, person => person.FirstName),
            Column(last, person => person.LastName), Column(last, person => person.Entity), Column(last, person => person.Region));
    }

    public Task SavePersonAsync(string sessionId, Person person, CancellationToken cancellationToken) =>
        SavePeopleAsync(sessionId, [person], cancellationToken);

    public Task<IReadOnlyList<Person>> PeopleAsync(string sessionId, CancellationToken cancellationToken) =>
        database.Work.RowsAsync(People, PeopleRows.Person, cancellationToken, sessionId);

    /// <summary>
    /// Removes a person from the tables' files; what is left is gone from them with the server's next checkpoint. The
    /// write-ahead log, its archive, standbys and backups keep the name until they are overwritten or thrown away by the
    /// server's own rules: no client can hurry that.
    /// </summary>
    public Task ErasePersonAsync(string sessionId, string participantId, CancellationToken cancellationToken) =>
        database.Work.RunAsync(connection => PostgresErasure.OfPerson.EraseAsync(connection, sessionId, participantId, cancellationToken), cancellationToken);

    public async Task AddCodesAsync(IReadOnlyList<CapabilityCode> codes, CancellationToken cancellationToken)
    {
        try
        {
            await database.Work.ExecuteAsync(
                AddCodes, cancellationToken,
                Column(codes, code => code.Code), Column(codes, code => code.SessionId), Column(codes, code => PeopleRows.Word(code.Kind)),
                Column(codes, code => code.Target), Column(codes, code => (long?)PeopleRows.Time(code.ExpiresAt)), Column(codes, code => (long?)PeopleRows.Time(code.UsedAt)));
        }
        catch (LedgerUnavailableException refused) when (refused.InnerException is PostgresException taken && PostgresTrouble.IsTaken(taken))
        {
            throw new CodeTakenException(taken);
        }
    }

    public async Task<CapabilityCode?> FindCodeAsync(string code, CancellationToken cancellationToken) =>
        (await database.Work.RowsAsync(Codes + "WHERE code = $1", PeopleRows.Code, cancellationToken, code)).SingleOrDefault();

    public Task<IReadOnlyList<CapabilityCode>> CodesAsync(string sessionId, CodeKind kind, CancellationToken cancellationToken) =>
        database.Work.RowsAsync(Codes + "WHERE session = $1 AND kind = $2 ORDER BY code", PeopleRows.Code, cancellationToken, sessionId, PeopleRows.Word(kind));

    public async Task<bool> UseCodeAsync(string code, DateTimeOffset now, CancellationToken cancellationToken) =>
        await database.Work.ExecuteAsync(UseCode, cancellationToken, PeopleRows.Time(now)!, code) == 1;

    private static TValue[] Column<T, TValue>(IReadOnlyList<T> rows, Func<T, TValue> value) => [.. rows.Select(value)];
}
