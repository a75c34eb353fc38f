namespace LiveSession.Engine.People;

/// <summary>
/// Keeps what must not be in events: who a participant is, and which code lets somebody in. Every method throws
/// <see cref="LedgerUnavailableException"/> when the store cannot be reached.
/// </summary>
public interface IPeopleStore
{
    /// <summary>Adds or replaces people of a session, all or none.</summary>
    Task SavePeopleAsync(string sessionId, IReadOnlyList<Person> people, CancellationToken cancellationToken);

    /// <summary>Adds or replaces one person.</summary>
    Task SavePersonAsync(string sessionId, Person person, CancellationToken cancellationToken);

    /// <summary>All people of a session, by participant id.</summary>
    Task<IReadOnlyList<Person>> PeopleAsync(string sessionId, CancellationToken cancellationToken);

    /// <summary>Removes a person so that the name is no longer found in the store's files either; nothing happens when there is none.</summary>
    Task ErasePersonAsync(string sessionId, string participantId, CancellationToken cancellationToken);

    /// <summary>Adds codes, all or none.</summary>
    /// <exception cref="CodeTakenException">One of them exists already, in whichever session.</exception>
    Task AddCodesAsync(IReadOnlyList<CapabilityCode> codes, CancellationToken cancellationToken);

    /// <summary>The code as it stands, used and expired ones too; null when there is none.</summary>
    Task<CapabilityCode?> FindCodeAsync(string code, CancellationToken cancellationToken);

    /// <summary>All codes of a kind in a session, by code.</summary>
    Task<IReadOnlyList<CapabilityCode>> CodesAsync(string sessionId, CodeKind kind, CancellationToken cancellationToken);

    /// <summary>Consumes a single-use code: true for exactly one caller, false when it is unknown, used or expired.</summary>
    Task<bool> UseCodeAsync(string code, DateTimeOffset now, CancellationToken cancellationToken);
}
