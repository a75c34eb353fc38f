using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.QuestionHarvest;

namespace LiveSession.Domain.Tests.Rounds;

public sealed class HarvestModerationTests
{
    private static readonly Story Free = Begin(moderated: false);
    private static readonly Story Moderated = Begin(moderated: true);
    private static readonly Story Four = Free.And(Asked(1), Asked(2), Asked(3), Asked(4));

    [Fact]
    public void EditedQuestion_KeepsWhatWasAsked()
    {
        var edited = Four.When(new EditQuestion("q-1", "Better?")).Then(new QuestionEdited("q-1", "Better?"));
        Assert.Equal(("Better?", "Why 1?"), (In(edited).Questions["q-1"].Text, In(edited).Questions["q-1"].Original));
    }

    [Fact]
    public void QuestionEditedTwice_KeepsTheFirstText() =>
        Assert.Equal("Why 1?", In(Four.And(new QuestionEdited("q-1", "A?"), new QuestionEdited("q-1", "B?"))).Questions["q-1"].Original);

    [Fact]
    public void QuestionEditedBack_CountsAsUnedited() =>
        Assert.Null(In(Four.And(new QuestionEdited("q-1", "A?"), new QuestionEdited("q-1", "Why 1?"))).Questions["q-1"].Original);

    [Fact]
    public void EditToTheSameText_ChangesNothing() => Four.When(new EditQuestion("q-1", "Why 1?")).ThenNothing();

    [Fact]
    public void Pin_IsSetAndTakenBackOnce()
    {
        Four.When(new PinQuestion("q-1", Pinned: true)).Then(new QuestionPinned("q-1")).When(new PinQuestion("q-1", Pinned: true)).ThenNothing();
        Four.And(new QuestionPinned("q-1")).When(new PinQuestion("q-1", Pinned: false)).Then(new QuestionUnpinned("q-1"));
    }

    [Fact]
    public void OneQuestionAtATime_IsShownBig()
    {
        var big = Four.When(new HighlightQuestion("q-1")).When(new HighlightQuestion("q-2"));
        Assert.Equal("q-2", In(big).ShownBig?.Id);
        big.When(new HighlightQuestion("q-2")).ThenNothing();
        Assert.Null(In(big.When(new HighlightQuestion(QuestionId: null))).ShownBig);
    }

    [Fact]
    [Trait("Rule", "A6")]
    public void UnapprovedQuestion_CannotBeShownBig() => Moderated.And(Asked(1)).When(new HighlightQuestion("q-1")).ThenRefused(RoundRefusals.QuestionNotOnWall);

    [Fact]
    [Trait("Rule", "A6")]
    public void RejectedQuestion_IsNotShownBig_NorWhenItComesBack()
    {
        var down = Four.And(new QuestionHighlighted("q-1"), new QuestionRejected("q-1", Reason: null));
        Assert.Null(In(down).ShownBig);
        Assert.Null(In(down.And(new QuestionApproved("q-1"))).ShownBig);
    }

    [Fact]
    public void MergedQuestions_StandOnOneCard_UnderTheSurvivorsNumber()
    {
        var merged = Four.When(new MergeQuestions("q-2", ["q-1", "q-3"])).Then(new QuestionsMerged("q-2", ["q-1", "q-3"]));
        Assert.Equal(["q-2", "q-4"], WallOf(merged));
        Assert.Equal([2, 1, 3], In(merged).GroupOf("q-3").Select(question => question.Number));
        Assert.Equal(["p-2", "p-1", "p-3"], In(merged).GroupOf("q-2").SelectMany(question => question.Authors));
    }

    [Fact]
    public void MergedQuestions_BecomeTheLineageOfTheOption()
    {
        var option = In(Four.And(new QuestionsMerged("q-2", ["q-1"]), new QuestionsMerged("q-3", ["q-2"]))).Offer("r1")[0];
        Assert.Equal("q-3", option.Id);
        Assert.Equal([("q-1", "r1", "Why 1?"), ("q-2", "r1", "Why 2?")], option.Lineage.Select(ancestor => (ancestor.Id, ancestor.RoundId, ancestor.Text)));
    }

    [Fact]
    public void MergingAMergedQuestion_BringsItsWholeGroup()
    {
        var merged = Four.And(new QuestionsMerged("q-2", ["q-1"])).When(new MergeQuestions("q-3", ["q-1"])).Then(new QuestionsMerged("q-3", ["q-2"]));
        Assert.Equal(["q-3", "q-4"], WallOf(merged));
    }

    [Fact]
    public void MergingIntoAMergedQuestion_GoesToTheOneThatSpeaksForIt() =>
        Four.And(new QuestionsMerged("q-2", ["q-1"])).When(new MergeQuestions("q-1", ["q-4"])).Then(new QuestionsMerged("q-2", ["q-4"]));

