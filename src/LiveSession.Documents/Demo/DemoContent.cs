using LiveSession.Contracts.Http;
using LiveSession.Documents.Agenda.Rounds;
using LiveSession.Documents.Reading;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Domain.Rounds.TableCommitments;

namespace LiveSession.Documents.Demo;

/// <summary>What the people of a rehearsed day say: the shape of <c>day.fr.json</c>.</summary>
/// <param name="Commitments">One a table, from table 1 on, and round again.</param>
/// <param name="Individual">Commitments to a colleague.</param>
/// <param name="Harvest">The notes of the tables.</param>
public sealed record DemoContent(
    string Title,
    string Theme,
    IReadOnlyList<string> Subthemes,
    IReadOnlyList<DemoQuestion> Questions,
    IReadOnlyList<DemoStory> Stories,
    IReadOnlyList<DemoChallenge> Challenges,
    IReadOnlyList<string> Commitments,
    IReadOnlyList<string> Individual,
    IReadOnlyList<DemoNotes> Harvest)
{
    /// <summary>Reads a content file; every fault at once. Title, theme, sub-themes, questions and commitments must be there; other known lists may be absent.</summary>
    /// <param name="language">The language of the faults: <c>fr</c> or <c>en</c>.</param>
    public static DemoContentReading Read(ReadOnlySpan<byte> file, string language)
    {
        var faults = new FaultList(language);
        var content = JsonTree.Read(file, faults) is { } root && Values.Map(root, "content", faults) is { } map ? Read(new MapReader(map, faults)) : null;
        return new DemoContentReading(faults.Any ? null : content, faults.InFileOrder());
    }

    private static DemoContent Read(MapReader file)
    {
        var subthemes = file.Texts("subthemes", 0, QuestionHarvestFile.MostSubthemes, QuestionHarvestFile.LongestSubtheme);
        var content = new DemoContent(
            file.Text("title", Agenda.AgendaLimits.Title),
            file.Text("theme", QuestionHarvestFile.LongestTheme),
            subthemes,
            DemoQuestion.ReadAll(file, subthemes.Count),
            [.. file.Maps("stories", 0, DemoLimits.Items).Select(DemoStory.Read)],
            [.. file.Maps("challenges", 0, DemoLimits.Items).Select(DemoChallenge.Read)],
            file.Texts("commitments", 1, DemoLimits.Items, TableCommitmentsSettings.MaxLength),
            file.Texts("individual", 0, DemoLimits.Items, DemoLimits.Text),
            [.. file.Maps("harvest", 0, DemoLimits.Items).Select(DemoNotes.Read)]);
        // A content file may carry more than this version knows; a slip of the pen is told.
        file.ReportUnknownKeys(onlyMistyped: true);
        return content;
    }
}

/// <summary>What came of reading a content file.</summary>
/// <param name="Content">Null when there are faults.</param>
public sealed record DemoContentReading(DemoContent? Content, IReadOnlyList<ImportFault> Faults);

/// <summary>A question that somebody asks.</summary>
/// <param name="Subtheme">Index into the sub-themes, from 0; null: none. The file counts from 1 and writes 0 for none.</param>
/// <param name="SameAs">The id of the question that this one repeats in other words; null: none.</param>
public sealed record DemoQuestion(string Id, int? Subtheme, string Text, string? SameAs)
{
    internal static IReadOnlyList<DemoQuestion> ReadAll(MapReader file, int subthemes)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var questions = file.Maps("questions", 1, DemoLimits.Items).Select(question => (Question: Read(question, subthemes), Reader: question)).ToArray();
        foreach (var (question, reader) in questions.Where(entry => !known.Add(entry.Question.Id)))
        {
            reader.Faults.Add(reader.Place, new Phrase($"Deux questions s'appellent « {question.Id} ».", $"Two questions are called “{question.Id}”."), new Phrase($"Donnez à chacune son identifiant.", $"Give each an id of its own."));
        }

        foreach (var (question, reader) in questions.Where(entry => entry.Question.SameAs is { } other && !known.Contains(other)))
        {
            reader.Faults.Add(reader.Find("same_as")!, new Phrase($"« same_as » nomme « {question.SameAs} », qui n'existe pas.", $"“same_as” names “{question.SameAs}”, which does not exist."), new Phrase($"Écrivez l'identifiant d'une autre question, ou null.", $"Write the id of another question, or null."));
        }

        return [.. questions.Select(entry => entry.Question)];
    }

    private static DemoQuestion Read(MapReader question, int subthemes)
    {
        var number = question.Whole("subtheme", 0, subthemes, otherwise: 0);
        var read = new DemoQuestion(
            question.Text("id", Agenda.AgendaLimits.Id),
            number == 0 ? null : number - 1,
            question.Text("text", QuestionHarvestSettings.MaxLength),
            question.OptionalText("same_as", Agenda.AgendaLimits.Id));
        question.ReportUnknownKeys(onlyMistyped: true);
        return read;
    }
}

/// <summary>A success that somebody tells.</summary>
public sealed record DemoStory(string Title, string Text)
{
    internal static DemoStory Read(MapReader story) => new(story.Text("title", Agenda.AgendaLimits.Title), story.Text("text", DemoLimits.Text));
}

/// <summary>A challenge and what colleagues propose.</summary>
public sealed record DemoChallenge(string Text, IReadOnlyList<string> Ideas)
{
    internal static DemoChallenge Read(MapReader challenge) => new(challenge.Text("text", DemoLimits.Text), challenge.Texts("ideas", 0, DemoLimits.Items, DemoLimits.Text));
}

/// <summary>A table's notes.</summary>
public sealed record DemoNotes(int Table, IReadOnlyList<string> Notes)
{
    internal static DemoNotes Read(MapReader notes) => new(
        notes.Whole("table", 1, Agenda.AgendaLimits.Tables) ?? 1,
        notes.Texts("notes", 0, DemoLimits.Items, DemoLimits.Text));
}

internal static class DemoLimits
{
    public const int Items = 2_000;
    public const int Text = 1_000;
}
