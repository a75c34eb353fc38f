using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Domain.Rounds.QuestionHarvest.Lists;

namespace LiveSession.Domain.Tests.Rounds;

public sealed class TableListTests
{
    private static readonly Story Writing = Story.Given(
        Round.Initial,
        new RoundOpened(
            new RoundPlan("r1", "Questions", Instruction: null, Duration: null, new QuestionHarvestSettings("Theme", ["One", "Two"], Moderated: true, MaxPerPerson: 2, new TableListSettings(2))), [], EndsAt: null),
        Drafted(1), Drafted(2), Drafted(3, table: 2));

    private static readonly Story Listing = Writing.And(new PhaseBegun(TableListSettings.ListPhase, EndsAt: null));
    private static readonly Story Full = Listing.And(Written(1, [1, 2]), Written(2));

    [Fact]
    public void Harvest_HasAPhaseForEachMoment() =>
        Assert.Equal(["individual", "list"], new QuestionHarvestSettings("Theme", [], Moderated: false, 1, new TableListSettings(3)).Phases().Select(phase => phase.Name));

    [Fact]
    public void Question_IsADraftForTheTable_AndAsksNothingYet()
    {
        var drafted = Writing.When(new AskQuestion("d-4", "p-1", 1, "And?", Subtheme: 1)).Then(new QuestionDrafted("d-4", 4, "p-1", 1, "And?", 1, Story.Now));
        drafted.When(new AskQuestion("d-4", "p-1", 1, "And?", Subtheme: 1)).ThenNothing();
        Assert.Empty(In(drafted).Questions);
        Assert.Empty(In(drafted).Offer("r1"));
    }

    [Fact]
    public void Draft_HasTheLimitsOfAQuestion()
    {
        Writing.When(new AskQuestion("d-4", "p-1", 1, "And?", Subtheme: 2)).ThenRefused(RoundRefusals.SubthemeUnknown);
        Writing.And(Drafted(4, author: 1)).When(new AskQuestion("d-5", "p-1", 1, "And?", Subtheme: null)).ThenRefused(RoundRefusals.QuestionLimitReached);
        Writing.When(new AskQuestion("d-4", "p-9", Table: null, "And?", Subtheme: null)).ThenRefused(RoundRefusals.NotAtThisTable);
    }

    [Fact]
    public void List_WaitsForItsPhase()
    {
        Writing.When(Write(1, [1])).ThenRefused(RoundRefusals.ListsNotBegun);
        Writing.When(new SendTableList(1)).ThenRefused(RoundRefusals.ListsNotBegun);
        Listing.And(new PhaseBegun(0, EndsAt: null)).When(Write(1, [1])).Then(Written(1, [1]));
    }

    [Fact]
    public void TableWrites_TakesOver_ChangesAndRemoves()
    {
        var one = Listing.When(Write(1, [1])).Then(Written(1, [1]));
        one.When(Write(1, [1])).ThenNothing();
        one.When(Write(1, [1, 2], revision: 1)).Then(Written(1, [1, 2], revision: 2));
        one.When(Write(1, [1, 2], revision: 0)).ThenRefused(RoundRefusals.ListQuestionChangedMeanwhile);
        one.When(new RemoveListQuestion("l-1", 1, 2)).ThenRefused(RoundRefusals.ListQuestionChangedMeanwhile);
        var gone = one.When(new RemoveListQuestion("l-1", 1, 1)).Then(new ListQuestionRemoved("l-1", 1));
        gone.When(new RemoveListQuestion("l-1", 1, 1)).ThenNothing();
        gone.When(Write(1, [1], revision: 1)).ThenRefused(RoundRefusals.QuestionUnknown);
        gone.When(Write(1, [1])).Then(Written(1, [1], revision: 2));
    }

    [Fact]
    public void Draft_IsInOneQuestionOfTheListAtMost()
    {
        var taken = Listing.And(Written(1, [1]));
        taken.When(Write(2, [1])).ThenRefused(RoundRefusals.DraftAlreadyTaken);
        taken.And(new ListQuestionRemoved("l-1", 1)).When(Write(2, [1])).Then(Written(2, [1]));
    }