    [Fact]
    public void MergingWhatIsMergedAlready_ChangesNothing()
    {
        var merged = Four.And(new QuestionsMerged("q-2", ["q-1"]));
        merged.When(new MergeQuestions("q-2", ["q-1", "q-2"])).ThenNothing();
        merged.When(new MergeQuestions("q-1", ["q-2"])).ThenNothing();
    }

    [Fact]
    public void MergingAcrossSubthemes_KeepsTheSurvivorsSubtheme()
    {
        var merged = Free.And(Asked(1) with { Subtheme = 0 }, Asked(2) with { Subtheme = 1 }).When(new MergeQuestions("q-1", ["q-2"]));
        Assert.Equal(0, Assert.Single(In(merged).Offer("r1")).Subtheme);
    }

    [Fact]
    public void MergedQuestion_HasNoFateOfItsOwn()
    {
        var merged = Four.And(new QuestionsMerged("q-2", ["q-1"]));
        merged.When(new RejectQuestion("q-1", Reason: null)).ThenRefused(RoundRefusals.QuestionMerged);
        merged.When(new EditQuestion("q-1", "New?")).ThenRefused(RoundRefusals.QuestionMerged);
        merged.When(new PinQuestion("q-1", Pinned: true)).ThenRefused(RoundRefusals.QuestionMerged);
        merged.When(new HighlightQuestion("q-1")).ThenRefused(RoundRefusals.QuestionMerged);
    }

    [Fact]
    public void Approval_PassesOverAMergedQuestion() =>
        Moderated.And(Asked(1), Asked(2), new QuestionsMerged("q-2", ["q-1"])).When(new ApproveQuestions(["q-1", "q-2"])).Then(new QuestionApproved("q-2"));

    [Fact]
    public void RejectedQuestion_CannotSpeakForOthers() =>
        Four.And(new QuestionRejected("q-1", Reason: null)).When(new MergeQuestions("q-1", ["q-2"])).ThenRefused(RoundRefusals.SurvivorRejected);

    [Fact]
    public void WhatWasOnTheWall_StaysThere_WhenMergedIntoOneThatWaits()
    {
        var waiting = Moderated.And(Asked(1), Asked(2), new QuestionApproved("q-2"), new QuestionsMerged("q-1", ["q-2"]));
        Assert.Equal(["q-1"], WallOf(waiting));
        Assert.Equal(["q-2"], WallOf(waiting.And(new QuestionUnmerged("q-2", "q-1"))));
    }

    [Fact]
    [Trait("Rule", "A6")]
    public void RejectedSurvivor_TakesItsWholeCardDown() =>
        Assert.Equal(["q-4"], WallOf(Four.And(new QuestionsMerged("q-2", ["q-1", "q-3"]), new QuestionRejected("q-2", "no"))));

    [Fact]
    public void HighlightedQuestion_HandsOverToTheOneItIsMergedInto() =>
        Assert.Equal("q-2", In(Four.And(new QuestionHighlighted("q-1"), new QuestionsMerged("q-2", ["q-1"]))).ShownBig?.Id);

    [Fact]
    public void UnknownQuestions_AreRefused()
    {
        Four.When(new MergeQuestions("q-1", ["q-9"])).ThenRefused(RoundRefusals.QuestionUnknown);
        Four.When(new MergeQuestions("q-9", ["q-1"])).ThenRefused(RoundRefusals.QuestionUnknown);
        Four.When(new UnmergeQuestion("q-9")).ThenRefused(RoundRefusals.QuestionUnknown);
        Four.When(new EditQuestion("q-9", "Why?")).ThenRefused(RoundRefusals.QuestionUnknown);
        Four.When(new DismissSuggestion(["q-9"])).ThenRefused(RoundRefusals.QuestionUnknown);
    }

    [Fact]
    public void UnmergingWhatIsNotMerged_ChangesNothing() => Four.When(new UnmergeQuestion("q-1")).ThenNothing();

    [Fact]
    public void UnmergedQuestion_TakesAlongWhatItSpokeForBefore()
    {
        var merged = Four.And(new QuestionsMerged("q-2", ["q-1"]), new QuestionsMerged("q-3", ["q-2"]));
        var apart = merged.When(new UnmergeQuestion("q-2")).Then(new QuestionUnmerged("q-2", "q-3"));
        Assert.Equal(["q-2", "q-3", "q-4"], WallOf(apart));
        Assert.Equal(["q-2", "q-1"], In(apart).GroupOf("q-1").Select(question => question.Id));
    }

