using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Sessions;

namespace LiveSession.Domain.Tests.Rounds;

/// <summary>A vote whose ballots are sealed until it is closed, and belong to nobody afterwards.</summary>
[Trait("Rule", "A4")]
public sealed class SecretVoteTests
{
    private static readonly Option[] Options = [.. Enumerable.Range(1, 4).Select(number => new Option($"o{number}", number, $"Option {number}", Subtheme: null, Lineage: []))];
    private static readonly Story Open = Begin(new ChoiceRule.UpTo(2));
    private static readonly Given[] TwoForTheThird = [new("o3", 1, 2)];

    [Fact]
    public void SealedBallot_IsRegistered() => Open.When(new CastSealedBallot("p-1", "sealed", Wrong: null)).Then(Voted("p-1"));

    [Fact]
    [Trait("Rule", "N2")]
    public void SecondBallot_ReplacesTheFirst()
    {
        var poll = PollOf(Open.And(Voted("p-1", "first")).When(new CastSealedBallot("p-1", "second", Wrong: null)).Then(Voted("p-1", "second")));
        Assert.Equal((1, "second"), (poll.Voted, poll.Sealed["p-1"].Sealed));
    }

    [Fact]
    public void BallotThatIsWrong_IsRefusedForThat_AndNothingOfItIsKept() =>
        Open.When(new CastSealedBallot("p-1", "", new Refusal(RoundRefusals.TooManyChoices))).ThenRefused(RoundRefusals.TooManyChoices);

    [Fact]
    public void BallotWithoutASeal_IsRefused() => Open.When(new CastSealedBallot("p-1", "", Wrong: null)).ThenRefused(RoundRefusals.BallotsUnreadable);

    [Fact]
    public void PlainBallot_IsRefusedInASecretVote() => Open.When(new CastBallot("p-1", [new Pick("o1", 1)])).ThenRefused(RoundRefusals.KindMismatch);

    [Theory]
    [InlineData(VotePrivacy.Anonymous)]
    [InlineData(VotePrivacy.Named)]
    public void SealedBallot_IsRefusedInAnyOtherVote(VotePrivacy privacy)
    {
        var story = Begin(new ChoiceRule.One(), privacy);
        story.When(new CastSealedBallot("p-1", "sealed", Wrong: null)).ThenRefused(RoundRefusals.KindMismatch);
        story.And(new RoundClosed(Story.Now)).When(new OpenBallots(0, [])).ThenRefused(RoundRefusals.KindMismatch);
    }

    [Fact]
    [Trait("Rule", "N3")]
    public void ClosedVote_RefusesBallots_WhateverIsWrongWithThem()
    {
        var closed = Open.And(Voted("p-1"), new RoundClosed(Story.Now));
        closed.When(new CastSealedBallot("p-2", "", Wrong: null)).ThenRefused(RoundRefusals.RoundAlreadyClosed);
        closed.When(new CastSealedBallot("p-2", "", new Refusal(RoundRefusals.BallotEmpty))).ThenRefused(RoundRefusals.RoundAlreadyClosed);
    }

    [Fact]
    public void PausedVote_RefusesBallots() =>
        Open.And(new RoundPaused(Remaining: null)).When(new CastSealedBallot("p-1", "sealed", Wrong: null)).ThenRefused(RoundRefusals.RoundPaused);

    [Fact]
    public void Close_SelectsNobody_WhileTheBallotsAreSealed() => Open.And(Voted("p-1")).When(new CloseRound()).Then(new RoundClosed(Story.Now));

    [Fact]
    public void Opening_CountsAndSelects() => Open
        .And(Voted("p-1"), Voted("p-2"), new RoundClosed(Story.Now))
        .When(new OpenBallots(2, TwoForTheThird))
        .Then(new BallotsOpened(2, TwoForTheThird), new FinalistsSelected(["o3"], Reason: null))
        .When(new OpenBallots(2, TwoForTheThird))
        .ThenNothing();

    [Fact]
    public void OpenedCounts_StandInTheOrderOfTheOptions_WhateverTheOrderOfTheBallots()
    {
        var closed = Begin(new ChoiceRule.Rate(5)).And(Voted("p-1"), Voted("p-2"), new RoundClosed(Story.Now));
        Given[] given = [new("o4", 2, 1), new("o1", 5, 1), new("o4", 1, 1), new("o1", 3, 1)];
        var one = closed.When(new OpenBallots(2, given)).Answer.Events[0];
        var other = closed.When(new OpenBallots(2, [.. given.Reverse()])).Answer.Events[0];

        Assert.Equal([("o1", 3), ("o1", 5), ("o4", 1), ("o4", 2)], Assert.IsType<BallotsOpened>(one).Given.Select(each => (each.OptionId, each.Points)));
        Assert.Equal(Text.Of(one), Text.Of(other));
    }

