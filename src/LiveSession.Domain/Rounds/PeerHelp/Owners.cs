using LiveSession.Domain.Seating;

namespace LiveSession.Domain.Rounds.PeerHelp;

/// <summary>Who states a challenge at each table: drawn among those who have not, the host last.</summary>
internal static class Owners
{
    public static IReadOnlyList<ChallengeOwner> Draw(RoomFacts room, IReadOnlyDictionary<string, int> turnsHad) =>
        [.. room.TableOf.GroupBy(seat => seat.Value, seat => seat.Key).OrderBy(table => table.Key).Select(table => new ChallengeOwner(table.Key, Draw(table.Key, table, room, turnsHad)))];

    private static string Draw(int table, IEnumerable<string> people, RoomFacts room, IReadOnlyDictionary<string, int> turnsHad)
    {
        string[] drawn = [.. people.Order(StringComparer.Ordinal)];
        new Dice(unchecked((room.Seed * 397) ^ table)).Shuffle(drawn);
        var host = room.HostOf.GetValueOrDefault(table);
        return drawn.OrderBy(person => turnsHad.GetValueOrDefault(person)).ThenBy(person => Same(person, host)).First();
    }
}
