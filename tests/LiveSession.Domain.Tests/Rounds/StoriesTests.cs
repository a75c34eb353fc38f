using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.SuccessStories;

namespace LiveSession.Domain.Tests.Rounds;

public sealed class StoriesTests
{
    private static readonly RoomFacts Room = new(
        new Dictionary<string, int>(StringComparer.Ordinal) { ["p-1"] = 1, ["p-2"] = 1, ["p-3"] = 2, ["p-4"] = 2 }, new Dictionary<int, string>(), Tables: 2, Seed: 1);

    private static readonly Story Telling = Story.Given(
        Round.Initial,
        new RoundOpened(new RoundPlan("r1", "Stories", Instruction: null, Duration: null, new SuccessStoriesSettings(TimeSpan.FromMinutes(10), Retell: null)), [], EndsAt: null));

    private static readonly Story Told = Telling.And(Noted("p-1"), Noted("p-2"), Noted("p-3"), Noted("p-4"));

    private static readonly Story Retelling = Told.And(
        new PhaseBegun(1, EndsAt: null),
        new StoriesGivenOut([new("p-1", "p-2", "p-3"), new("p-2", "p-1", "p-4"), new("p-3", "p-4", "p-1"), new("p-4", "p-3", "p-2")]));

    [Fact]
    public void Story_IsNoted() => Telling.When(Note("p-1", "Title")).Then(new StoryNoted("s-p-1", "p-1", Table: 1, "Title", "One line", Story.Now));

    [Fact]
    [Trait("Rule", "N2")]
    public void SameStory_NotedTwice_IsOne() => Told.When(Note("p-1", "Told")).ThenNothing();

    [Fact]
    public void ChangedStory_KeepsItsIdAndNumber()
    {
        var changed = Told.When(Note("p-1", "Better") with { StoryId = "s-other" }).Then(new StoryNoted("s-p-1", "p-1", Table: 1, "Better", "One line", Story.Now));
        Assert.Equal((1, "Better"), (StoriesOf(changed).ByAuthor["p-1"].Number, StoriesOf(changed).ByAuthor["p-1"].Title));
    }

    [Fact]
    public void Story_CannotBeChanged_OnceItIsRetold() => Retelling.When(Note("p-1", "Better")).ThenRefused(RoundRefusals.TellingEnded);

    [Fact]
    [Trait("Rule", "N3")]
    public void ClosedRound_RefusesStoryAndConfirmation()
    {
        Told.And(new RoundClosed()).When(Note("p-1", "Late")).ThenRefused(RoundRefusals.RoundAlreadyClosed);
        Retelling.And(new RoundClosed()).When(new ConfirmHeard("p-1")).ThenRefused(RoundRefusals.RoundAlreadyClosed);
    }

    [Fact]
    public void RetellPhase_GivesEverybodyAStoryAndAListener()
    {
        var given = Assert.IsType<StoriesGivenOut>(Told.When(new GoToPhase(1, Room)).Answer.Events[^1]);
        Assert.Equal(["p-1", "p-2", "p-3", "p-4"], given.Errands.Select(errand => errand.Carrier));
        Assert.All(given.Errands, errand => Assert.NotNull(errand.Listener));
    }

    [Fact]
    public void RetellPhase_BegunAgain_KeepsWhatWasGivenOut_OnceAStoryWasHeard()
    {
        var heard = Retelling.When(new ConfirmHeard("p-3")).And(new PhaseBegun(0, EndsAt: null));
        heard.When(new GoToPhase(1, Room)).Then(new PhaseBegun(1, EndsAt: null));
    }

    [Fact]
    public void WithoutStories_NothingIsGivenOut() => Telling.When(new GoToPhase(1, Room)).Then(new PhaseBegun(1, EndsAt: null));

    [Fact]
    public void HeardStory_HasTravelled()
    {
        var heard = Retelling.When(new ConfirmHeard("p-3")).Then(new StoryHeard("p-3", "p-1", "p-2", Story.Now));
        Assert.Equal(1, StoriesOf(heard).Travelled);
        heard.When(new ConfirmHeard("p-3")).ThenNothing();
    }

    [Fact]
    public void WhoHearsNothing_CannotConfirm() => Retelling.When(new ConfirmHeard("p-9")).ThenRefused(RoundRefusals.NothingToHear);

    [Fact]
    public void Latecomer_CarriesAStoryOfTheTable_AndListensInElsewhere()
    {
        var joined = Retelling.When(new JoinRetelling("p-9", Table: 1)).Then(new LatecomerJoined("p-9", "p-1", TellsTo: null, "p-3"));
        Assert.Equal(["p-1", "p-9"], StoriesOf(joined).Retelling.ListenersOf("p-3"));
        joined.When(new JoinRetelling("p-9", Table: 1)).ThenNothing();
    }

    [Fact]
    public void NextLatecomer_ListensToTheFirst() =>
        Retelling.When(new JoinRetelling("p-8", Table: 1)).When(new JoinRetelling("p-9", Table: 2)).Then(new LatecomerJoined("p-9", "p-3", TellsTo: null, "p-8"));

    [Fact]
    public void Latecomer_TellsWhoHearsNothingYet() => Told
        .And(new PhaseBegun(1, EndsAt: null), new StoriesGivenOut([new("p-1", "p-2", null), new("p-2", "p-1", null)]))
        .When(new JoinRetelling("p-3", Table: 1))
        .Then(new LatecomerJoined("p-3", "p-1", TellsTo: "p-2", HearsFrom: "p-1"));

    [Fact]
    public void Latecomer_IsRefused_BeforeTheRetelling_AndWithoutStories()
    {
        Told.When(new JoinRetelling("p-9", Table: 1)).ThenRefused(RoundRefusals.RetellingNotBegun);
        Telling.And(new PhaseBegun(1, EndsAt: null)).When(new JoinRetelling("p-9", Table: 1)).ThenRefused(RoundRefusals.NoStoryLeft);
    }

    [Fact]
    [Trait("Rule", "A6")]
    public void Story_CanBeHiddenAndShown_AlsoAfterTheClose()
    {
        var hidden = Retelling.And(new RoundClosed()).When(new HideStory("s-p-1", "A client's name")).Then(new StoryHidden("s-p-1", "A client's name"));
        hidden.When(new HideStory("s-p-1", "A client's name")).ThenNothing();
        hidden.When(new ShowStory("s-p-1")).Then(new StoryShown("s-p-1"));
        Retelling.When(new ShowStory("s-p-1")).ThenNothing();
    }

    [Fact]
    public void UnknownStory_CannotBeHiddenOrShown()
    {
        Told.When(new HideStory("s-9", Reason: null)).ThenRefused(RoundRefusals.StoryUnknown);
        Told.When(new ShowStory("s-9")).ThenRefused(RoundRefusals.StoryUnknown);
    }

    private static NoteStory Note(string author, string title) => new("s-" + author, author, Table: 1, title, "One line");

    private static StoryNoted Noted(string author) => new("s-" + author, author, author is "p-1" or "p-2" ? 1 : 2, "Told", "One line", Story.Now);

    private static Stories StoriesOf(Story story) => (Stories)((Round)story.State).Content!;
}
