using LiveSession.Contracts.Http;
using LiveSession.Domain.Participants;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.IndividualCommitments;

namespace LiveSession.Server.Sessions;

/// <summary>Finds people in the room by name, accents, case and the order of words aside, while somebody may name a witness.</summary>
public static class ColleagueSearch
{
    public const int MostHits = 10;
    private const int ShortestSearch = 2;
    private const int LongestSearch = 80;

    /// <summary>At most ten colleagues of <paramref name="asker"/>; none while no individual commitments round is open.</summary>
    public static IReadOnlyList<ColleagueHit> Find(SessionHost session, string asker, string? search)
    {
        ArgumentNullException.ThrowIfNull(session);
        var words = NameWords.Of(search is { Length: <= LongestSearch } ? search : "");
        return words.Sum(word => word.Length) < ShortestSearch || !IsAsked(session) ? [] : Find(session, asker, words);
    }

    private static ColleagueHit[] Find(SessionHost session, string asker, IReadOnlyList<string> words) =>
        session.View.Read(model => model.Session.Roster
            .Where(person => !Same(person, asker) && model.Participant(person).Present) // who is not here cannot answer
            .Select(person => (Id: person, Name: session.People.NameOf(person)))
            .Where(person => Matches(NameWords.Of(person.Name), words))
            .OrderBy(person => string.Join(' ', NameWords.Of(person.Name)), StringComparer.Ordinal).ThenBy(person => person.Id, StringComparer.Ordinal)
            .Take(MostHits)
            .Select(person => new ColleagueHit(person.Id, person.Name, model.TableOf(person.Id)))
            .ToArray());

    private static bool IsAsked(SessionHost session) => session.View.Read(model =>
        model.Session.CurrentRound is { } current && model.Round(current) is { Life: RoundLife.Open, Content: Pledges });

    private static bool Matches(IReadOnlyList<string> name, IReadOnlyList<string> words) =>
        words.All(word => name.Any(part => part.StartsWith(word, StringComparison.Ordinal)));
}