    [Fact]
    public void OpenVote_IsNotOpenedBeforeItsClose() => Open.And(Voted("p-1")).When(new OpenBallots(1, [new("o1", 1, 1)])).ThenRefused(RoundRefusals.RoundStillOpen);

    [Theory]
    [InlineData(1, "o3", 1)]
    [InlineData(3, "o3", 1)]
    [InlineData(2, "o9", 1)]
    [InlineData(2, "o3", 0)]
    public void CountThatIsNotOfTheseBallots_IsRefused(int ballots, string option, int people) => Open
        .And(Voted("p-1"), Voted("p-2"), new RoundClosed(Story.Now))
        .When(new OpenBallots(ballots, [new(option, 1, people)]))
        .ThenRefused(RoundRefusals.BallotsUnreadable);

    [Fact]
    public void ClosedVote_IsNotRevealedBeforeItIsCounted()
    {
        var closed = Open.And(Voted("p-1"), new RoundClosed(Story.Now));
        closed.When(new RevealResult()).ThenRefused(RoundRefusals.BallotsUnreadable);
        closed.When(new SelectFinalists(["o1"], "because")).ThenRefused(RoundRefusals.FinalistsOutsideTie);
        closed.When(new OpenBallots(1, [new("o1", 1, 1)])).When(new RevealResult()).Then(new ResultRevealed());
    }

    [Fact]
    public void CountedVote_IsNotOpenedAgain() => Open
        .And(Voted("p-1"), new RoundClosed(Story.Now), new BallotsOpened(1, [new("o1", 1, 1)]), new FinalistsSelected(["o1"], Reason: null))
        .When(new ReopenRound())
        .ThenRefused(RoundRefusals.BallotsAlreadyOpened);

    [Fact]
    public void VoteWithoutABallot_SettlesAtOnce_AndCanBeOpenedAgain() => Open
        .When(new CloseRound())
        .Then(new RoundClosed(Story.Now), new FinalistsSelected([], Reason: null))
        .When(new ReopenRound())
        .Then(new RoundReopened());

    [Fact]
    public void VoteWhoseBallotsAreStillSealed_CanBeOpenedAgain() =>
        Open.And(Voted("p-1"), new RoundClosed(Story.Now)).When(new ReopenRound()).Then(new RoundReopened());

    [Fact]
    public void Tie_IsFoundInTheOpenedBallots_AndItsSecondVoteIsSecretToo()
    {
        var tied = Open.And(Voted("p-1"), Voted("p-2"), new RoundClosed(Story.Now)).When(new OpenBallots(2, [new("o3", 1, 1), new("o1", 1, 1)]));
        tied.Then(new BallotsOpened(2, [new("o1", 1, 1), new("o3", 1, 1)]));
        Assert.Equal(["o1", "o3"], PollOf(tied).OfferTied().Select(option => option.Id));

        var session = Story.Given(Session.Initial, new SessionCreated("Day", "en", 2), new AgendaPlanned("Day", "en", 2, [Plan(new ChoiceRule.UpTo(2), VotePrivacy.Secret)]));
        var planned = session.When(new PlanRunOff("r1", "r2", "Second vote", Instruction: null, Places: 1, TimeSpan.FromMinutes(1)));
        Assert.Equal(VotePrivacy.Secret, ((ChoiceSettings)((Session)planned.State).Plan("r2")!.Settings).Privacy);
    }

    /// <summary>Every ballot that a rule takes: as many bytes as any other, in no order of its own, and the same picks again.</summary>
    [Property]
    public bool PaddedBallots_AreOfOneLength_AndReadBackTheSame(NonEmptyArray<byte> numbers, byte kind)
    {
        ChoiceRule[] rules = [new ChoiceRule.One(), new ChoiceRule.UpTo(3), new ChoiceRule.Spread(9, 4), new ChoiceRule.Rate(5), new ChoiceRule.Rank(3), new ChoiceRule.Agree()];
        var rule = rules[kind % rules.Length];
        var poll = Poll.Begin(SettingsOf(rule, VotePrivacy.Secret), Options);
        var picks = Ballot(rule, numbers.Get);
        var bytes = PaddedPicks.Write(poll, picks);
        return poll.Check(picks) is null
            && bytes.Length == PaddedPicks.Write(poll, []).Length
            && bytes.SequenceEqual(PaddedPicks.Write(poll, [.. picks.Reverse()]))
            && PaddedPicks.Read(poll, bytes)!.ToHashSet().SetEquals(picks);
    }

