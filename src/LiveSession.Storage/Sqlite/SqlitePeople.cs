using LiveSession.Engine;
using LiveSession.Engine.People;
using LiveSession.Storage.Tables;
using Microsoft.Data.Sqlite;

namespace LiveSession.Storage.Sqlite;

/// <summary>People and codes in tables of their own in the data folder's SQLite file.</summary>
public sealed class SqlitePeople(SqliteDataFolder folder) : IPeopleStore
{
    private const string SavePerson = """
        INSERT OR REPLACE INTO people (session, participant, badge, first_name, last_name, entity, region)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """;

    private const string AddCode = "INSERT INTO codes (code, session, kind, target, expires_at, used_at) VALUES ($1, $2, $3, $4, $5, $6)";

    private const string UseCode = "UPDATE codes SET used_at = $1 WHERE code = $2 AND used_at IS NULL AND (expires_at IS NULL OR expires_at > $1)";

    private const string People = "SELECT participant, badge, first_name, last_name, entity, region FROM people WHERE session = $1 ORDER BY participant";

    private const string Codes = "SELECT code, session, kind, target, expires_at, used_at FROM codes ";

    public Task SavePeopleAsync(string sessionId, IReadOnlyList<Person> people, CancellationToken cancellationToken) =>
        folder.Writes.RunAsync(connection => Save(connection, sessionId, people), cancellationToken);

    public Task SavePersonAsync(string sessionId, Person person, CancellationToken cancellationToken) =>
        SavePeopleAsync(sessionId, [person], cancellationToken);

    public Task<IReadOnlyList<Person>> PeopleAsync(string sessionId, CancellationToken cancellationToken) =>
        folder.Reads.RowsAsync(People, PeopleRows.Person, sessionId);

    public Task ErasePersonAsync(string sessionId, string participantId, CancellationToken cancellationToken) =>
        folder.Writes.RunAsync(connection => Erase(connection, sessionId, participantId), cancellationToken);

    public Task AddCodesAsync(IReadOnlyList<CapabilityCode> codes, CancellationToken cancellationToken) =>
        folder.Writes.RunAsync(connection => Add(connection, codes), cancellationToken);

    public async Task<CapabilityCode?> FindCodeAsync(string code, CancellationToken cancellationToken) =>
        (await folder.Reads.RowsAsync(Codes + "WHERE code = $1", PeopleRows.Code, code)).SingleOrDefault();

    public Task<IReadOnlyList<CapabilityCode>> CodesAsync(string sessionId, CodeKind kind, CancellationToken cancellationToken) =>
        folder.Reads.RowsAsync(Codes + "WHERE session = $1 AND kind = $2 ORDER BY code", PeopleRows.Code, sessionId, PeopleRows.Word(kind));

    public Task<bool> UseCodeAsync(string code, DateTimeOffset now, CancellationToken cancellationToken) =>
        folder.Writes.RunAsync(connection => connection.Command(UseCode).With(PeopleRows.Time(now), code).Execute() == 1, cancellationToken);

    private static bool Save(WriteConnection connection, string sessionId, IReadOnlyList<Person> people) =>
        connection.ForEachInTransaction(people, person => connection.Command(SavePerson).With(
            sessionId, person.ParticipantId, person.Badge, person.FirstName, person.LastName, person.Entity, person.Region).Execute());

    private static bool Add(WriteConnection connection, IReadOnlyList<CapabilityCode> codes)
    {
        try
        {
            return connection.ForEachInTransaction(codes, code => connection.Command(AddCode).With(
                code.Code, code.SessionId, PeopleRows.Word(code.Kind), code.Target, PeopleRows.Time(code.ExpiresAt), PeopleRows.Time(code.UsedAt)).Execute());
        }
        catch (SqliteException taken) when (SqliteTrouble.IsConflict(taken))
        {
            throw new CodeTakenException(taken);
        }
    }

    // secure_delete blanks the row in the file; earlier pages with the name are in the log until it is emptied.
    private static bool Erase(WriteConnection connection, string sessionId, string participantId)
    {
        connection.Command("DELETE FROM people WHERE session = $1 AND participant = $2").With(sessionId, participantId).Execute();
        var busy = connection.Number("PRAGMA wal_checkpoint(TRUNCATE)") != 0;
        return busy
            ? throw new LedgerUnavailableException("The person is deleted, but the log still holds the name: erase again.", new TimeoutException("A reader held the log."))
            : true;
    }
}
