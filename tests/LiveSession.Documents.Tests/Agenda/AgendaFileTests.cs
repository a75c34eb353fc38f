using System.Text;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using LiveSession.Documents.Agenda;
using LiveSession.Documents.Reading;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Domain.Rounds.TableCommitments;

namespace LiveSession.Documents.Tests.Agenda;

[Trait("Rule", "B2")]
public sealed partial class AgendaFileTests
{
    private const string Head = "title: T\nlanguage: fr\ntables: 4\nrounds:\n";
    private const string Harvest = "  - { id: h, kind: questionHarvest, title: H, theme: What }\n";

    [Fact]
    public void DocumentedExample_IsReadAsDescribed()
    {
        var readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Agenda", "README.md"));

        var agenda = Good(YamlBlock().Match(readme).Groups["yaml"].Value);

        Assert.Equal(("Journée des managers", "fr", 32, "Europe/Paris"), (agenda.Title, agenda.Language, agenda.Tables, agenda.TimeZone));
        Assert.Equivalent(
            new RoundSettings[]
            {
                new QuestionHarvestSettings("Quelle relation voulons-nous créer avec nos clients ?", ["Accueil et écoute", "Nos équipes", "Magasin, web et services"], Moderated: true, MaxPerPerson: 3, Support: true),
                new ChoiceSettings(new ChoiceRule.UpTo(5), new ChoiceSource.EarlierRound("questions"), Live: false, Keep: 5),
                new ChoiceSettings(new ChoiceRule.One(), new ChoiceSource.EarlierRound("five"), Live: false, Keep: 1),
                new ChoiceSettings(new ChoiceRule.Spread(10, 6), new ChoiceSource.TypedOptions(["À Lille", "À Lyon", "À Nantes"]), Live: true, Keep: 1, VotePrivacy.Named),
                new TableCommitmentsSettings(3),
            },
            agenda.Rounds.Select(round => round.Settings).ToArray(),
            strict: true);
        Assert.Equal([TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(8), TimeSpan.FromSeconds(90), null, TimeSpan.FromMinutes(90)], agenda.Rounds.Select(round => round.Duration));
    }

