using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Votes;

namespace LiveSession.Rehearsal.Tests;

public sealed class ElectorateTests
{
    public static TheoryData<ChoiceRuleKind, int, int, int, int> Rules => new()
    {
        { ChoiceRuleKind.One, 1, 0, 0, 5 },
        { ChoiceRuleKind.UpTo, 5, 0, 0, 150 },
        { ChoiceRuleKind.UpTo, 5, 0, 0, 3 },
        { ChoiceRuleKind.Points, 0, 10, 3, 12 },
        { ChoiceRuleKind.Points, 0, 10, 2, 2 },
        { ChoiceRuleKind.Rate, 5, 0, 0, 8 },
        { ChoiceRuleKind.Rank, 3, 0, 0, 8 },
        { ChoiceRuleKind.Rank, 3, 0, 0, 2 },
        { ChoiceRuleKind.Agree, 0, 0, 0, 4 },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void EveryBallot_SatisfiesTheRule(ChoiceRuleKind kind, int picks, int points, int cap, int options)
    {
        var electorate = new Electorate(new ChoiceRule(kind, picks, points, cap, Most: picks), Options(options), keep: 5, seed: 7);

        foreach (var ballot in from person in Enumerable.Range(0, 200) from version in Enumerable.Range(0, 10) select electorate.Ballot(person, version))
        {
            Assert.NotEmpty(ballot);
            Assert.Distinct(ballot.Select(choice => choice.OptionId));
            Assert.True(kind != ChoiceRuleKind.One || ballot is [{ Points: 1 }]);
            Assert.True(kind != ChoiceRuleKind.UpTo || (ballot.Count <= picks && ballot.All(choice => choice.Points == 1)));
            Assert.True(kind != ChoiceRuleKind.Points || (ballot.Sum(choice => choice.Points) <= points && ballot.All(choice => choice.Points >= 1 && choice.Points <= cap)));
            Assert.True(kind != ChoiceRuleKind.Rate || ballot.All(choice => choice.Points >= 1 && choice.Points <= picks));
            Assert.True(kind != ChoiceRuleKind.Rank || ballot.Select(choice => choice.Points).SequenceEqual(Enumerable.Range(0, ballot.Count).Select(place => picks - place)));
            Assert.True(kind != ChoiceRuleKind.Agree || ballot.All(choice => choice.Points is >= -1 and <= 1));
        }
    }

    [Fact]
    public void SameSeed_SameBallots_WhateverIdsAndOrderTheServerGave()
    {
        var rule = new ChoiceRule(ChoiceRuleKind.UpTo, Picks: 5);
        var one = new Electorate(rule, Options(60), keep: 5, seed: 3);
        var other = new Electorate(rule, Options(60).Reverse().Select((option, index) => option with { Id = "x" + option.Id, Number = index + 1 }), keep: 5, seed: 3);

        Assert.Equal(one.Ballot(11, 2).Select(choice => "x" + choice.OptionId), other.Ballot(11, 2).Select(choice => choice.OptionId));
    }

    [Fact]
    public void AnotherSeed_AnotherRoom()
    {
        var rule = new ChoiceRule(ChoiceRuleKind.UpTo, Picks: 5);
        var ballots = Enumerable.Range(0, 20).Select(seed => string.Join(' ', new Electorate(rule, Options(60), keep: 5, seed).Ballot(0, 0).Select(choice => choice.OptionId)));

        Assert.True(ballots.Distinct(StringComparer.Ordinal).Count() > 15);
    }

    [Fact]
    public void ReferenceRoom_HasClearFavourites()
    {
        var options = Options(150).ToArray();
        var electorate = new Electorate(new ChoiceRule(ChoiceRuleKind.UpTo, Picks: 5), options, keep: 5, seed: 1);
        var recount = Recount.Of(new ChoiceRule(ChoiceRuleKind.UpTo, Picks: 5), options, Enumerable.Range(0, 320).Select(person => electorate.Ballot(person, 0)), keep: 5);

        Assert.Equal(5, recount.Sure.Count);
        Assert.True(recount.Lines[4].Score > 2 * recount.Lines[5].Score);
    }

    private static IEnumerable<VoteOption> Options(int count) => Enumerable.Range(1, count).Select(number => new VoteOption($"o{number}", number, $"Text {number:000}"));
}
