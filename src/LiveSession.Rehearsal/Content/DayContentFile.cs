using System.Globalization;
using System.Text.Json;

namespace LiveSession.Rehearsal.Content;

/// <summary>Reads a content file and gathers every fault before it gives up.</summary>
internal static class DayContentFile
{
    /// <summary>Reads the file.</summary>
    /// <exception cref="FaultyInputException">The file cannot be read, or is not content.</exception>
    public static DayContent Read(FileInfo file)
    {
        try
        {
            return Parse(File.ReadAllText(file.FullName));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new FaultyInputException([$"The content file cannot be read: {unreadable.Message}"]);
        }
    }

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="FaultyInputException">The text is not content; every fault at once.</exception>
    public static DayContent Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (JsonException broken)
        {
            var line = (broken.LineNumber + 1)?.ToString(CultureInfo.InvariantCulture) ?? "?";
            throw new FaultyInputException([$"The content file is not JSON (line {line})."]);
        }
    }

    private static DayContent Read(JsonElement root)
    {
        var faults = new List<string>();
        var reader = new FieldReader(faults);
        var subthemes = reader.Texts(root, "subthemes");
        var content = new DayContent(
            reader.Text(root, "title", "The content"),
            reader.Text(root, "theme", "The content"),
            subthemes,
            Questions(root, reader, subthemes.Count),
            reader.Texts(root, "commitments"),
            root.TryGetProperty("stories", out _) ? [.. reader.Items(root, "stories").Select((item, index) => Story(item, index + 1, reader))] : [])
        {
            Harvest = root.TryGetProperty("harvest", out _) ? [.. reader.Items(root, "harvest").Select(table => reader.Texts(table, "notes"))] : [],
        };
        content = Completed(content, root, reader);
        if (faults.Count == 0 && content.Questions.Count == 0)
        {
            faults.Add("The content has no questions.");
        }

        if (faults.Count == 0 && content.Commitments.Count == 0)
        {
            faults.Add("The content has no commitments.");
        }

        return faults.Count == 0 ? content : throw new FaultyInputException(faults);
    }

    // A content file may leave these out.
    private static DayContent Completed(DayContent content, JsonElement root, FieldReader reader) => content with
    {
        Challenges = Has(root, "challenges") ? [.. reader.Items(root, "challenges").Select((item, index) => Challenge(item, index + 1, reader))] : content.Challenges,
        Individual = Has(root, "individual") ? reader.Texts(root, "individual") : content.Individual,
    };

    private static bool Has(JsonElement root, string name) => root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out _);

    private static ContentChallenge Challenge(JsonElement item, int number, FieldReader reader) =>
        new(reader.Text(item, "text", string.Create(CultureInfo.InvariantCulture, $"Challenge {number}")), reader.Texts(item, "ideas"));

    private static List<ContentQuestion> Questions(JsonElement root, FieldReader reader, int subthemes)
    {
        var questions = reader.Items(root, "questions").Select((item, index) => Question(item, index + 1, reader, subthemes)).ToList();
        foreach (var twice in questions.Where(question => question.Id.Length > 0).GroupBy(question => question.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            reader.Fault($"Two questions have the id '{twice.Key}'.");
        }

        return questions;
    }

    private static ContentQuestion Question(JsonElement item, int number, FieldReader reader, int subthemes)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"Question {number}");
        return new ContentQuestion(reader.Text(item, "id", place), reader.Subtheme(item, place, subthemes), reader.Text(item, "text", place), FieldReader.OptionalText(item, "same_as"));
    }

    private static ContentStory Story(JsonElement item, int number, FieldReader reader)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"Story {number}");
        return new ContentStory(reader.Text(item, "title", place), reader.Text(item, "text", place));
    }
}
