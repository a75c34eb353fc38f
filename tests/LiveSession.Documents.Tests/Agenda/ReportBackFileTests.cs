using System.Text;
using LiveSession.Documents.Agenda;
using LiveSession.Domain.Rounds.ReportBack;

namespace LiveSession.Documents.Tests.Agenda;

[Trait("Rule", "B2")]
public sealed class ReportBackFileTests
{
    private const string Head = "title: T\nlanguage: fr\ntables: 4\nrounds:\n  - { id: t, kind: tableCommitments, title: T }\n";

    [Fact]
    public void ReportBack_IsReadAndWrittenBackTheSame()
    {
        var agenda = Read(Head + "  - { id: r, kind: reportBack, title: R, from: t, perTable: 2 min, tables: [3, 1] }\n  - { id: s, kind: reportBack, title: S, from: t, perTable: 90 s }\n").Agenda!;

        Assert.Equivalent(new ReportBackSettings("t", TimeSpan.FromMinutes(2), [3, 1]), agenda.Rounds[1].Settings, strict: true);
        Assert.Equivalent(agenda, Read(agenda.ToYaml()).Agenda, strict: true);
    }

    [Theory]
    [InlineData("perTable: 2 min", "from: …")]
    [InlineData("from: t", "perTable: …")]
    [InlineData("from: x, perTable: 2 min", "report on")]
    [InlineData("from: t, perTable: 2 min, tables: [1, 1]", "Keep one")]
    [InlineData("from: t, perTable: 2 min, tables: [900]", "1 to 200")]
    public void EveryFault_SaysWhatToDo(string keys, string remedy)
    {
        var reading = Read(Head + "  - { id: r, kind: reportBack, title: R, " + keys + " }\n");

        Assert.Null(reading.Agenda);
        Assert.Contains(reading.Faults, fault => fault.Line == 6 && fault.Remedy.Contains(remedy, StringComparison.Ordinal));
    }

    private static AgendaReading Read(string yaml) => AgendaFile.Read(Encoding.UTF8.GetBytes(yaml), "en");
}
