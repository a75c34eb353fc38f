using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;

namespace LiveSession.Domain.Tests.Rounds;

public sealed class PollTests
{
    private static readonly Option[] Options = [.. Enumerable.Range(1, 4).Select(number => new Option($"o{number}", number, $"Option {number}", Subtheme: null, Lineage: []))];
    private static readonly Story UpToTwo = Begin(new ChoiceRule.UpTo(2), keep: 1);

    [Fact]
    public void Choice_WithoutOptions_DoesNotOpen() => Story.Given(Round.Initial)
        .When(new OpenRound(Plan(new ChoiceRule.One(), 1), []))
        .ThenRefused(RoundRefusals.NoOptions);

    [Fact]
    public void Ballot_IsRegistered() => UpToTwo.When(Cast("p-1", "o1", "o2")).Then(Voted("p-1", "o1", "o2"));

    [Fact]
    [Trait("Rule", "N2")]
    public void SameBallotAgain_ChangesNothing() => UpToTwo.And(Voted("p-1", "o1")).When(Cast("p-1", "o1")).ThenNothing();

    [Fact]
    [Trait("Rule", "N2")]
    public void SecondBallot_ReplacesTheFirst()
    {
        var story = UpToTwo.And(Voted("p-1", "o1")).When(Cast("p-1", "o2")).Then(Voted("p-1", "o2"));
        Assert.Equal(1, PollOf(story).Count().Voted);
        Assert.Equal("o2", Assert.Single(PollOf(story).Count().Sure));
    }

    public static TheoryData<ChoiceRule, (string Id, int Points)[], string> BrokenBallots => new()
    {
        { new ChoiceRule.One(), [], RoundRefusals.BallotEmpty },
        { new ChoiceRule.One(), [("o1", 1), ("o2", 1)], RoundRefusals.TooManyChoices },
        { new ChoiceRule.One(), [("o1", 2)], RoundRefusals.PointsInvalid },
        { new ChoiceRule.UpTo(2), [("o1", 1), ("o2", 1), ("o3", 1)], RoundRefusals.TooManyChoices },
        { new ChoiceRule.UpTo(2), [("o1", 1), ("o1", 1)], RoundRefusals.OptionRepeated },
        { new ChoiceRule.UpTo(2), [("o9", 1)], RoundRefusals.OptionUnknown },
        { new ChoiceRule.Spread(10, 4), [("o1", 5)], RoundRefusals.PointsAboveCap },
        { new ChoiceRule.Spread(10, 4), [("o1", 4), ("o2", 4), ("o3", 3)], RoundRefusals.TooManyPoints },
        { new ChoiceRule.Spread(10, 4), [("o1", 0)], RoundRefusals.PointsInvalid },
        { new ChoiceRule.Spread(10, 4), [("o1", -4)], RoundRefusals.PointsInvalid },
        { new ChoiceRule.Rate(5), [("o1", 6)], RoundRefusals.PointsInvalid },
        { new ChoiceRule.Rate(5), [("o1", 0)], RoundRefusals.PointsInvalid },
        { new ChoiceRule.Rank(2), [("o1", 2), ("o2", 1), ("o3", 0)], RoundRefusals.TooManyChoices },
        { new ChoiceRule.Rank(3), [("o1", 3), ("o2", 3)], RoundRefusals.PointsInvalid },
        { new ChoiceRule.Rank(3), [("o1", 2)], RoundRefusals.PointsInvalid },
        { new ChoiceRule.Agree(), [("o1", 2)], RoundRefusals.PointsInvalid },
        { new ChoiceRule.Agree(), [("o1", -2)], RoundRefusals.PointsInvalid },
        { new ChoiceRule.Agree(), [], RoundRefusals.BallotEmpty },
        { new ChoiceRule.Spread(int.MaxValue, int.MaxValue), [("o1", int.MaxValue), ("o2", int.MaxValue)], RoundRefusals.TooManyPoints },
    };

    [Theory]
    [MemberData(nameof(BrokenBallots))]
    public void BrokenBallot_IsRefused(ChoiceRule rule, (string Id, int Points)[] picks, string code) =>
        Begin(rule, keep: 1).When(new CastBallot("p-1", [.. picks.Select(pick => new Pick(pick.Id, pick.Points))])).ThenRefused(code);

    public static TheoryData<ChoiceRule, (string Id, int Points)[]> GoodBallots => new()
    {
        { new ChoiceRule.Rate(5), [("o1", 5), ("o3", 1)] },
        { new ChoiceRule.Rank(3), [("o2", 3), ("o1", 2)] },
        { new ChoiceRule.Agree(), [("o1", 1), ("o2", 0), ("o3", -1)] },
        { new ChoiceRule.Agree(), [("o1", 0)] },
    };

    [Theory]
    [MemberData(nameof(GoodBallots))]
    public void GoodBallot_IsRegistered(ChoiceRule rule, (string Id, int Points)[] picks)
    {
        Pick[] given = [.. picks.Select(pick => new Pick(pick.Id, pick.Points))];
        Begin(rule, keep: 1).When(new CastBallot("p-1", given)).Then(new BallotCast("p-1", given, Story.Now));
    }

