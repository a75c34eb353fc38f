using System.Text;
using LiveSession.Documents.Agenda;
using LiveSession.Domain.Rounds.Adoption;
using LiveSession.Domain.Rounds.Interlude;

namespace LiveSession.Documents.Tests.Agenda;

[Trait("Rule", "B2")]
public sealed class InterludeAndAdoptionFileTests
{
    private const string Head = "title: T\nlanguage: fr\ntables: 4\nrounds:\n  - { id: c, kind: choice, title: C, options: [a, b, c], rule: one, keep: 1 }\n  - { id: d, kind: choice, title: D, options: [a, b, c], rule: one, keep: 2 }\n";

    [Fact]
    public void BreakMessageAndAdoption_AreReadAndWrittenBackTheSame()
    {
        var agenda = Read(Head
            + "  - { id: b, kind: break, title: Pause, duration: 20 min }\n"
            + "  - { id: m, kind: message, title: Merci, message: À demain }\n"
            + "  - { id: a, kind: adoption, title: A, from: c }\n").Agenda!;

        Assert.Equal(
            [new InterludeSettings(InterludePurpose.Break, null), new InterludeSettings(InterludePurpose.Message, "À demain"), new AdoptionSettings("c")],
            agenda.Rounds.Skip(2).Select(round => round.Settings));
        Assert.Equivalent(agenda, Read(agenda.ToYaml()).Agenda, strict: true);
    }

    [Theory]
    [InlineData("  - { id: m, kind: message, title: M }\n", "message: …")]
    [InlineData("  - { id: a, kind: adoption, title: A }\n", "from: …")]
    [InlineData("  - { id: a, kind: adoption, title: A, from: d }\n", "keep: 1")]
    [InlineData("  - { id: a, kind: adoption, title: A, from: cc }\n", "“c”")]
    [InlineData("  - { id: b, kind: brake, title: B }\n", "“break”")]
    public void EveryFault_SaysWhatToDo(string round, string remedy)
    {
        var reading = Read(Head + round);

        Assert.Null(reading.Agenda);
        Assert.Contains(reading.Faults, fault => fault.Line == 7 && fault.Remedy.Contains(remedy, StringComparison.Ordinal));
    }

    private static AgendaReading Read(string yaml) => AgendaFile.Read(Encoding.UTF8.GetBytes(yaml), "en");
}
