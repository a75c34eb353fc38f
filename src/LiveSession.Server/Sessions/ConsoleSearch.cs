using LiveSession.Contracts.Http;
using LiveSession.Domain.Participants;
using LiveSession.Engine.People;

namespace LiveSession.Server.Sessions;

/// <summary>Finds people by name for the facilitator, accents and typos aside: everybody, with what tells namesakes apart.</summary>
public static class ConsoleSearch
{
    /// <summary>More than that nobody reads at a desk; whoever types on sees fewer.</summary>
    public const int MostHits = 12;

    public static NamedPeople Find(SessionHost session, string typed)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(typed);
        if (!NameSearch.IsEnough(typed))
        {
            return new NamedPeople([], TooMany: false);
        }

        var best = NameSearch.Best(typed, session.People.InOrder(session.View.Read(model => model.Session.Roster)), PeopleDirectory.NameOf);
        return new NamedPeople([.. best.Take(MostHits).Select(hit => Tell(hit.Found))], best.Count > MostHits);
    }

    private static NamedPerson Tell(Person person) => new(person.ParticipantId, PeopleDirectory.NameOf(person), person.Entity, person.Region);
}
