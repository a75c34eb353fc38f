using System.Text;
using LiveSession.Documents.Agenda;
using LiveSession.Domain.Rounds.Pulse;

namespace LiveSession.Documents.Tests.Agenda;

[Trait("Rule", "B2")]
public sealed class PulseFileTests
{
    private const string Head = "title: T\nlanguage: fr\ntables: 4\nrounds:\n";

    [Fact]
    public void EveryForm_IsReadAndWrittenBackTheSame()
    {
        var agenda = Read(Head
            + "  - { id: a, kind: pulse, title: A, form: text, prompt: Quoi, result: live, authors: named }\n"
            + "  - { id: b, kind: pulse, title: B, form: words, prompt: Mot }\n"
            + "  - { id: c, kind: pulse, title: C, form: scale, prompt: Note, low: Peu, high: Tout }\n"
            + "  - { id: d, kind: pulse, title: D, form: roti, prompt: ROTI }\n"
            + "  - { id: e, kind: pulse, title: E, form: presence, prompt: Là }\n").Agenda!;

        Assert.Equal(
            [
                new PulseSettings(PulseForm.Text, "Quoi", Live: true, Named: true),
                new PulseSettings(PulseForm.Words, "Mot", Live: false),
                new PulseSettings(PulseForm.Scale, "Note", Live: false, "Peu", "Tout"),
                new PulseSettings(PulseForm.Roti, "ROTI", Live: false),
                new PulseSettings(PulseForm.Presence, "Là", Live: false),
            ],
            agenda.Rounds.Select(round => round.Settings));
        Assert.Equivalent(agenda, Read(agenda.ToYaml()).Agenda, strict: true);
    }

    [Theory]
    [InlineData("form: word, prompt: P", "“words”")]
    [InlineData("form: text", "prompt: …")]
    [InlineData("prompt: P", "form: …")]
    [InlineData("form: roti, prompt: P, low: L", "choose from")]
    [InlineData("form: scale, prompt: P, result: lives", "“live”")]
    [InlineData("form: scale, prompt: P, authors: named", "choose from")]
    public void EveryFault_SaysWhatToDo(string keys, string remedy)
    {
        var reading = Read(Head + "  - { id: a, kind: pulse, title: A, " + keys + " }\n");

        Assert.Null(reading.Agenda);
        Assert.Contains(reading.Faults, fault => fault.Remedy.Contains(remedy, StringComparison.Ordinal));
    }

    private static AgendaReading Read(string yaml) => AgendaFile.Read(Encoding.UTF8.GetBytes(yaml), "en");
}
