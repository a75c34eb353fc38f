using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LiveSession.Domain.Rounds.Choice;

namespace LiveSession.Domain.Tests.Rounds;

/// <summary>A tally against a second, simpler count.</summary>
public sealed class TallyTests
{
    private static readonly Option[] Options = [.. Enumerable.Range(1, 6).Select(number => new Option($"o{number}", number, "", Subtheme: null, Lineage: []))];

    [Property]
    public bool Scores_AreTheSumOfAllPicks(NonNull<(byte Option, byte Points)[]>[] votes)
    {
        var ballots = BallotsOf(votes);
        var tally = TallyOf(new ChoiceRule.Spread(100, 3), Options, ballots, keep: 2);
        return tally.Voted == ballots.Length
            && tally.Lines.All(line => line.Score == ballots.SelectMany(ballot => ballot.Picks).Where(pick => pick.OptionId == line.Option.Id).Sum(pick => pick.Points));
    }

    [Property]
    public bool Cut_NeverPutsALowerScoreAboveAHigherOne(NonNull<(byte Option, byte Points)[]>[] votes, byte keep)
    {
        var kept = 1 + (keep % Options.Length);
        var tally = TallyOf(new ChoiceRule.Spread(100, 3), Options, BallotsOf(votes), kept);
        var score = tally.Lines.ToDictionary(line => line.Option.Id, line => line.Score);
        var outside = score.Keys.Except(tally.Sure).Except(tally.Tied).ToArray();
        return tally.Sure.Count <= kept
            && (tally.Tied.Count == 0 || tally.Sure.Count + tally.Tied.Count > kept)
            && tally.Sure.All(id => score[id] > 0 && tally.Tied.All(tied => score[tied] < score[id]) && outside.All(other => score[other] < score[id]))
            && tally.Tied.All(id => score[id] == score[tally.Tied[0]] && outside.All(other => score[other] < score[id]));
    }

    [Fact]
    public void NobodyVoted_NobodyIsChosen()
    {
        var tally = TallyOf(new ChoiceRule.Spread(100, 3), Options, [], keep: 5);
        Assert.Empty(tally.Sure);
        Assert.Empty(tally.Tied);
    }

    [Property]
    public bool Grades_AreCountedOneByOneAndTheMeanRanks(NonNull<(byte Option, byte Points)[]>[] votes)
    {
        var ballots = BallotsOf(votes);
        var tally = TallyOf(new ChoiceRule.Rate(3), Options, ballots, keep: 2);
        return tally.Lines.All(line => GradesOf(ballots, line.Option.Id) is var given
            && line.Voters == given.Length
            && line.ByGrade.SequenceEqual(Enumerable.Range(1, 3).Select(grade => given.Count(one => one == grade)))
            && Math.Abs(line.Standing - (given.Length == 0 ? 0 : given.Average())) < 1e-9)
            && tally.Lines.Zip(tally.Lines.Skip(1)).All(pair => pair.First.Standing >= pair.Second.Standing);
    }

    [Property]
    public bool Ballots_CountTheSameInAnyOrder(NonNull<(byte Option, byte Points)[]>[] votes)
    {
        var ballots = BallotsOf(votes);
        ChoiceRule[] rules = [new ChoiceRule.Spread(100, 3), new ChoiceRule.Rate(3), new ChoiceRule.Rank(3), new ChoiceRule.Agree()];
        return rules.All(rule => Summary(TallyOf(rule, Options, ballots, 2)).SequenceEqual(Summary(TallyOf(rule, Options, [.. ballots.Reverse()], 2)), StringComparer.Ordinal));
    }

    [Fact]
    public void SameMean_FromDifferentCounts_IsATie()
    {
        // 2/1 and 6/3: the very same number, whatever the way to it.
        Ballot[] ballots = [Given(("o1", 2), ("o2", 1)), Given(("o2", 2)), Given(("o2", 3)), Given(("o3", 3))];
        var tally = TallyOf(new ChoiceRule.Rate(3), Options, ballots, keep: 2);
        Assert.Equal(["o3"], tally.Sure);
        Assert.Equal(["o1", "o2"], tally.Tied);
    }

