using LiveSession.Contracts.Http;
using LiveSession.Documents.Demo;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.QuestionHarvest;

namespace LiveSession.Documents.Agenda;

/// <summary>What an agenda file says: the plan of a session. The format is described in this folder's README.</summary>
/// <param name="Language">The event's language: <c>fr</c> or <c>en</c>.</param>
/// <param name="TimeZone">The event's, by its IANA name; null: where the server is.</param>
public sealed record AgendaFile(string Title, string Language, int Tables, IReadOnlyList<RoundPlan> Rounds, string? TimeZone = null)
{
    /// <summary>Reads an agenda; every fault of it at once (B2).</summary>
    /// <param name="language">The language of the faults: <c>fr</c> or <c>en</c>.</param>
    public static AgendaReading Read(ReadOnlyMemory<byte> file, string language) => AgendaReader.Read(file, language);

    /// <summary>The agenda as a file that <see cref="Read"/> reads back the same.</summary>
    public string ToYaml() => AgendaWriter.Write(this);

    /// <summary>The same course of the day on other content: title, theme and sub-themes are the content's.</summary>
    public AgendaFile WithContent(DemoContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return this with
        {
            Title = content.Title,
            Rounds = [.. Rounds.Select(round => round.Settings is QuestionHarvestSettings harvest
                ? round with { Settings = harvest with { Theme = content.Theme, Subthemes = content.Subthemes } }
                : round)],
        };
    }
}

/// <summary>What came of reading an agenda file.</summary>
/// <param name="Agenda">Null when there are faults.</param>
/// <param name="Faults">Every fault, in the order of the file; the column is a number.</param>
public sealed record AgendaReading(AgendaFile? Agenda, IReadOnlyList<ImportFault> Faults);
