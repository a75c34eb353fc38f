using System.Text;
using System.Text.Json.Nodes;
using LiveSession.Documents.Agenda;
using LiveSession.Documents.Templates;
using LiveSession.Domain.Rounds;

namespace LiveSession.Documents.Tests.Agenda;

/// <summary>One round as a form edits it: the keys of an agenda file.</summary>
[Trait("Rule", "B2")]
public sealed class RoundKeysTests
{
    private static readonly AgendaFile Day = AgendaFile.Read(Encoding.UTF8.GetBytes("""
        title: "Day"
        language: en
        tables: 4
        rounds:
          - { id: questions, kind: questionHarvest, title: "Questions", theme: "Us" }
          - { id: five, kind: choice, title: "Five", from: questions, rule: { upTo: 5 }, keep: 5 }
          - { id: one, kind: choice, title: "One", from: five, rule: one, keep: 1 }
          - { id: ambition, kind: adoption, title: "Ambition", from: one }
          - { id: commitments, kind: tableCommitments, title: "Commitments" }
        """), "en").Agenda!;

    public static TheoryData<string, string> ShippedRounds()
    {
        var data = new TheoryData<string, string>();
        foreach (var name in AgendaTemplates.Names)
        {
            foreach (var round in Template(name).Rounds)
            {
                data.Add(name, round.Id);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(ShippedRounds))]
    public void EveryShippedRound_IsReadBackTheSame(string template, string id)
    {
        var agenda = Template(template);
        var round = agenda.Rounds.Single(each => string.Equals(each.Id, id, StringComparison.Ordinal));

        var read = Read(agenda, id, RoundKeys.Write(round));

        Assert.Empty(read.Faults);
        Assert.Equal(YamlOf(agenda, round), YamlOf(agenda, read.Round!));
    }

    public static TheoryData<string> FormsOfTheConsole()
    {
        var forms = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Agenda", "planned.json")))!.AsArray();
        return [.. forms.Select(form => form!.ToJsonString())];
    }

    [Theory]
    [MemberData(nameof(FormsOfTheConsole))]
    public void WhatTheConsolesFormWrites_IsARound(string keys)
    {
        var form = JsonNode.Parse(keys)!;

        var read = Read(Day, (string)form["id"]!, form);

        Assert.Empty(read.Faults);
        Assert.Equal((string?)form["title"], read.Round!.Title);
    }

    [Fact]
    public void NumbersAndFlags_ComeAsSuch_AndWordsAsTexts()
    {
        var keys = RoundKeys.Write(Day.Rounds[1]);

        Assert.Equal(5, (int)keys["keep"]!);
        Assert.Equal(5, (int)keys["rule"]!["upTo"]!);
        Assert.Equal("hidden", (string?)keys["result"]);
        Assert.False((bool)RoundKeys.Write(Day.Rounds[0])["moderated"]!);
    }

    [Theory]
    [InlineData("questions")]
    [InlineData("five")]
    [InlineData(null)]
    [InlineData("no such round")]
    public void NewRound_MayNameWhatStandsBeforeIt(string? after) => Assert.Empty(NewVote("questions", after).Faults);

    [Fact]
    public void NewRound_CannotNameWhatStandsBehindIt()
    {
        var read = NewVote("five", after: "questions");

        Assert.Null(read.Round);
        Assert.Contains("comes later", Assert.Single(read.Faults).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryFault_IsToldAtOnce()
    {
        var read = Read(Day, "new", JsonNode.Parse("""{ "id": "new", "kind": "choice", "title": "", "duration": "10", "options": ["A"], "rule": "one", "keep": 0, "color": "red" }""")!);

        Assert.Null(read.Round);
        Assert.Equal(5, read.Faults.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("null")]
    public void WhatIsNoRound_IsAFault(string text) => Assert.NotEmpty(RoundKeys.Read(Encoding.UTF8.GetBytes(text), Day, "new", after: null, "en").Faults);

    [Fact]
    public void RoundThatAnotherBuildsOn_CannotBecomeUselessToIt()
    {
        var two = RoundKeys.Write(Day.Rounds[2]);
        two["rule"] = new JsonObject { ["upTo"] = 2 };
        two["keep"] = 2;

        var fault = Assert.Single(Read(Day, "one", two).Faults);

        Assert.Contains("one single ambition", fault.Problem, StringComparison.Ordinal);
    }

    private static RoundReading NewVote(string from, string? after) =>
        Read(Day, "new", JsonNode.Parse($$"""{ "id": "new", "kind": "choice", "title": "New", "from": "{{from}}", "rule": "one", "keep": 1 }""")!, after);

    private static RoundReading Read(AgendaFile agenda, string id, JsonNode keys, string? after = null) => RoundKeys.Read(Encoding.UTF8.GetBytes(keys.ToJsonString()), agenda, id, after, "en");

    private static AgendaFile Template(string name) => AgendaFile.Read(File.ReadAllBytes(AgendaTemplates.File(name, "en")), "en").Agenda!;

    // Records with lists in them are not equal by value.
    private static string YamlOf(AgendaFile agenda, RoundPlan round) => (agenda with { Rounds = [round] }).ToYaml();
}
