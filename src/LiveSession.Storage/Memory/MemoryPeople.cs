using LiveSession.Engine.People;

namespace LiveSession.Storage.Memory;

/// <summary>People and codes that live as long as the process.</summary>
public sealed class MemoryPeople : IPeopleStore
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, SortedDictionary<string, Person>> _people = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, CapabilityCode> _codes = new(StringComparer.Ordinal);

    public Task SavePeopleAsync(string sessionId, IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(people);
        lock (_gate)
        {
            foreach (var person in people)
            {
                Of(sessionId)[person.ParticipantId] = person;
            }
        }

        return Task.CompletedTask;
    }

    public Task SavePersonAsync(string sessionId, Person person, CancellationToken cancellationToken) =>
        SavePeopleAsync(sessionId, [person], cancellationToken);

    public Task<IReadOnlyList<Person>> PeopleAsync(string sessionId, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyList<Person>>([.. Of(sessionId).Values]);
        }
    }

    public Task ErasePersonAsync(string sessionId, string participantId, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            Of(sessionId).Remove(participantId);
        }

        return Task.CompletedTask;
    }

    public Task AddCodesAsync(IReadOnlyList<CapabilityCode> codes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(codes);
        lock (_gate)
        {
            var taken = codes.Any(code => _codes.ContainsKey(code.Code))
                || codes.DistinctBy(code => code.Code, StringComparer.Ordinal).Count() < codes.Count;
            if (taken)
            {
                return Task.FromException(new CodeTakenException());
            }

            foreach (var code in codes)
            {
                _codes.Add(code.Code, code);
            }
        }

        return Task.CompletedTask;
    }

    public Task<CapabilityCode?> FindCodeAsync(string code, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult(_codes.GetValueOrDefault(code));
        }
    }

    public Task<IReadOnlyList<CapabilityCode>> CodesAsync(string sessionId, CodeKind kind, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyList<CapabilityCode>>([.. _codes.Values.Where(code => string.Equals(code.SessionId, sessionId, StringComparison.Ordinal) && code.Kind == kind)]);
        }
    }

    public Task<bool> UseCodeAsync(string code, DateTimeOffset now, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (!_codes.TryGetValue(code, out var found) || !found.UsableAt(now))
            {
                return Task.FromResult(false);
            }

            _codes[code] = found with { UsedAt = now };
            return Task.FromResult(true);
        }
    }

    private SortedDictionary<string, Person> Of(string sessionId)
    {
        if (!_people.TryGetValue(sessionId, out var people))
        {
            _people[sessionId] = people = new SortedDictionary<string, Person>(StringComparer.Ordinal);
        }

        return people;
    }
}