    [Fact]
    public void Agreement_CountsThoseWhoTookSides_AndNeedsAMajority()
    {
        Ballot[] ballots = [Given(("o1", 1), ("o2", 1), ("o3", -1)), Given(("o1", 0), ("o2", -1), ("o3", 0)), Given(("o1", 0), ("o2", 1), ("o3", 1))];
        var tally = TallyOf(new ChoiceRule.Agree(), Options, ballots, keep: 3);
        Assert.Equal([100.0, 200.0 / 3, 50.0], tally.Lines.Take(3).Select(line => line.Standing));
        Assert.Equal([1, 2, 0], tally.Lines[0].ByGrade);
        Assert.Equal(["o1", "o2"], tally.Sure);
    }

    /// <summary>Every rule, counted again option by option from the ballots.</summary>
    [Property]
    public bool Standing_OfEveryRule_IsTheRecount(NonNull<(byte Option, byte Points)[]>[] votes)
    {
        var ballots = BallotsOf(votes);
        Ballot[] sides = [.. ballots.Select(ballot => ballot with { Picks = [.. ballot.Picks.Select(pick => pick with { Points = pick.Points - 2 })] })];
        return Recounted(new ChoiceRule.UpTo(6), ballots, given => given.Sum())
            && Recounted(new ChoiceRule.Spread(100, 3), ballots, given => given.Sum())
            && Recounted(new ChoiceRule.Rank(3), ballots, given => given.Sum())
            && Recounted(new ChoiceRule.Rate(3), ballots, given => given.Length == 0 ? 0 : given.Average())
            && Recounted(new ChoiceRule.Agree(), sides, given => given.Contains(1) ? 100.0 * given.Count(side => side == 1) / given.Count(side => side != 0) : 0);
    }

    private static bool Recounted(ChoiceRule rule, Ballot[] ballots, Func<int[], double> standing)
    {
        var tally = TallyOf(rule, Options, ballots, keep: 2);
        return tally.Voted == ballots.Length
            && tally.Lines.All(line => Math.Abs(line.Standing - standing(GradesOf(ballots, line.Option.Id))) < 1e-9 && line.Voters == GradesOf(ballots, line.Option.Id).Length)
            && tally.Lines.Zip(tally.Lines.Skip(1)).All(pair => pair.First.Standing >= pair.Second.Standing);
    }

    private static Tally TallyOf(ChoiceRule rule, Option[] options, Ballot[] ballots, int keep) =>
        Tally.Of(rule, options, ballots.SelectMany(ballot => ballot.Picks), ballots.Length, keep);

    private static int[] GradesOf(Ballot[] ballots, string optionId) =>
        [.. ballots.SelectMany(ballot => ballot.Picks).Where(pick => pick.OptionId == optionId).Select(pick => pick.Points)];

    private static IEnumerable<string> Summary(Tally tally) =>
        tally.Lines.Select(line => $"{line.Option.Id} {line.Score} {line.Voters} {line.Standing:R} {string.Join(',', line.ByGrade)}").Append(string.Join(',', tally.Sure)).Append(string.Join(',', tally.Tied));

    private static Ballot Given(params (string Option, int Points)[] picks) => new([.. picks.Select(pick => new Pick(pick.Option, pick.Points))], Story.Now);

    private static Ballot[] BallotsOf(NonNull<(byte Option, byte Points)[]>[] votes) =>
        [.. votes.Select(vote => new Ballot(
            [.. vote.Get.Select(pick => new Pick(Options[pick.Option % Options.Length].Id, 1 + (pick.Points % 3))).DistinctBy(pick => pick.OptionId)],
            Story.Now))];
}
