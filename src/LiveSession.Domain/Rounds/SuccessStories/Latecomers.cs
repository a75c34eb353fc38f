namespace LiveSession.Domain.Rounds.SuccessStories;

/// <summary>
/// Finds a part for somebody who comes after the stories were given out, without changing anybody else's: they hear a story
/// from a carrier who has nobody to tell it to, or listen in; they carry a story of their table, and tell it to whoever
/// hears none yet, the next latecomer perhaps.
/// </summary>
public static class Latecomers
{
    public static LatecomerJoined Place(string person, int? table, Stories stories)
    {
        ArgumentNullException.ThrowIfNull(stories);
        var carries = ToCarry(person, table, stories);
        var tellsTo = carries is null ? null : ToTell(person, carries, stories);
        return new LatecomerJoined(person, carries?.Author, tellsTo, ToHear(person, table, carries, tellsTo, stories));
    }

    // At the own table first, then the one that fewest people carry.
    private static ToldStory? ToCarry(string person, int? table, Stories stories)
    {
        var carried = stories.Retelling.Carries.Values.CountBy(author => author, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return stories.ByAuthor.Values
            .Where(story => !Same(story.Author, person))
            .OrderBy(story => story.Table == table ? 0 : 1)
            .ThenBy(story => carried.GetValueOrDefault(story.Author))
            .ThenBy(story => story.Number)
            .FirstOrDefault();
    }

    private static string? ToTell(string person, ToldStory story, Stories stories) => stories.Retelling.Carries.Keys
        .Where(other => !stories.Retelling.HearsFrom.ContainsKey(other) && !Same(other, person) && !Same(other, story.Author))
        .Order(StringComparer.Ordinal)
        .FirstOrDefault();

    // A story of another table first: those of the own one have been told there.
    private static string? ToHear(string person, int? table, ToldStory? carries, string? tellsTo, Stories stories)
    {
        var listeners = stories.Retelling.HearsFrom.Values.CountBy(carrier => carrier, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return stories.Retelling.Carries
            .Where(errand => !Same(errand.Value, person) && !Same(errand.Key, person))
            .OrderBy(errand => listeners.GetValueOrDefault(errand.Key))
            .ThenBy(errand => Same(errand.Value, carries?.Author) ? 1 : 0)
            .ThenBy(errand => Same(errand.Key, tellsTo) ? 1 : 0)
            .ThenBy(errand => stories.ByAuthor[errand.Value].Table == table ? 1 : 0)
            .ThenBy(errand => errand.Key, StringComparer.Ordinal)
            .Select(errand => errand.Key)
            .FirstOrDefault();
    }
}
