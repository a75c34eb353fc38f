using LiveSession.Contracts.Http;
using LiveSession.Domain.Participants;
using LiveSession.Engine.People;
using LiveSession.Server.Access;
using LiveSession.Server.Sessions;

namespace LiveSession.Server.Kiosks;

/// <summary>
/// Finds people of the list by name, for whoever stands at the door. It tells little, so that the list cannot be gathered there: three letters at
/// least, five people at most or none, an entity only to tell namesakes apart, and only so many searches a minute.
/// </summary>
public sealed class KioskSearch(LiveSessions sessions, KioskTickets tickets, TimeProvider time)
{
    /// <summary>The most people who are told at once.</summary>
    public const int MostHits = 5;

    /// <summary>Searches that a kiosk may make at once: somebody's typing, letter by letter, and the next one's.</summary>
    public const int SearchesAtOnce = 30;

    private readonly Allowance _allowance = new(SearchesAtOnce, TimeSpan.FromSeconds(3), time);

    /// <summary>Who fits best; null when this kiosk searches too much.</summary>
    public FoundPeople? Find(DeviceIdentity kiosk, string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        if (!NameSearch.IsEnough(typed))
        {
            return new FoundPeople([], TooMany: false);
        }

        return _allowance.Take(kiosk.DeviceId) ? Find(kiosk, typed, PeopleOf(sessions.Of(kiosk))) : null;
    }

    private FoundPeople Find(DeviceIdentity kiosk, string typed, IReadOnlyList<Person> people)
    {
        var best = NameSearch.Best(typed, people, NameOf);
        var tooMany = best.Count > MostHits;
        var told = tooMany ? [.. best.Where(hit => hit.Distance == 0)] : best;
        return told.Count > MostHits ? new FoundPeople([], TooMany: true) : new FoundPeople([.. told.Select(hit => Tell(kiosk, hit.Found, people))], tooMany);
    }

    private FoundPerson Tell(DeviceIdentity kiosk, Person person, IReadOnlyList<Person> people)
    {
        var namesakes = people.Where(other => other != person && SameName(other, person)).ToArray();
        if (namesakes.Length == 0)
        {
            return new FoundPerson(NameOf(person), Ticket());
        }

        foreach (var tells in new Func<Person, string?>[] { each => each.Entity, each => each.Region })
        {
            if (tells(person) is { } told && !namesakes.Any(other => string.Equals(tells(other), told, StringComparison.OrdinalIgnoreCase)))
            {
                return new FoundPerson(NameOf(person), Ticket(), told);
            }
        }

        return new FoundPerson(NameOf(person), Ticket: null, person.Entity);

        string Ticket() => tickets.Issue(kiosk, person.ParticipantId, byBadge: false);
    }

    private static IReadOnlyList<Person> PeopleOf(SessionHost session)
    {
        var roster = session.View.Read(model => model.Session.Roster);
        return session.People.InOrder(roster);
    }

    private static bool SameName(Person one, Person other) => NameWords.Of(NameOf(one)).SequenceEqual(NameWords.Of(NameOf(other)), StringComparer.Ordinal);

    private static string NameOf(Person person) => PeopleDirectory.NameOf(person);
}
