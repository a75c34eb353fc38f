using System.Text;
using LiveSession.Documents.Agenda;
using LiveSession.Domain.Rounds.SuccessStories;

namespace LiveSession.Documents.Tests.Agenda;

[Trait("Rule", "B2")]
public sealed class SuccessStoriesFileTests
{
    private const string Head = "title: T\nlanguage: fr\ntables: 4\nrounds:\n";

    [Fact]
    public void Stories_AreReadAndWrittenBackTheSame()
    {
        var agenda = Read(Head
            + "  - { id: s, kind: successStories, title: S, tell: 20 min, retell: 90 s }\n"
            + "  - { id: z, kind: successStories, title: Z }\n").Agenda!;

        Assert.Equal([new SuccessStoriesSettings(TimeSpan.FromMinutes(20), TimeSpan.FromSeconds(90)), new SuccessStoriesSettings(null, null)], agenda.Rounds.Select(round => round.Settings));
        Assert.Equivalent(agenda, Read(agenda.ToYaml()).Agenda, strict: true);
    }

    [Theory]
    [InlineData("tell: 20", "10 min")]
    [InlineData("retell: 5 s", "10 min")]
    [InlineData("retells: 5 min", "“retell”")]
    public void EveryFault_SaysWhatToDo(string key, string remedy)
    {
        var reading = Read(Head + "  - { id: s, kind: successStories, title: S, " + key + " }\n");

        Assert.Null(reading.Agenda);
        Assert.Contains(reading.Faults, fault => fault.Line == 5 && fault.Remedy.Contains(remedy, StringComparison.Ordinal));
    }

    private static AgendaReading Read(string yaml) => AgendaFile.Read(Encoding.UTF8.GetBytes(yaml), "en");
}
