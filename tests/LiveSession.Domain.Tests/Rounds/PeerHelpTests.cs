using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.PeerHelp;

namespace LiveSession.Domain.Tests.Rounds;

public sealed class PeerHelpTests
{
    private static readonly RoomFacts Room = new(
        new Dictionary<string, int>(StringComparer.Ordinal) { ["h-1"] = 1, ["p-1"] = 1, ["p-2"] = 1, ["h-2"] = 2, ["p-3"] = 2 },
        new Dictionary<int, string> { [1] = "h-1", [2] = "h-2" },
        Tables: 3,
        Seed: 7);

    private static readonly Story Stating = Story.Given(Round.Initial, new RoundOpened(Plan(), [], EndsAt: null), new HelpRunBegun(1, [new(1, "p-1"), new(2, "p-3")]));
    private static readonly Story Helping = Stating.And(new ChallengeStated(1, 1, "How?"), new PhaseBegun(1, Story.Now + TimeSpan.FromMinutes(2)));
    private static readonly Story Thanking = Helping.And(Proposed("i-1", 1), new PhaseBegun(2, EndsAt: null));

    [Fact]
    public void Opening_NamesAnOwnerAtEachTable_NeverTheHostWhereThereIsSomebodyElse()
    {
        var opened = Story.Given(Round.Initial).When(new OpenRound(Plan(), [], Room));
        var begun = Assert.Single(opened.Answer.Events.OfType<HelpRunBegun>());
        Assert.Equal([1, 2], begun.Owners.Select(owner => owner.Table));
        Assert.Equal("p-3", begun.Owners[1].Owner);
        Assert.NotEqual("h-1", begun.Owners[0].Owner);
    }

    [Fact]
    public void Again_IsTheNextOwnersTurn_UntilEverybodyHadOne_TheHostLast()
    {
        var story = Story.Given(Round.Initial).When(new OpenRound(Plan(), [], Room));
        var owners = new List<string>();
        for (var run = 1; run <= 3; run++)
        {
            var at = ((Helpings)((Round)story.State).Content!).At(1)!;
            owners.Add(at.Owner);
            story = story.When(new GoToPhase(1, Room)).When(new ProposeIdea($"i-{run}", "x", 1, "Idea")).When(new GoToPhase(2, Room)).When(new GoToPhase(0, Room));
        }

        Assert.Equal(["h-1", "p-1", "p-2"], owners.Order(StringComparer.Ordinal));
        Assert.Equal("h-1", owners[^1]);
    }

    [Fact]
    public void GoingBack_BeforeAnyIdea_KeepsTheOwners() => Helping.When(new GoToPhase(0, Room)).Then(new PhaseBegun(0, EndsAt: null));

    [Fact]
    public void EarlierRun_KeepsItsIdeas()
    {
        var again = Thanking.When(new GoToPhase(0, Room));
        var helpings = (Helpings)((Round)again.State).Content!;
        Assert.Equal(2, helpings.Run);
        Assert.Empty(helpings.At(1)!.Ideas);
        Assert.Equal(["i-1"], helpings.All[(1, 1)].Ideas);
    }

    [Fact]
    public void Table_ChangesItsOwner_UntilTheHelpBegins()
    {
        Stating.When(new NameOwner(1, "p-2")).Then(new OwnerNamed(1, 1, "p-2"));
        Stating.When(new NameOwner(1, "p-1")).ThenNothing();
        Helping.When(new NameOwner(1, "p-2")).ThenRefused(RoundRefusals.HelpAlreadyBegun);
    }

    [Fact]
    public void TableWithoutOwner_GetsOneFromTheTablet() => Stating.When(new NameOwner(3, "p-9")).Then(new OwnerNamed(1, 3, "p-9"));

    [Fact]
    public void Challenge_IsStatedByItsOwner_OrByTheTablet()
    {
        Stating.When(new StateChallenge(1, "p-1", 0, "How?")).Then(new ChallengeStated(1, 1, "How?"));
        Stating.When(new StateChallenge(1, By: null, 0, "How?")).Then(new ChallengeStated(1, 1, "How?"));
        Stating.When(new StateChallenge(1, "p-2", 0, "How?")).ThenRefused(RoundRefusals.NotChallengeOwner);
        Stating.When(new StateChallenge(3, By: null, 0, "How?")).ThenRefused(RoundRefusals.NoChallengeOwner);
        Helping.When(new StateChallenge(1, "p-1", 1, "How?")).ThenNothing();
        Thanking.When(new StateChallenge(1, "p-1", 1, "Why?")).ThenRefused(RoundRefusals.HelpIsOver);
    }

