using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;

namespace LiveSession.Domain.Tests.Rounds;

/// <summary>What a round works on, and why it cannot begin yet.</summary>
public sealed class OfferingTests
{
    private static readonly ChoiceSettings Earlier = new(new ChoiceRule.One(), new ChoiceSource.TypedOptions(["A", "B"]), Live: false, Keep: 1);
    private static readonly DateTimeOffset Now = new(2026, 3, 14, 9, 30, 0, TimeSpan.Zero);

    [Fact]
    public void TypedOptions_AreNumberedAsTheyStand()
    {
        var offering = new ChoiceSource.TypedOptions(["Yes", "No"]).For("vote", _ => Round.Initial);

        Assert.Equal([("vote-1", 1, "Yes"), ("vote-2", 2, "No")], offering.Options.Select(option => (option.Id, option.Number, option.Text)));
        Assert.Null(offering.Refusal);
    }

    public static TheoryData<string, string?, string[]> EarlierRounds => new()
    {
        { "planned", RoundRefusals.ResultNotReady, [] },
        { "open", RoundRefusals.RoundStillOpen, [] },
        { "paused", RoundRefusals.RoundStillOpen, [] },
        { "closed with a tie", RoundRefusals.ResultNotReady, [] },
        { "closed with a winner", null, ["vote-2"] },
    };

    [Theory]
    [MemberData(nameof(EarlierRounds))]
    public void FinalistsOfAnEarlierChoice_AreThereOnceItIsDecided(string life, string? refusal, string[] options)
    {
        var offering = new ChoiceSource.EarlierRound("vote").For("next", _ => Standing(life));

        Assert.Equal(refusal, offering.Refusal?.Code);
        Assert.Equal(refusal is null ? null : "vote", offering.Refusal?.Values?["round"]);
        Assert.Equal(options, offering.Options.Select(option => option.Id));
    }

    [Theory]
    [InlineData("open", 0)]
    [InlineData("closed with a tie", 2)]
    [InlineData("closed with a winner", 0)]
    public void RunOff_VotesOnWhatIsTied(string life, int options) =>
        Assert.Equal(options, new ChoiceSource.RunOff("vote").For("again", _ => Standing(life)).Options.Count);

    [Theory]
    [InlineData(VotePrivacy.Anonymous, null)]
    [InlineData(VotePrivacy.Secret, RoundRefusals.SecretVoteStillOpen)]
    [Trait("Rule", "A4")]
    public void OpenVoteWithABallot_IsLeftUnlessItIsSecret(VotePrivacy privacy, string? refusal)
    {
        var poll = Opened(Earlier with { Privacy = privacy });
        Assert.Null(poll.Content!.WhyNotLeft());

        var voted = Done(poll, privacy is VotePrivacy.Secret ? new CastSealedBallot("ada", "sealed", Wrong: null) : new CastBallot("ada", [new Pick("vote-1", 1)]));
        Assert.Equal(refusal, voted.Content!.WhyNotLeft()?.Code);
    }

    private static Round Standing(string life) => life switch
    {
        "planned" => Round.Initial,
        "open" => Opened(Earlier),
        "paused" => Done(Opened(Earlier), new PauseRound()),
        "closed with a tie" => Done(Done(Done(Opened(Earlier), Vote("ada", 1)), Vote("bea", 2)), new CloseRound()),
        _ => Done(Done(Opened(Earlier), Vote("ada", 2)), new CloseRound()),
    };

    private static Round Opened(ChoiceSettings settings) =>
        Done(Round.Initial, new OpenRound(new RoundPlan("vote", "Vote", null, null, settings), settings.Source.For("vote", _ => Round.Initial).Options));

    private static CastBallot Vote(string participant, int option) => new(participant, [new Pick($"vote-{option}", 1)]);

    private static Round Done(Round round, Command command)
    {
        var (decision, after) = round.Handle(command, Now);
        Assert.Null(decision.Refusal);
        return (Round)after;
    }
}