    [Fact]
    [Trait("Rule", "A1")]
    public void TableWorksOnItsOwnOnly()
    {
        Listing.When(Write(1, [3])).ThenRefused(RoundRefusals.QuestionUnknown);
        Listing.When(Write(1, [9])).ThenRefused(RoundRefusals.QuestionUnknown);
        Full.When(Write(1, [3], revision: 1) with { Table = 2 }).ThenRefused(RoundRefusals.QuestionUnknown);
        Full.When(new RemoveListQuestion("l-1", 2, 1)).ThenRefused(RoundRefusals.QuestionUnknown);
    }

    [Fact]
    public void FullList_TakesNoMore() => Full.When(Write(3)).ThenRefused(RoundRefusals.ListFull);

    [Fact]
    [Trait("Rule", "A6")]
    public void SentList_IsAsked_ByTheAuthorsOfItsDrafts_AndWaitsForModeration()
    {
        var sent = Full.When(new SendTableList(1)).Then(new TableListSent(
            1, [new ListedQuestion("l-1", 1, "List 1?", Subtheme: null, ["d-1", "d-2"]), new ListedQuestion("l-2", 2, "List 2?", Subtheme: null, [])], Story.Now));
        Assert.Equal(["p-1", "p-2"], In(sent).Questions["l-1"].Authors);
        Assert.Empty(In(sent).Questions["l-2"].Authors);
        Assert.Equal(["Draft 1?", "Draft 2?"], In(sent).DraftsOf(In(sent).Questions["l-1"]).Select(draft => draft.Text));
        Assert.Empty(In(sent).OnWall);
        sent.When(new SendTableList(1)).ThenNothing();
    }

    [Fact]
    public void DraftsWordedAnew_AreTheOptionsLineage()
    {
        var option = In(Full.When(new SendTableList(1)).When(new ApproveQuestions(["l-1"]))).Offer("r1").Single();
        Assert.Equal([("d-1", "Draft 1?"), ("d-2", "Draft 2?")], option.Lineage.Select(ancestor => (ancestor.Id, ancestor.Text)));
    }

    [Fact]
    public void SentList_StaysAsItIs()
    {
        var sent = Full.When(new SendTableList(1));
        sent.When(Write(1, [1], revision: 1)).ThenRefused(RoundRefusals.ListAlreadySent);
        sent.When(new RemoveListQuestion("l-1", 1, 1)).ThenRefused(RoundRefusals.ListAlreadySent);
        sent.When(new AskQuestion("d-9", "p-1", 1, "Late?", Subtheme: null)).ThenRefused(RoundRefusals.ListAlreadySent);
        sent.When(Write(9, [3]) with { Table = 2 }).Then(Written(9, [3]) with { Table = 2, Number = 1 });
    }

    [Fact]
    public void EmptyList_IsNotSent() => Listing.When(new SendTableList(1)).ThenRefused(RoundRefusals.ListEmpty);

    /// <summary>A table that forgot to send loses nothing: the facilitator collects its list, also after the close.</summary>
    [Fact]
    [Trait("Rule", "N1")]
    public void ForgottenList_IsCollected()
    {
        var closed = Full.And(new RoundClosed());
        closed.When(new SendTableList(1)).ThenRefused(RoundRefusals.RoundAlreadyClosed);
        Assert.Equal(["l-1", "l-2"], In(closed.When(new CollectTableList(1))).Questions.Keys.Order(StringComparer.Ordinal));
        closed.When(new CollectTableList(2)).ThenRefused(RoundRefusals.ListEmpty);
    }

    [Fact]
    public void IndividualHarvest_KnowsNoLists() => Story
        .Given(Round.Initial, new RoundOpened(new RoundPlan("r1", "Questions", null, null, new QuestionHarvestSettings("Theme", [], Moderated: false, 2)), [], EndsAt: null))
        .When(Write(1)).ThenRefused(RoundRefusals.KindMismatch);

    private static QuestionDrafted Drafted(int number, int table = 1, int? author = null) =>
        new($"d-{number}", number, $"p-{author ?? number}", table, $"Draft {number}?", Subtheme: null, Story.Now);

    private static WriteListQuestion Write(int number, int[]? drafts = null, int revision = 0) =>
        new($"l-{number}", 1, revision, $"List {number}?", Subtheme: null, [.. (drafts ?? []).Select(draft => $"d-{draft}")]);

    private static ListQuestionWritten Written(int number, int[]? drafts = null, int revision = 1) =>
        new($"l-{number}", 1, number, revision, $"List {number}?", Subtheme: null, [.. (drafts ?? []).Select(draft => $"d-{draft}")]);

    private static Harvest In(Story story) => (Harvest)((Round)story.State).Content!;
}
