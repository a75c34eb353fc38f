using LiveSession.Engine.People;

namespace LiveSession.Storage.Postgres;

/// <summary>People and codes in tables of their own in a PostgreSQL database.</summary>
public sealed class PostgresPeople(PostgresDatabase database) : IPeopleStore
{
    public Task SavePeopleAsync(string sessionId, IReadOnlyList<Person> people, CancellationToken cancellationToken) => throw NotYet();

    public Task SavePersonAsync(string sessionId, Person person, CancellationToken cancellationToken) => throw NotYet();

    public Task<IReadOnlyList<Person>> PeopleAsync(string sessionId, CancellationToken cancellationToken) => throw NotYet();

    public Task ErasePersonAsync(string sessionId, string participantId, CancellationToken cancellationToken) => throw NotYet();

    public Task AddCodesAsync(IReadOnlyList<CapabilityCode> codes, CancellationToken cancellationToken) => throw NotYet();

    public Task<CapabilityCode?> FindCodeAsync(string code, CancellationToken cancellationToken) => throw NotYet();

    public Task<IReadOnlyList<CapabilityCode>> CodesAsync(string sessionId, CodeKind kind, CancellationToken cancellationToken) => throw NotYet();

    public Task<bool> UseCodeAsync(string code, DateTimeOffset now, CancellationToken cancellationToken) => throw NotYet();

    private NotSupportedException NotYet() => new(database.ToString());
}