    [Fact]
    public void Tie_OffersTheTiedOptionsForASecondVote()
    {
        var poll = PollOf(UpToTwo.And(Voted("p-1", "o3"), Voted("p-2", "o1"), new RoundClosed(Story.Now)));
        Assert.Equal(["o1", "o3"], poll.OfferTied().Select(option => option.Id));
        Assert.Equal(1, poll.PlacesLeft());
    }

    [Fact]
    public void DecidedTie_OffersNoSecondVote() =>
        Assert.Empty(PollOf(UpToTwo.And(Voted("p-1", "o3"), Voted("p-2", "o1"), new RoundClosed(Story.Now), new FinalistsSelected(["o3"], "lot"))).OfferTied());

    [Fact]
    public void SameDecisionAgain_ChangesNothing() => UpToTwo
        .And(Voted("p-1", "o3"), Voted("p-2", "o1"), new RoundClosed(Story.Now), new FinalistsSelected(["o3"], "lot"))
        .When(new SelectFinalists(["o3"], "lot"))
        .ThenNothing();

    [Fact]
    [Trait("Rule", "N3")]
    public void ClosedChoice_RefusesBallots() => UpToTwo.And(new RoundClosed()).When(Cast("p-1", "o1")).ThenRefused(RoundRefusals.RoundAlreadyClosed);

    [Fact]
    public void Close_SelectsTheFinalists() => UpToTwo
        .And(Voted("p-1", "o3"), Voted("p-2", "o3", "o1"))
        .When(new CloseRound())
        .Then(new RoundClosed(Story.Now), new FinalistsSelected(["o3"], Reason: null));

    [Fact]
    public void TieAtTheCut_WaitsForTheFacilitator()
    {
        var tie = UpToTwo.And(Voted("p-1", "o3"), Voted("p-2", "o1")).When(new CloseRound()).Then(new RoundClosed(Story.Now));
        tie.When(new SelectFinalists(["o3"], " ")).ThenRefused(RoundRefusals.ReasonMissing);
        tie.When(new SelectFinalists(["o2"], "lot")).ThenRefused(RoundRefusals.FinalistsOutsideTie);
        tie.When(new SelectFinalists([], "lot")).ThenRefused(RoundRefusals.FinalistsOutsideTie);
        tie.When(new SelectFinalists(["o3", "o1"], "take all")).Then(new FinalistsSelected(["o1", "o3"], "take all"));
    }

    [Fact]
    public void Result_IsRevealedOnlyWhenClosed()
    {
        UpToTwo.When(new RevealResult()).ThenRefused(RoundRefusals.RoundStillOpen);
        UpToTwo.And(new RoundClosed()).When(new RevealResult()).Then(new ResultRevealed());
    }

    [Fact]
    public void Reopening_HidesTheResultAndForgetsTheFinalists()
    {
        var poll = PollOf(UpToTwo.And(Voted("p-1", "o1"), new RoundClosed(), new FinalistsSelected(["o1"], Reason: null), new ResultRevealed(), new RoundReopened()));
        Assert.False(poll.Revealed);
        Assert.Null(poll.Finalists);
        Assert.Equal(1, poll.Count().Voted);
    }

    [Fact]
    public void Finalists_CarryTheFinalistsTheyAreChosenAmong()
    {
        var poll = PollOf(UpToTwo.And(Voted("p-1", "o1"), new RoundClosed(), new FinalistsSelected(["o1", "o3"], "take both")));
        Assert.Equal(["o1", "o3"], poll.Offer("r1").Select(option => option.Id));
        Assert.All(poll.Offer("r1"), option => Assert.Equal([new Ancestor("o1", "r1", "Option 1"), new Ancestor("o3", "r1", "Option 3")], option.Lineage));
    }

    private static RoundPlan Plan(ChoiceRule rule, int keep) =>
        new("r1", "Choice", Instruction: null, Duration: null, new ChoiceSettings(rule, new ChoiceSource.TypedOptions(["a", "b", "c", "d"]), Live: false, keep));

    private static Story Begin(ChoiceRule rule, int keep) => Story.Given(Round.Initial, new RoundOpened(Plan(rule, keep), Options, EndsAt: null));

    private static CastBallot Cast(string participant, params string[] options) => new(participant, [.. options.Select(option => new Pick(option, 1))]);

    [Fact]
    public void RevealedResult_CanBeHiddenAgain() =>
        UpToTwo.And(new RoundClosed(), new ResultRevealed()).When(new HideResult()).Then(new ResultHidden()).When(new HideResult()).ThenNothing();

    private static BallotCast Voted(string participant, params string[] options) => new(participant, [.. options.Select(option => new Pick(option, 1))], Story.Now);

    private static Poll PollOf(Story story) => (Poll)((Round)story.State).Content!;
}
