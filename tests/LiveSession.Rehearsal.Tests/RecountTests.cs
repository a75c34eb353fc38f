using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Votes;

namespace LiveSession.Rehearsal.Tests;

public sealed class RecountTests
{
    private static readonly ChoiceRule UpTo = new(ChoiceRuleKind.UpTo, Picks: 5);
    private static readonly VoteOption[] Options = [new("a", 1, "A"), new("b", 2, "B"), new("c", 3, "C"), new("d", 4, "D")];

    [Fact]
    public void Grades_RankByTheirMean()
    {
        var recount = Recount.Of(new(ChoiceRuleKind.Rate, Most: 5), Options, [[new("a", 5), new("b", 3)], [new("a", 2), new("b", 4)], [new("c", 4)]], keep: 1);

        Assert.Equal(["c", "a", "b", "d"], recount.Lines.Select(line => line.Option.Id));
        Assert.Equal(["c"], recount.Sure);
    }

    [Fact]
    public void Agreement_LeavesAbstentionsOut()
    {
        var recount = Recount.Of(new(ChoiceRuleKind.Agree), Options, [[new("a", 1), new("b", 1)], [new("a", 0), new("b", -1)]], keep: 3);

        Assert.Equal([100.0, 50.0], recount.Lines.Take(2).Select(line => line.Standing));
        Assert.Equal(["a"], recount.Sure);
    }

    [Fact]
    public void Scores_AreSumsOfPoints_AndVotersAreCounted()
    {
        var recount = Recount.Of(UpTo, Options, [[new("a", 3), new("b", 1)], [new("b", 1)]], keep: 2);

        Assert.Equal([("a", 3, 1), ("b", 2, 2), ("c", 0, 0), ("d", 0, 0)], recount.Lines.Select(line => (line.Option.Id, line.Score, line.Voters)));
    }

    [Fact]
    public void EqualScores_AreInTheOrderOfTheirNumbers()
    {
        var recount = Recount.Of(UpTo, Options.Reverse(), [[new("c", 1), new("a", 1)]], keep: 2);

        Assert.Equal(["a", "c", "b", "d"], recount.Lines.Select(line => line.Option.Id));
    }

    [Fact]
    public void ClearCut_HasNoTie()
    {
        var recount = Recount.Of(UpTo, Options, Picks("a", "a", "b", "b", "c"), keep: 2);

        Assert.Equal(["a", "b"], recount.Sure);
        Assert.Empty(recount.Tied);
    }

    [Fact]
    public void TieAtTheCut_LeavesOutWhatIsBelow_AndKeepsWhatIsAbove()
    {
        var recount = Recount.Of(UpTo, Options, Picks("a", "a", "a", "b", "c", "b", "c", "d"), keep: 2);

        Assert.Equal(["a"], recount.Sure);
        Assert.Equal(["b", "c"], recount.Tied);
    }

    [Fact]
    public void TieAboveTheCut_IsNoTie()
    {
        var recount = Recount.Of(UpTo, Options, Picks("a", "b", "a", "b", "c"), keep: 2);

        Assert.Equal(["a", "b"], recount.Sure);
        Assert.Empty(recount.Tied);
    }

    [Fact]
    public void OptionsThatNobodyChose_AreNeverFinalists()
    {
        var recount = Recount.Of(UpTo, Options, Picks("d"), keep: 3);

        Assert.Equal(["d"], recount.Sure);
        Assert.Empty(recount.Tied);
    }

    [Fact]
    public void NoBallots_GiveNoFinalists() => Assert.Empty(Recount.Of(UpTo, Options, [], keep: 5).Sure);

    [Fact]
    public void EqualScores_ShareARank()
    {
        var recount = Recount.Of(UpTo, Options, Picks("a", "b", "a", "b", "c"), keep: 3);

        Assert.Equal([1, 1, 3, 4], recount.Lines.Select(line => recount.RankOf(line.Option.Id)));
    }

    private static IEnumerable<IReadOnlyList<BallotChoice>> Picks(params string[] optionIds) => optionIds.Select(id => new[] { new BallotChoice(id, 1) });
}
