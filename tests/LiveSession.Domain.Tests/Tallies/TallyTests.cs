using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Tallies;

namespace LiveSession.Domain.Tests.Tallies;

/// <summary>A tally against a second, simpler count.</summary>
public sealed class TallyTests
{
    private static readonly Option[] Options = [.. Enumerable.Range(1, 6).Select(number => new Option($"o{number}", number, "", Subtheme: null, Lineage: []))];

    [Property]
    public bool Scores_AreTheSumOfAllPicks(NonNull<(byte Option, byte Points)[]>[] votes)
    {
        var ballots = BallotsOf(votes);
        var tally = Tally.Of(Options, ballots, keep: 2);
        return tally.Voted == ballots.Length
            && tally.Lines.All(line => line.Score == ballots.SelectMany(ballot => ballot.Picks).Where(pick => pick.OptionId == line.Option.Id).Sum(pick => pick.Points));
    }

    [Property]
    public bool Cut_NeverPutsALowerScoreAboveAHigherOne(NonNull<(byte Option, byte Points)[]>[] votes, byte keep)
    {
        var kept = 1 + (keep % Options.Length);
        var tally = Tally.Of(Options, BallotsOf(votes), kept);
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
        var tally = Tally.Of(Options, [], keep: 5);
        Assert.Empty(tally.Sure);
        Assert.Empty(tally.Tied);
    }

    private static Ballot[] BallotsOf(NonNull<(byte Option, byte Points)[]>[] votes) =>
        [.. votes.Select(vote => new Ballot(
            [.. vote.Get.Select(pick => new Pick(Options[pick.Option % Options.Length].Id, 1 + (pick.Points % 3))).DistinctBy(pick => pick.OptionId)],
            Story.Now))];
}