    [Fact]
    public void DocumentedExample_IsWrittenAndReadBackTheSame()
    {
        var agenda = Good(YamlBlock().Match(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Agenda", "README.md"))).Groups["yaml"].Value);

        Assert.Equivalent(agenda, Good(agenda.ToYaml()), strict: true);
    }

    [Fact]
    [Trait("Rule", "E1")]
    public void TimeZone_MayBeLeftOutOrGivenByWindowsName()
    {
        Assert.Null(Good(Head + Harvest).TimeZone);
        Assert.Equal("Europe/Paris", Good("timezone: Romance Standard Time\n" + Head + Harvest).TimeZone);
    }

    public static TheoryData<string, ChoiceRule> Rules => new()
    {
        { "{ rate: 5 }", new ChoiceRule.Rate(5) },
        { "{ rank: 2 }", new ChoiceRule.Rank(2) },
        { "agree", new ChoiceRule.Agree() },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void RuleOfAChoice_IsReadAndWrittenBack(string written, ChoiceRule rule)
    {
        var agenda = Good(Head + $"  - {{ id: c, kind: choice, title: C, options: [a, b, c], rule: {written}, keep: 1 }}\n  - {{ id: d, kind: choice, title: D, runOff: c, rule: one, keep: 1 }}\n");

        Assert.Equal(rule, ((ChoiceSettings)agenda.Rounds[0].Settings).Rule);
        Assert.Equal(new ChoiceSource.RunOff("c"), ((ChoiceSettings)agenda.Rounds[1].Settings).Source);
        Assert.Equivalent(agenda, Good(agenda.ToYaml()), strict: true);
    }

    [Theory]
    [InlineData("", VotePrivacy.Anonymous)]
    [InlineData("privacy: anonymous, ", VotePrivacy.Anonymous)]
    [InlineData("privacy: named, result: live, ", VotePrivacy.Named)]
    [InlineData("privacy: secret, ", VotePrivacy.Secret)]
    public void PrivacyOfAChoice_IsReadAndWrittenBack(string written, VotePrivacy privacy)
    {
        var agenda = Good(Head + $"  - {{ id: c, kind: choice, title: C, options: [a, b], rule: one, {written}keep: 1 }}\n");

        Assert.Equal(privacy, ((ChoiceSettings)agenda.Rounds[0].Settings).Privacy);
        Assert.Equivalent(agenda, Good(agenda.ToYaml()), strict: true);
    }

    [Fact]
    public void Agreement_CanBeAskedOnOneProposition() =>
        Assert.Equal(1, ((ChoiceSettings)Good(Head + "  - { id: c, kind: choice, title: C, options: [a], rule: agree, keep: 1 }\n").Rounds[0].Settings).Keep);

    [Theory]
    [InlineData("true")]
    [InlineData("# no comment")]
    [InlineData("a: b")]
    [InlineData("- x")]
    [InlineData("null")]
    [InlineData("\"quoted\" \\ 'both' é 😅 « ça »\u202F?")]
    public void AnyTextOfAPerson_SurvivesTheRoundTrip(string text)
    {
        var agenda = new AgendaFile(text, "en", 3, [new RoundPlan("r", text, text, TimeSpan.FromSeconds(75), new QuestionHarvestSettings(text, [text], Moderated: false, MaxPerPerson: 1))]);

        Assert.Equivalent(agenda, Good(agenda.ToYaml()), strict: true);
    }

    public static TheoryData<string, int, string> FaultKinds => new()
    {
        { "titel: T\ntitle: T\nlanguage: fr\ntables: 4\nrounds:\n" + Harvest, 1, "“title”" },
        { "timezone: Europe/Pariss\n" + Head + Harvest, 1, "Europe/Paris" },
        { Head + "  - { id: h, kind: questionHarvest, title: H, theme: W, moderate: true }\n", 5, "“moderated”" },
        { Head + "  - { id: h, kind: questionHarvest, title: H, theme: W, zzz: 1 }\n", 5, "choose from" },
        { "language: fr\ntables: 4\nrounds:\n" + Harvest, 1, "title: …" },
        { "title:\nlanguage: fr\ntables: 4\nrounds:\n" + Harvest, 1, "title: …" },
        { "title: T\nlanguage: de\ntables: 4\nrounds:\n" + Harvest, 2, "fr, en" },
        { "title: T\nlanguage: fr\ntables: 0\nrounds:\n" + Harvest, 3, "1 to 200" },
        { "title: T\nlanguage: fr\ntables: many\nrounds:\n" + Harvest, 3, "1 to 200" },
        { "title: T\ntitle: U\nlanguage: fr\ntables: 4\nrounds:\n" + Harvest, 2, "Keep one" },
        { "title: [T]\nlanguage: fr\ntables: 4\nrounds:\n" + Harvest, 1, "after the colon" },
        { "title: T\nlanguage: fr\ntables: 4\nrounds: []\n", 4, "1 to 60" },
        { "title: T\nlanguage: fr\ntables: 4\nrounds: 7\n", 4, "after a dash" },
        { "title: " + new string('x', 121) + "\nlanguage: fr\ntables: 4\nrounds:\n" + Harvest, 1, "Shorten" },
        { Head + "  - just text\n", 5, "documentation" },
        { Head + "  - { id: h, kind: questionharvest, title: H, theme: W }\n", 5, "“questionHarvest”" },
        { Head + "  - { id: h, title: H, theme: W }\n", 5, "kind: …" },
        { Head + "  - { id: Ça va, kind: questionHarvest, title: H, theme: W }\n", 5, "a-z" },
        { Head + Harvest + Harvest, 6, "of its own" },
        { Head + "  - { id: h, kind: questionHarvest, title: H, theme: W, duration: 10 }\n", 5, "10 min" },
        { Head + "  - { id: h, kind: questionHarvest, title: H, theme: W, duration: 13 h }\n", 5, "12 h" },
        { Head + "  - { id: h, kind: questionHarvest, title: H, theme: W, subthemes: [a, b, c, d, e, f, g] }\n", 5, "0 to 6" },
        { Head + "  - { id: h, kind: questionHarvest, title: H, theme: W, moderated: yes }\n", 5, "true, false" },
        { Head + Harvest + "  - { id: c, kind: choice, title: C, rule: one, keep: 1 }\n", 6, "from:" },
        { Head + Harvest + "  - { id: c, kind: choice, title: C, from: h, options: [a, b], rule: one, keep: 1 }\n", 6, "from:" },
        { Head + Harvest + "  - { id: c, kind: choice, title: C, from: hh, rule: one, keep: 1 }\n", 6, "“h”" },
        { Head + Harvest + "  - { id: c, kind: choice, title: C, from: c, rule: one, keep: 1 }\n", 6, "comes before" },
        { Head + "  - { id: c, kind: choice, title: C, from: h, rule: one, keep: 1 }\n" + Harvest, 5, "before this one" },
        { Head + "  - { id: t, kind: tableCommitments, title: C }\n  - { id: c, kind: choice, title: C, from: t, rule: one, keep: 1 }\n", 6, "before this one" },
        { Head + "  - { id: c, kind: choice, title: C, options: [a, b], rule: one, keep: 2 }\n", 5, "fewer" },
        { Head + "  - { id: c, kind: choice, title: C, options: [a, A], rule: one, keep: 1 }\n", 5, "Keep one" },
        { Head + "  - { id: c, kind: choice, title: C, options: [a, b], rule: { upTo: 3 }, keep: 1 }\n", 5, "2 at most" },
        { Head + "  - { id: c, kind: choice, title: C, options: [a, b, c], rule: { upTo: 2, cap: 1 }, keep: 1 }\n", 5, "Remove" },
        { Head + "  - { id: c, kind: choice, title: C, options: [a, b], rule: { points: 5, cap: 6 }, keep: 1 }\n", 5, "1 to 5" },
        { Head + "  - { id: c, kind: choice, title: C, options: [a, b], rule: { uptoo: 2 }, keep: 1 }\n", 5, "upTo" },
        { Head + "  - { id: c, kind: choice, title: C, options: [a, b], rule: two, keep: 1 }\n", 5, "one" },
        { Head + "  - { id: c, kind: choice, title: C, options: [a, b], rule: { rate: 1 }, keep: 1 }\n", 5, "2 to 10" },
        { Head + "  - { id: c, kind: choice, title: C, options: [a, b], rule: { rank: 3 }, keep: 1 }\n", 5, "2 at most" },
        { Head + "  - { id: c, kind: choice, title: C, options: [a, b], rule: { rank: 2, upTo: 2 }, keep: 1 }\n", 5, "rule: {" },
        { Head + "  - { id: c, kind: choice, title: C, options: [a], rule: { rate: 5 }, keep: 1 }\n", 5, "2" },
        { Head + "  - { id: c, kind: choice, title: C, runOff: d, rule: one, keep: 1 }\n", 5, "before this one" },
        { Head + "  - { id: c, kind: choice, title: C, options: [a, b], runOff: d, rule: one, keep: 1 }\n", 5, "from:" },
        { Head + "  - { id: c, kind: choice, title: C, options: [a, b], rule: one, keep: 1, result: lives }\n", 5, "“live”" },
        { Head + "  - { id: c, kind: choice, title: C, options: [a, b], rule: one, keep: 1, privacy: secrets }\n", 5, "“secret”" },
        { Head + "  - id: c\n    kind: choice\n    title: C\n    options: [a, b]\n    rule: one\n    keep: 1\n    privacy: secret\n    result: live\n", 12, "result: hidden" },
        { Head + "  - { id: t, kind: tableCommitments, title: C, maxPerTable: 6 }\n", 5, "1 to 5" },
        { Head + Harvest + "---\ntitle: second\n", 6, "One agenda" },
        { "title: &t T\nlanguage: fr\ntables: 4\nrounds:\n  - { id: h, kind: questionHarvest, title: *t, theme: W }\n", 5, "value itself" },
    };

    [Theory]
    [MemberData(nameof(FaultKinds))]
    public void EveryFault_SaysWhereItIsAndWhatToDo(string yaml, int line, string remedy)
    {
        var reading = Read(yaml);

        Assert.Null(reading.Agenda);
        Assert.Contains(reading.Faults, fault => fault.Line == line && fault.Remedy.Contains(remedy, StringComparison.Ordinal));
        Assert.Equal(reading.Faults.Count, AgendaFile.Read(Encoding.UTF8.GetBytes(yaml), "fr").Faults.Count);
    }

    [Theory]
    [InlineData("title: \"T\nlanguage: fr\n")]
    [InlineData("title: T\n  language: fr\n")]
    [InlineData("title: T\n\tlanguage: fr\n")]
    [InlineData("title: [\n")]
    public void BrokenYaml_IsOneFaultWithItsLine(string yaml)
    {
        var fault = Assert.Single(Read(yaml).Faults);

        Assert.InRange(fault.Line, 1, 3);
        Assert.NotEmpty(fault.Column);
    }

    [Fact]
    public void EmptyFile_TooLargeFile_AndOtherEncodings_AreFaults()
    {
        Assert.Single(Read("").Faults);
        Assert.Single(Read("# only a comment\n").Faults);
        Assert.Single(Read(new string('#', 300_000)).Faults);
        Assert.Single(AgendaFile.Read(new byte[] { 0xFF, 0xFE, 0x00 }, "fr").Faults);
    }

    [Fact]
    public void DeepBrackets_AreAFaultAndNoStackOverflow() => Assert.NotEmpty(Read("title: " + new string('[', 100_000)).Faults);

    [Fact]
    public void ManyFaults_AreAllToldAtOnce_InTheOrderOfTheFile()
    {
        var reading = Read("""
            titel: "T"
            language: german
            tables: 300
            rounds:
              - id: questions
                kind: questionHarvest
                title: "Q"
                duration: 5 minutes
                theme: ""
                moderated: maybe
              - id: questions
                kind: choice
                title: "C"
                from: nothing
                rule: { upTo: many }
                keep: 0
              - id: last
                kind: tableCommitment
            """);

        Assert.Equal([1, 1, 2, 3, 8, 9, 10, 11, 14, 15, 16, 17, 18], reading.Faults.Select(fault => fault.Line));
        Assert.All(reading.Faults, fault => Assert.True(int.Parse(fault.Column, System.Globalization.CultureInfo.InvariantCulture) > 0));
    }

    [Theory]
    [InlineData("10 min", 600)]
    [InlineData("90 s", 90)]
    [InlineData("90s", 90)]
    [InlineData("1 h 30", 5400)]
    [InlineData("1h30", 5400)]
    [InlineData("1 h 30 min", 5400)]
    [InlineData("1 min 30", 90)]
    [InlineData("2 H", 7200)]
    [InlineData("1 h 5 min 10 s", 3910)]
    public void Durations_AreReadAsPeopleWriteThem(string text, int seconds) => Assert.Equal(TimeSpan.FromSeconds(seconds), Durations.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("10")]
    [InlineData("ten min")]
    [InlineData("10 min 5 h")]
    [InlineData("-5 min")]
    [InlineData("1,5 h")]
    public void OtherTexts_AreNoDurations(string text) => Assert.Null(Durations.Parse(text));

    [Property]
    public void Durations_AreReadBackAsWritten(ushort seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Durations.Parse(Durations.Write(TimeSpan.FromSeconds(seconds))));

    [Property]
    public void AnyBytes_GiveAnAnswerAndNoException(byte[] file)
    {
        var reading = AgendaFile.Read(file, "en");

        Assert.True(reading.Agenda is null == reading.Faults.Count > 0);
    }

    private static AgendaReading Read(string yaml) => AgendaFile.Read(Encoding.UTF8.GetBytes(yaml), "en");

    private static AgendaFile Good(string yaml)
    {
        var reading = Read(yaml);
        Assert.Empty(reading.Faults);
        return reading.Agenda!;
    }

    [GeneratedRegex("```yaml\n(?<yaml>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YamlBlock();
}
