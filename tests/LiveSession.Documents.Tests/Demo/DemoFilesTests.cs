using System.Text;
using LiveSession.Documents.Agenda;
using LiveSession.Documents.Demo;
using LiveSession.Documents.Templates;
using LiveSession.Domain.Rounds.QuestionHarvest;

namespace LiveSession.Documents.Tests.Demo;

public sealed class DemoFilesTests
{
    public static string Path(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "Demo", name);

    [Theory]
    [InlineData("fr", 32, 150, 32)]
    [InlineData("en", 8, 60, 12)]
    public void ShippedDay_FitsTogether(string language, int tables, int questions, int commitments)
    {
        var agenda = AgendaFile.Read(File.ReadAllBytes(DemoFiles.Agenda(language)), language);
        var content = DemoContent.Read(File.ReadAllBytes(DemoFiles.Content(language)), language);

        Assert.Empty(agenda.Faults);
        Assert.Empty(content.Faults);
        Assert.Equal((language, tables), (agenda.Agenda!.Language, agenda.Agenda.Tables));
        Assert.Equal((questions, commitments), (content.Content!.Questions.Count, content.Content.Commitments.Count));
        Assert.Equivalent(agenda.Agenda, agenda.Agenda.WithContent(content.Content), strict: true);
    }

    public static TheoryData<string> Templates => [.. AgendaTemplates.Names];

    [Theory]
    [MemberData(nameof(Templates))]
    [Trait("Rule", "B2")]
    public void ShippedTemplate_HasNoFaultInEitherLanguage_AndIsWrittenBackAsItIs(string name) =>
        Assert.All(["fr", "en"], language => CheckTemplate(name, language));

    private static void CheckTemplate(string name, string language)
    {
        var read = AgendaFile.Read(File.ReadAllBytes(AgendaTemplates.File(name, language)), language);

        Assert.Empty(read.Faults);
        Assert.Equal(language, read.Agenda!.Language);
        Assert.Equivalent(read.Agenda, AgendaFile.Read(Encoding.UTF8.GetBytes(read.Agenda.ToYaml()), language).Agenda, strict: true);
    }

    [Fact]
    public void ShippedPeople_AreThere() => Assert.True(File.Exists(DemoFiles.People));

    [Fact]
    public void OtherContent_ReplacesTitleThemeAndSubthemes_AndNothingElse()
    {
        var agenda = AgendaFile.Read(File.ReadAllBytes(AgendaTemplates.File("choice", "fr")), "fr").Agenda!;
        var content = DemoContent.Read(File.ReadAllBytes(DemoFiles.Content("en")), "fr").Content!;

        var other = agenda.WithContent(content);

        var harvest = Assert.Single(other.Rounds.Select(round => round.Settings).OfType<QuestionHarvestSettings>());
        Assert.Equal((content.Title, content.Theme), (other.Title, harvest.Theme));
        Assert.Equal(content.Subthemes, harvest.Subthemes);
        Assert.Equal(agenda.Rounds.Where(round => round.Settings is not QuestionHarvestSettings), other.Rounds.Where(round => round.Settings is not QuestionHarvestSettings));
        Assert.Equal((agenda.Language, agenda.Tables), (other.Language, other.Tables));
    }

    [Fact]
    public void Subthemes_AreCountedFromOneInTheFile_AndZeroIsNone()
    {
        var content = Read("""{"title":"T","theme":"H","subthemes":["a","b"],"questions":[{"id":"q1","subtheme":2,"text":"x","same_as":null},{"id":"q2","subtheme":0,"text":"y","same_as":"q1"}],"commitments":["c"]}""").Content!;

        Assert.Equal([new DemoQuestion("q1", 1, "x", SameAs: null), new DemoQuestion("q2", Subtheme: null, "y", "q1")], content.Questions);
        Assert.Empty(content.Stories);
    }

    [Fact]
    public void EveryFaultOfAContentFile_IsToldAtOnceWithItsLine()
    {
        var reading = Read("""
            {
             "theme": 7,
             "subthemes": ["a"],
             "questions": [
              { "id": "q1", "subtheme": 2, "text": "x" },
              { "id": "q1", "subtheme": 1, "text": "" },
              { "id": "q3", "text": "y", "same_as": "q9" }
             ],
             "commitment": []
            }
            """);

        Assert.Null(reading.Content);
        Assert.Equal([1, 1, 5, 6, 6, 7, 9], reading.Faults.Select(fault => fault.Line));
        Assert.Contains(reading.Faults, fault => fault.Remedy.Contains("commitments", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("{\n \"title\": \"x\",\n \"theme\": oops\n}", 3)]
    [InlineData("[1]", 1)]
    [InlineData("{}{}", 1)]
    public void BrokenJson_IsOneFaultOrMore_NeverAnException(string json, int line)
    {
        var reading = Read(json);

        Assert.Null(reading.Content);
        Assert.Equal(line, reading.Faults[0].Line);
    }

    private static DemoContentReading Read(string json) => DemoContent.Read(Encoding.UTF8.GetBytes(json), "en");
}