    [Fact]
    [Trait("Rule", "B4")]
    public void ChallengeThatTheOtherDeviceHasWorded_IsNotOverwrittenUnseen()
    {
        Helping.When(new StateChallenge(1, By: null, 0, "Why?")).ThenRefused(RoundRefusals.ChallengeChangedMeanwhile);
        var twice = Helping.When(new StateChallenge(1, By: null, 1, "Why?")).Then(new ChallengeStated(1, 1, "Why?"));
        twice.When(new StateChallenge(1, "p-1", 1, "Where?")).ThenRefused(RoundRefusals.ChallengeChangedMeanwhile);
        twice.When(new StateChallenge(1, "p-1", 2, "Where?")).Then(new ChallengeStated(1, 1, "Where?"));
    }

    [Fact]
    public void ChallengeOfAnotherOwner_BeginsAnew() =>
        Helping.And(new OwnerNamed(1, 1, "p-2")).When(new StateChallenge(1, "p-2", 0, "Mine")).Then(new ChallengeStated(1, 1, "Mine"));

    [Fact]
    public void Ideas_AreTakenInTheHelpOnly()
    {
        Stating.When(Propose("i-1")).ThenRefused(RoundRefusals.HelpNotBegun);
        Helping.When(Propose("i-1")).Then(Proposed("i-1", 1));
        Thanking.When(Propose("i-2")).ThenRefused(RoundRefusals.HelpIsOver);
    }

    [Fact]
    public void Ideas_AreTakenForTwoMinutes_AndNoLonger()
    {
        Assert.Null(Helping.When(Propose("i-1"), after: TimeSpan.FromSeconds(120)).Answer.Refusal);
        Helping.When(Propose("i-1"), after: TimeSpan.FromSeconds(131)).ThenRefused(RoundRefusals.HelpIsOver);
    }

    [Fact]
    [Trait("Rule", "N2")]
    public void SameIdea_ProposedTwice_IsRegisteredOnce() => Helping.And(Proposed("i-1", 1)).When(Propose("i-1")).ThenNothing();

    [Fact]
    [Trait("Rule", "N3")]
    public void ClosedRound_RefusesIdeas() => Helping.And(new RoundClosed()).When(Propose("i-1")).ThenRefused(RoundRefusals.RoundAlreadyClosed);

    [Fact]
    public void Owner_ProposesNothingToThemselves() => Helping.When(Propose("i-1") with { Author = "p-1" }).ThenRefused(RoundRefusals.OwnChallenge);

    [Fact]
    public void OneIdeaTooMany_IsRefused()
    {
        var full = Enumerable.Range(1, PeerHelpSettings.MaxIdeas).Aggregate(Helping, (story, number) => story.And(Proposed($"i-{number}", number)));
        full.When(Propose("i-99")).ThenRefused(RoundRefusals.IdeaLimitReached);
    }

    [Fact]
    public void OnlyTheOwner_KeepsIdeas_AndMayLetThemGo()
    {
        Thanking.When(new KeepIdea("i-1", "p-1", Kept: true)).Then(new IdeaKept("i-1"));
        Thanking.When(new KeepIdea("i-1", "p-2", Kept: true)).ThenRefused(RoundRefusals.IdeaUnknown);
        Thanking.When(new KeepIdea("i-9", "p-1", Kept: true)).ThenRefused(RoundRefusals.IdeaUnknown);
        Thanking.And(new IdeaKept("i-1")).When(new KeepIdea("i-1", "p-1", Kept: true)).ThenNothing();
        Thanking.And(new IdeaKept("i-1")).When(new KeepIdea("i-1", "p-1", Kept: false)).Then(new IdeaLetGo("i-1"));
    }

    [Fact]
    public void Owner_ThanksOnce_WhenTheTimeForIdeasIsOver()
    {
        Thanking.When(new ThankColleagues("p-1")).Then(new ColleaguesThanked(1, 1));
        Thanking.And(new ColleaguesThanked(1, 1)).When(new ThankColleagues("p-1")).ThenNothing();
        Thanking.When(new ThankColleagues("p-2")).ThenRefused(RoundRefusals.NotChallengeOwner);
        Helping.When(new ThankColleagues("p-1")).ThenRefused(RoundRefusals.HelpStillOn);
    }

    private static RoundPlan Plan() => new("help", "Help", Instruction: null, Duration: null, new PeerHelpSettings(State: null, PeerHelpSettings.DefaultHelp, Thank: null));

    private static ProposeIdea Propose(string id) => new(id, "p-2", 1, "Try it");

    private static IdeaProposed Proposed(string id, int number) => new(id, 1, 1, number, "p-2", "Try it", Story.Now);
}
