using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.QuestionHarvest;

namespace LiveSession.Domain.Tests.Rounds;

public sealed class HarvestTests
{
    private static readonly Story Free = Begin(moderated: false);
    private static readonly Story Moderated = Begin(moderated: true);

    [Fact]
    public void Question_IsNumberedInTheOrderOfAsking() => Free
        .And(Asked("q-1", 1))
        .When(new AskQuestion("q-2", "p-2", Table: 3, "And why not?", Subtheme: 1))
        .Then(new QuestionAsked("q-2", 2, "p-2", Table: 3, "And why not?", Subtheme: 1, Story.Now));

    [Fact]
    [Trait("Rule", "N2")]
    public void SameQuestion_AskedTwice_IsRegisteredOnce() => Free.And(Asked("q-1", 1)).When(Ask("q-1")).ThenNothing();

    [Fact]
    public void UnknownSubtheme_IsRefused() => Free.When(Ask("q-1") with { Subtheme = 2 }).ThenRefused(RoundRefusals.SubthemeUnknown);

    [Fact]
    public void ThirdQuestionOfOnePerson_IsRefused() =>
        Free.And(Asked("q-1", 1), Asked("q-2", 2)).When(Ask("q-3")).ThenRefused(RoundRefusals.QuestionLimitReached);

    [Fact]
    [Trait("Rule", "A6")]
    public void ModeratedQuestion_IsOffTheWallUntilApproved()
    {
        var asked = Moderated.And(Asked("q-1", 1));
        Assert.Empty(WallOf(asked));
        Assert.Equal(["q-1"], WallOf(asked.And(new QuestionApproved("q-1"))));
    }

    [Fact]
    [Trait("Rule", "A6")]
    public void RejectedQuestion_LeavesTheWall() => Assert.Empty(WallOf(Free.And(Asked("q-1", 1), new QuestionRejected("q-1", "twice"))));

    [Fact]
    public void Approval_NamesOnlyWhatChanges() => Moderated
        .And(Asked("q-1", 1), Asked("q-2", 2), new QuestionApproved("q-1"))
        .When(new ApproveQuestions(["q-1", "q-2", "q-2"]))
        .Then(new QuestionApproved("q-2"));

    [Fact]
    public void UnknownQuestion_CannotBeModerated()
    {
        Moderated.When(new ApproveQuestions(["q-9"])).ThenRefused(RoundRefusals.QuestionUnknown);
        Moderated.When(new RejectQuestion("q-9", Reason: null)).ThenRefused(RoundRefusals.QuestionUnknown);
    }

    [Fact]
    public void ModerationGoesOn_AfterTheClose() => Moderated
        .And(Asked("q-1", 1), new RoundClosed())
        .When(new ApproveQuestions(["q-1"]))
        .Then(new QuestionApproved("q-1"));

    [Fact]
    public void Harvest_OffersWhatIsOnTheWall()
    {
        var round = (Round)Moderated.And(Asked("q-1", 1), Asked("q-2", 2), new QuestionApproved("q-2")).State;
        Assert.Equal(["q-2"], round.Content!.Offer("r1").Select(option => option.Id));
    }

    private static Story Begin(bool moderated) => Story.Given(
        Round.Initial,
        new RoundOpened(new RoundPlan("r1", "Questions", Instruction: null, Duration: null, new QuestionHarvestSettings("Theme", ["One", "Two"], moderated, MaxPerPerson: 2)), [], EndsAt: null));

    private static AskQuestion Ask(string id) => new(id, "p-1", Table: 1, "Why?", Subtheme: null);

    private static QuestionAsked Asked(string id, int number) => new(id, number, "p-1", Table: 1, "Why?", Subtheme: null, Story.Now);

    private static IEnumerable<string> WallOf(Story story) => ((Harvest)((Round)story.State).Content!).OnWall.Select(question => question.Id);
}
