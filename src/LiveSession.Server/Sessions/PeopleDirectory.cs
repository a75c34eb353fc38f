using System.Collections.Concurrent;
using LiveSession.Engine.People;

namespace LiveSession.Server.Sessions;

/// <summary>The names of one session's people, at hand for rendering. What it holds is also in the people store.</summary>
public sealed class PeopleDirectory(string sessionId, IPeopleStore store)
{
    private readonly ConcurrentDictionary<string, Person> _people = new(StringComparer.Ordinal);

    public IReadOnlyCollection<Person> All => [.. _people.Values];

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        foreach (var person in await store.PeopleAsync(sessionId, cancellationToken))
        {
            _people[person.ParticipantId] = person;
        }
    }

    /// <summary>Gets the names of people whom another node has put on the list.</summary>
    public async Task LearnAsync(IEnumerable<string> participants, CancellationToken cancellationToken)
    {
        if (!participants.All(_people.ContainsKey))
        {
            await LoadAsync(cancellationToken);
        }
    }

    /// <summary>Keeps people, on disk first.</summary>
    public async Task SaveAsync(IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        await store.SavePeopleAsync(sessionId, people, cancellationToken);
        foreach (var person in people)
        {
            _people[person.ParticipantId] = person;
        }
    }

    /// <summary>The person; null when unknown or erased.</summary>
    public Person? Find(string participantId) => _people.GetValueOrDefault(participantId);

    /// <summary>True for a person of the imported list: only those have a number of the organiser's own.</summary>
    public bool IsListed(string participantId) => Find(participantId) is { Badge.Length: > 0 };

    /// <summary>The person as one line; empty when unknown or erased.</summary>
    public string NameOf(string participantId) => _people.TryGetValue(participantId, out var person) ? NameOf(person) : "";

    /// <summary>A person's name as one line.</summary>
    public static string NameOf(Person person) => $"{person.FirstName} {person.LastName}".Trim();

    /// <summary>Those of these people who have a name, by it.</summary>
    public IReadOnlyList<Person> InOrder(IEnumerable<string> participants) =>
        [.. participants.Select(Find).OfType<Person>().OrderBy(NameOf, StringComparer.Ordinal).ThenBy(person => person.ParticipantId, StringComparer.Ordinal)];
}