    [Fact]
    public void BytesThatAreNoBallot_AreNotRead()
    {
        var poll = Poll.Begin(SettingsOf(new ChoiceRule.One(), VotePrivacy.Secret), Options);
        Assert.Null(PaddedPicks.Read(poll, []));
        Assert.Null(PaddedPicks.Read(poll, new byte[6]));
        Assert.Null(PaddedPicks.Read(poll, [0, 9, 0, 0, 0, 1]));
        Assert.Null(PaddedPicks.Read(poll, [0, 1, 0, 0, 0, 2]));
        Assert.NotNull(PaddedPicks.Read(poll, [0, 1, 0, 0, 0, 1]));
    }

    /// <summary>Opened counts tally as the ballots themselves would.</summary>
    [Property]
    public bool OpenedBallots_TallyLikeOpenOnes(NonEmptyArray<NonEmptyArray<byte>> votes, byte kind)
    {
        ChoiceRule[] rules = [new ChoiceRule.One(), new ChoiceRule.UpTo(3), new ChoiceRule.Spread(9, 4), new ChoiceRule.Rate(5), new ChoiceRule.Rank(3), new ChoiceRule.Agree()];
        var rule = rules[kind % rules.Length];
        IReadOnlyList<Pick>[] ballots = [.. votes.Get.Select(vote => Ballot(rule, vote.Get))];
        var given = ballots.SelectMany(picks => picks).GroupBy(pick => pick).Select(same => new Given(same.Key.OptionId, same.Key.Points, same.Count())).ToArray();

        var open = Cast(Begin(rule, VotePrivacy.Anonymous), ballots, (voter, picks) => new CastBallot(voter, picks)).When(new CloseRound());
        var secret = Cast(Begin(rule), ballots, (voter, _) => new CastSealedBallot(voter, "sealed", Wrong: null)).When(new CloseRound()).When(new OpenBallots(ballots.Length, given));
        return Summary(PollOf(open)).SequenceEqual(Summary(PollOf(secret)), StringComparer.Ordinal);
    }

    private static Story Cast(Story story, IReadOnlyList<Pick>[] ballots, Func<string, IReadOnlyList<Pick>, Command> cast) =>
        ballots.Select((picks, voter) => cast($"p-{voter}", picks)).Aggregate(story, (state, command) => state.When(command));

    private static IEnumerable<string> Summary(Poll poll) =>
        [.. poll.Count().Lines.Select(line => $"{line.Option.Id} {line.Score} {line.Voters} {line.Standing:R} {string.Join(',', line.ByGrade)}"), $"{poll.Count().Voted}", string.Join(',', poll.Count().Tied), string.Join(',', poll.Finalists ?? ["none"])];

    // A valid ballot out of any numbers.
    private static Pick[] Ballot(ChoiceRule rule, byte[] numbers)
    {
        string[] options = [.. numbers.Select(number => Options[number % Options.Length].Id).Distinct(StringComparer.Ordinal)];
        return rule switch
        {
            ChoiceRule.One => [new(options[0], 1)],
            ChoiceRule.UpTo upTo => [.. options.Take(upTo.Picks).Select(option => new Pick(option, 1))],
            ChoiceRule.Spread => [.. options.Take(2).Select(option => new Pick(option, 1 + (numbers[0] % 4)))],
            ChoiceRule.Rate rate => [.. options.Select((option, at) => new Pick(option, 1 + ((numbers[0] + at) % rate.Most)))],
            ChoiceRule.Rank rank => [.. options.Take(rank.Places).Select((option, at) => new Pick(option, rank.Places - at))],
            _ => [.. options.Select((option, at) => new Pick(option, ((numbers[0] + at) % 3) - 1))],
        };
    }

    private static ChoiceSettings SettingsOf(ChoiceRule rule, VotePrivacy privacy) => new(rule, new ChoiceSource.TypedOptions(["a", "b", "c", "d"]), Live: false, Keep: 1, privacy);

    private static RoundPlan Plan(ChoiceRule rule, VotePrivacy privacy) => new("r1", "Choice", Instruction: null, Duration: null, SettingsOf(rule, privacy));

    private static Story Begin(ChoiceRule rule, VotePrivacy privacy = VotePrivacy.Secret) => Story.Given(Round.Initial, new RoundOpened(Plan(rule, privacy), Options, EndsAt: null));

    private static SealedBallotCast Voted(string participant, string text = "sealed") => new(participant, text, Story.Now);

    private static Poll PollOf(Story story) => (Poll)((Round)story.State).Content!;
}
