using LiveSession.Domain.Seating;

namespace LiveSession.Domain.Rounds.SuccessStories;

/// <summary>
/// Gives everybody one story to carry and one listener. Nobody carries or hears their own. A story is carried by somebody
/// of its author's table where possible, because they have heard it there, and told at another table where possible, because
/// there it is new. With fewer stories than people some are carried by several, first by people of the same table; with more,
/// because authors have left, theirs stay behind first. With two people both carry and nobody can listen.
/// </summary>
public static class Carriers
{
    private const int MostDraws = 12;

    /// <summary>Who carries whose story to whom.</summary>
    /// <param name="tableOf">Table by participant, of those who take part.</param>
    /// <param name="stories">The table at which a story was noted, by author.</param>
    /// <param name="seed">The same room with another seed gives another draw.</param>
    public static IReadOnlyList<Errand> GiveOut(IReadOnlyDictionary<string, int> tableOf, IReadOnlyDictionary<string, int?> stories, int seed)
    {
        ArgumentNullException.ThrowIfNull(tableOf);
        ArgumentNullException.ThrowIfNull(stories);
        var best = Draw(tableOf, stories, new Dice(seed), amongNeighbours: true);
        for (var draw = 1; draw < MostDraws && best.Count(errand => errand.Listener is not null) < tableOf.Count; draw++)
        {
            // A handful of people can be drawn into a corner, such as two of three who carry each other's story to the third.
            var other = Draw(tableOf, stories, new Dice(unchecked(seed + draw)), amongNeighbours: draw < MostDraws / 2);
            best = other.Count(errand => errand.Listener is not null) > best.Count(errand => errand.Listener is not null) ? other : best;
        }

        return best;
    }

    private static List<Errand> Draw(IReadOnlyDictionary<string, int> tableOf, IReadOnlyDictionary<string, int?> stories, Dice dice, bool amongNeighbours)
    {
        var people = tableOf.Select(seat => new Person(seat.Key, seat.Value)).OrderBy(person => person.Id, StringComparer.Ordinal).ToArray();
        dice.Shuffle(people);
        var told = stories.Select(story => new Told(story.Key, tableOf.TryGetValue(story.Key, out var now) ? now : story.Value, tableOf.ContainsKey(story.Key)))
            .OrderBy(story => story.AuthorIsHere ? 0 : 1).ThenBy(story => story.Author, StringComparer.Ordinal).ToArray();
        return told.Length == 0 ? [] : Listeners(people, Carried(people, Copies(people, told), told.Count(story => story.AuthorIsHere), amongNeighbours));
    }

    // Each story once; then, where people lack one, again those of their table, and of the whole room.
    private static List<Told> Copies(Person[] people, Told[] told)
    {
        var copies = told.ToList();
        foreach (var table in people.GroupBy(person => person.Table).OrderBy(table => table.Key))
        {
            var own = told.Where(story => story.Table == table.Key).ToArray();
            copies.AddRange(own.Length == 0 ? [] : Enumerable.Range(0, Math.Max(0, table.Count() - own.Length)).Select(copy => own[copy % own.Length]));
        }

        for (var copy = 0; copies.Count < people.Length; copy++)
        {
            copies.Add(told[copy % told.Length]);
        }

        return copies;
    }

    // The stories of those who are here come first: their authors wait to be heard of.
    private static List<(Person Carrier, Told Story)> Carried(Person[] people, List<Told> copies, int here, bool amongNeighbours)
    {
        var matching = new Matching(copies.Count, people.Length)
            .Extend((copy, person) => copy < here && IsNeighbour(copy, person))
            .Extend((copy, person) => copy < here && MayCarry(copy, person))
            .Extend(IsNeighbour)
            .Extend(MayCarry);
        return [.. Enumerable.Range(0, copies.Count)
            .Where(copy => matching.RightOf(copy) is not null)
            .Select(copy => (people[matching.RightOf(copy)!.Value], copies[copy]))
            .OrderBy(carried => carried.Item1.Id, StringComparer.Ordinal)];

        bool MayCarry(int copy, int person) => !Same(people[person].Id, copies[copy].Author);

        bool IsNeighbour(int copy, int person) => amongNeighbours && MayCarry(copy, person) && copies[copy].Table == people[person].Table;
    }

    private static List<Errand> Listeners(Person[] people, List<(Person Carrier, Told Story)> carried)
    {
        var storyOf = carried.ToDictionary(errand => errand.Carrier.Id, errand => errand.Story.Author, StringComparer.Ordinal);
        var matching = new Matching(carried.Count, people.Length)
            .Extend((errand, person) => IsElsewhere(errand, person) && carried[errand].Story.Table != people[person].Table)
            .Extend(IsElsewhere)
            .Extend((errand, person) => MayHear(errand, person) && !Same(storyOf.GetValueOrDefault(people[person].Id), carried[errand].Story.Author))
            .Extend(MayHear);
        return [.. carried.Select((errand, index) => new Errand(errand.Carrier.Id, errand.Story.Author, matching.RightOf(index) is { } listener ? people[listener].Id : null))];

        bool MayHear(int errand, int person) => !Same(carried[errand].Carrier.Id, people[person].Id) && !Same(carried[errand].Story.Author, people[person].Id);

        bool IsElsewhere(int errand, int person) => MayHear(errand, person) && carried[errand].Carrier.Table != people[person].Table;
    }

    private sealed record Person(string Id, int Table);

    private sealed record Told(string Author, int? Table, bool AuthorIsHere);
}
