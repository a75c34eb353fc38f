using System.Text;
using LiveSession.Documents.Agenda;
using LiveSession.Domain.Rounds.QuestionHarvest;

namespace LiveSession.Documents.Tests.Agenda;

[Trait("Rule", "B2")]
public sealed class QuestionHarvestFileTests
{
    private const string Head = "title: T\nlanguage: fr\ntables: 4\nrounds:\n";

    [Fact]
    public void EveryWayToHarvest_IsReadAndWrittenBackTheSame()
    {
        var agenda = Read(Head
            + "  - { id: a, kind: questionHarvest, title: A, theme: T }\n"
            + "  - { id: b, kind: questionHarvest, title: B, theme: T, mode: tableLists, maxPerTable: 4, individual: 8 min, list: 90 s, support: true, authors: named }\n"
            + "  - { id: c, kind: questionHarvest, title: C, theme: T, mode: tableLists }\n"
            + "  - { id: d, kind: questionHarvest, title: D, theme: T, mode: individual, authors: anonymous }\n").Agenda!;

        var plain = new QuestionHarvestSettings("T", [], Moderated: false, QuestionHarvestSettings.DefaultMaxPerPerson);
        Assert.Equivalent(
            new[]
            {
                plain,
                plain with { Lists = new TableListSettings(4, TimeSpan.FromMinutes(8), TimeSpan.FromSeconds(90)), Support = true, Named = true },
                plain with { Lists = new TableListSettings(TableListSettings.DefaultMaxPerTable) },
                plain,
            },
            agenda.Rounds.Select(round => round.Settings),
            strict: true);
        Assert.Equivalent(agenda, Read(agenda.ToYaml()).Agenda, strict: true);
    }

    [Theory]
    [InlineData("mode: lists", "tableLists")]
    [InlineData("mode: tableLists, maxPerTable: 0", "1")]
    [InlineData("mode: tableLists, list: 5 s", "10 min")]
    [InlineData("list: 5 min", "choose from")]
    [InlineData("support: yes", "true, false")]
    [InlineData("authors: name", "“named”")]
    public void EveryFault_SaysWhatToDo(string keys, string remedy)
    {
        var reading = Read(Head + "  - { id: a, kind: questionHarvest, title: A, theme: T, " + keys + " }\n");

        Assert.Null(reading.Agenda);
        Assert.Contains(reading.Faults, fault => fault.Line == 5 && fault.Remedy.Contains(remedy, StringComparison.Ordinal));
    }

    private static AgendaReading Read(string yaml) => AgendaFile.Read(Encoding.UTF8.GetBytes(yaml), "en");
}
