using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Tests;

public sealed class DeviceAuditTests
{
    private readonly Stage _stage = new();
    private readonly ShownRecords _shown = new();

    [Fact]
    [Trait("Promise", "A6")]
    public void UnapprovedQuestionOnAScreen_IsABreach()
    {
        _stage.IsModerated("r1");
        _stage.Approve(["q1"]);
        var screen = Audit(DeviceRole.Screen);
        screen.Shown("question/q1", Question("q1"));
        AssertNoBreach();

        screen.Shown("question/q2", Question("q2"));
        AssertBreaches(Rule.ModeratedMeansModerated);
    }

    [Fact]
    public void ResultBeforeTheReveal_IsABreach_AndTurnoutIsNot()
    {
        var screen = Audit(DeviceRole.Screen);
        screen.Shown("tally/r2", new TallyRecord("r2", 5, 10));
        AssertNoBreach();

        screen.Shown("tally/r2", new TallyRecord("r2", 5, 10, Rows: []));
        AssertBreaches(Rule.ResultsHidden);
    }

    [Fact]
    public void ConsoleSeesTheResultOfAClosedVote()
    {
        _stage.Close("r2");
        Audit(DeviceRole.Console).Shown("tally/r2", new TallyRecord("r2", 5, 10, Rows: []));

        AssertNoBreach();
    }

    [Fact]
    [Trait("Promise", "N4")]
    public void TableThatLosesSomebody_IsABreach_AndOneSeatLessAfterARotationIsNot()
    {
        var console = Audit(DeviceRole.Console);
        console.Shown("tableProgress/1", Table(seats: 9, present: 9));
        console.Shown("tableProgress/1", Table(seats: 8, present: 8));
        AssertNoBreach();

        console.Shown("tableProgress/1", Table(seats: 9, present: 8));
        AssertBreaches(Rule.CountsNeverFall);

        static TableProgressRecord Table(int seats, int present) => new(1, seats, present, WithPhone: present, Questions: 0, Voted: 0, Drafts: 0, Sent: 0, Acknowledged: 0);
    }

    [Fact]
    [Trait("Promise", "N4")]
    public void TurnoutThatFalls_IsABreach()
    {
        var screen = Audit(DeviceRole.Screen);
        screen.Shown("tally/r2", new TallyRecord("r2", 5, 10));
        screen.Shown("tally/r2", new TallyRecord("r2", 4, 10));

        AssertBreaches(Rule.CountsNeverFall);
    }

    [Fact]
    public void SomebodyElsesQuestionOnAPhone_IsABreach()
    {
        var memory = new PhoneMemory();
        memory.Asked.Add("Own");
        var phone = new DeviceAudit("a phone", DeviceRole.Phone, 1, memory, _stage, _shown);
        phone.Shown("question/q1", Question("q1") with { Text = "Own" });
        AssertNoBreach();

        phone.Shown("question/q2", Question("q2"));
        AssertBreaches(Rule.OwnQuestionsOnly);
    }

    [Fact]
    public void TableOfAQuestionOnAScreen_IsABreach()
    {
        Audit(DeviceRole.Screen).Shown("question/q1", Question("q1") with { Table = 4 });

        AssertBreaches(Rule.OwnKindsOnly);
    }

    [Theory]
    [InlineData(DeviceRole.Director)]
    [InlineData(DeviceRole.Screen)]
    [InlineData(DeviceRole.Console)]
    public void DraftAwayFromItsTable_IsABreach(DeviceRole role)
    {
        Audit(role).Shown("commitment/c1", new CommitmentRecord("c1", "r4", 3, 1, "Oui.", null, null, null, CommitmentStatus.Draft, 0, 10));

        AssertBreaches(Rule.DraftsStayAtTheTable);
    }

    [Theory]
    [InlineData(DeviceRole.Phone)]
    [InlineData(DeviceRole.Tablet)]
    [InlineData(DeviceRole.Director)]
    public void AgendaAwayFromTheConsole_IsABreach(DeviceRole role)
    {
        Audit(role).Shown("session", new SessionRecord("Jour", "fr", 2, Agenda: ["r1"]));

        AssertBreaches(Rule.OwnKindsOnly);
    }

    private DeviceAudit Audit(DeviceRole role) => new("a device", role, table: 1, memory: null, _stage, _shown);

    private static QuestionRecord Question(string id) => new(id, "r1", 1, "Pourquoi ?", null, 0);

    private void AssertBreaches(params Rule[] expected)
    {
        var checks = new CheckList();
        _shown.Conclude(checks);
        Assert.Equal(expected.Select(Rules.Sentence), checks.All.Where(check => !check.Ok).Select(check => check.Name));
    }

    private void AssertNoBreach() => AssertBreaches();
}
