using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Rounds.Exploration;

namespace LiveSession.Domain.Tests.Rounds;

public sealed class ExplorationTests
{
    private static readonly Option[] Finalists = [.. new[] { "One?", "Two?", "Three?" }.Select((text, index) => new Option($"q-{index + 1}", index + 10, text, Subtheme: null, Lineage: []))];
    private static readonly RoundPlan Plan = new("explore", "Explore", Instruction: null, Duration: null, new ExplorationSettings("five"));
    private static readonly Story Open = Story.Given(Round.Initial, new RoundOpened(Plan, Finalists, EndsAt: null));
    private static readonly Story Found = Open.And(Written(4, 1, "We dare no more"));

    [Fact]
    public void Exploration_WithoutFinalists_DoesNotOpen() => Story.Given(Round.Initial).When(new OpenRound(Plan, [])).ThenRefused(RoundRefusals.NoOptions);

    [Theory]
    [InlineData(1, "One?", 1)]
    [InlineData(3, "Three?", 3)]
    [InlineData(5, "Two?", 2)]
    public void Finalists_AreSpreadOverTheTables(int table, string text, int number)
    {
        var subject = ContentOf(Open).SubjectOf(table);
        Assert.Equal((text, number), (subject.Text, subject.Number));
    }

    [Fact]
    public void Finding_IsWrittenAndChanged() => Open
        .When(new WriteFinding(4, Revision: 0, "We dare", Author: null)).Then(Written(4, 1, "We dare"))
        .When(new WriteFinding(4, Revision: 0, "We dare", Author: null)).ThenNothing()
        .When(new WriteFinding(4, Revision: 1, "We dare no more", Author: null)).Then(Written(4, 2, "We dare no more"));

    [Fact]
    public void SlowerWriter_IsRefused() => Found.When(new WriteFinding(4, Revision: 0, "mine", Author: null)).ThenRefused(RoundRefusals.FindingChangedMeanwhile);

    [Fact]
    public void Finding_GoesToTheWallAsItWasRead()
    {
        Open.When(new SendFinding(4, Revision: 0)).ThenRefused(RoundRefusals.FindingMissing);
        Found.When(new SendFinding(4, Revision: 0)).ThenRefused(RoundRefusals.FindingChangedMeanwhile);
        Found.When(new SendFinding(4, Revision: 1)).Then(new FindingSent(4, "We dare no more", Story.Now)).When(new SendFinding(4, Revision: 1)).ThenNothing();
    }

    [Fact]
    public void ChangedFinding_LeavesTheWallAsItIsUntilItIsSentAgain()
    {
        var changed = Found.And(new FindingSent(4, "We dare no more", Story.Now), Written(4, 2, "We could dare"));
        Assert.Equal("We dare no more", ContentOf(changed).ByTable[4].OnWall);
        changed.When(new SendFinding(4, Revision: 2)).Then(new FindingSent(4, "We could dare", Story.Now));
    }

    [Fact]
    [Trait("Rule", "A6")]
    public void FindingTakenDown_IsOffTheWall_AlsoAfterTheClose() => Found
        .And(new FindingSent(4, "We dare no more", Story.Now), new RoundClosed())
        .When(new TakeFindingDown(4)).Then(new FindingTakenDown(4))
        .When(new TakeFindingDown(4)).ThenNothing();

    [Fact]
    public void FindingsOnTheWall_CanBeChosenLater_AndKnowTheirFinalist()
    {
        var offered = ContentOf(Found.And(Written(1, 1, "First"), Written(2, 1, "Not sent"), new FindingSent(4, "We dare no more", Story.Now), new FindingSent(1, "First", Story.Now))).Offer("explore");
        Assert.Equal(["f-explore.1", "f-explore.4"], offered.Select(option => option.Id));
        Assert.Equal([1, 2], offered.Select(option => option.Number));
        Assert.Equal(new Ancestor("q-1", "five", "One?"), Assert.Single(offered[1].Lineage));
    }

    private static Findings ContentOf(Story story) => (Findings)((Round)story.State).Content!;

    private static FindingWritten Written(int table, int revision, string text) => new(table, revision, text, Author: null, Story.Now);
}