    /// <summary>Any merges, taken back in the opposite order, leave the harvest as it was.</summary>
    [FsCheck.Xunit.Property(MaxTest = 200)]
    public void Unmerging_RestoresExactly(byte[] choices)
    {
        var story = Four.And(new QuestionEdited("q-3", "Other?"), new QuestionPinned("q-1"), new QuestionHighlighted("q-2"), new QuestionRejected("q-4", "no"));
        var before = Picture(In(story));
        var taken = new Stack<string>();
        foreach (var choice in choices)
        {
            story = story.When(new MergeQuestions($"q-{1 + choice % 4}", [$"q-{1 + choice / 4 % 4}"]));
            foreach (var id in story.Answer.Events.OfType<QuestionsMerged>().SelectMany(merged => merged.QuestionIds))
            {
                taken.Push(id);
            }
        }

        var apart = taken.Aggregate(story, (state, id) => state.When(new UnmergeQuestion(id)));
        Assert.Equal(before, Picture(In(apart)));
    }

    /// <summary>Two moderators read the same card: the second decision is about a card that is not there any more.</summary>
    [Fact]
    public void SecondModerator_IsTold_ThatSomebodyElseHasDecided()
    {
        var rejected = Moderated.And(Asked(1), Asked(2), new QuestionRejected("q-1", "off topic"));
        rejected.When(new ApproveQuestions(["q-1"], new Standing.Pending())).ThenRefused(RoundRefusals.DecidedMeanwhile);
        rejected.When(new ApproveQuestions(["q-1", "q-2"], new Standing.Pending())).Then(new QuestionApproved("q-2"));
        rejected.When(new ApproveQuestions(["q-1"], new Standing.Rejected(Reason: null))).Then(new QuestionApproved("q-1"));
        rejected.When(new RejectQuestion("q-1", "another reason", new Standing.Pending())).ThenRefused(RoundRefusals.DecidedMeanwhile);
        Moderated.And(Asked(1), new QuestionApproved("q-1")).When(new RejectQuestion("q-1", "no", new Standing.Pending())).ThenRefused(RoundRefusals.DecidedMeanwhile);
    }

    [Fact]
    public void SecondModerator_WhoDecidesTheSame_ChangesNothing()
    {
        Moderated.And(Asked(1), new QuestionApproved("q-1")).When(new ApproveQuestions(["q-1"], new Standing.Pending())).ThenNothing();
        Moderated.And(Asked(1), new QuestionRejected("q-1", "no")).When(new RejectQuestion("q-1", "no", new Standing.Pending())).ThenNothing();
    }

    [Fact]
    public void WordsThatTheEditorHasNotSeen_AreNotOverwritten()
    {
        var edited = Four.And(new QuestionEdited("q-1", "Better?"));
        edited.When(new EditQuestion("q-1", "Mine?", Seen: "Why 1?")).ThenRefused(RoundRefusals.QuestionEditedMeanwhile);
        edited.When(new EditQuestion("q-1", "Best?", Seen: "Better?")).Then(new QuestionEdited("q-1", "Best?"));
    }

    [Fact]
    public void DismissedSuggestion_IsRemembered()
    {
        var similar = Free.And(Asked(1) with { Text = "Comment réduire l'attente en caisse ?" }, Asked(2) with { Text = "comment reduire attente aux caisses" }, Asked(3));
        Assert.Equal(["q-1", "q-2"], Assert.Single(new Suggestions().Of(In(similar))));
        var dismissed = similar.When(new DismissSuggestion(["q-2", "q-1"])).Then(new SuggestionDismissed(["q-2", "q-1"]));
        Assert.Empty(new Suggestions().Of(In(dismissed)));
        dismissed.When(new DismissSuggestion(["q-1", "q-2"])).ThenNothing();
    }

    [Fact]
    public void MergedOrRejectedQuestions_AreNotSuggestedTogether()
    {
        var similar = Free.And(Asked(1) with { Text = "Comment réduire l'attente en caisse ?" }, Asked(2) with { Text = "comment reduire attente aux caisses" }, Asked(3));
        Assert.Empty(new Suggestions().Of(In(similar.And(new QuestionsMerged("q-1", ["q-2"])))));
        Assert.Empty(new Suggestions().Of(In(similar.And(new QuestionRejected("q-2", Reason: null)))));
    }

    private static Story Begin(bool moderated) => Story.Given(
        Round.Initial,
        new RoundOpened(new RoundPlan("r1", "Questions", Instruction: null, Duration: null, new QuestionHarvestSettings("Theme", ["One", "Two"], moderated, MaxPerPerson: 2)), [], EndsAt: null));

    private static QuestionAsked Asked(int number) => new($"q-{number}", number, $"p-{number}", Table: 1, $"Why {number}?", Subtheme: null, Story.Now);

    private static Harvest In(Story story) => (Harvest)((Round)story.State).Content!;

    private static IEnumerable<string> WallOf(Story story) => In(story).OnWall.Select(question => question.Id);

    private static string Picture(Harvest harvest) => string.Join(
        '\n',
        [.. harvest.Questions.Values.OrderBy(question => question.Number).Select(question => question.ToString()), $"{harvest.Merged.Count} {harvest.ShownBig?.Id}"]);
}
