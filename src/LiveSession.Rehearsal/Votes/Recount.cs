using LiveSession.Contracts.Records;

namespace LiveSession.Rehearsal.Votes;

/// <summary>The result as it follows from the acknowledged ballots alone, counted without the server's code.</summary>
/// <param name="Lines">Every option by descending standing, then by number.</param>
/// <param name="Sure">Options above the cut, in rank order.</param>
/// <param name="Tied">Options that share the standing at the cut and do not all fit; empty when the counts decide.</param>
internal sealed record Recount(IReadOnlyList<CountedLine> Lines, IReadOnlyList<string> Sure, IReadOnlyList<string> Tied)
{
    public static Recount Of(ChoiceRule rule, IEnumerable<VoteOption> options, IEnumerable<IReadOnlyList<BallotChoice>> ballots, int keep)
    {
        var given = ballots.SelectMany(ballot => ballot).ToLookup(choice => choice.OptionId, choice => choice.Points, StringComparer.Ordinal);
        var lines = options
            .Select(option => Line(rule, option, [.. given[option.Id]]))
            .OrderByDescending(line => line.Standing).ThenBy(line => line.Option.Number)
            .ToList();
        var wanted = lines.Where(line => line.Wanted).ToList();
        if (wanted.Count <= keep)
        {
            return new Recount(lines, Ids(wanted), []);
        }

        var cut = wanted[keep - 1].Standing;
        var reaching = wanted.Where(line => line.Standing >= cut).ToList();
        return reaching.Count == keep
            ? new Recount(lines, Ids(reaching), [])
            : new Recount(lines, Ids(reaching.Where(line => line.Standing > cut)), Ids(reaching.Where(line => line.Standing <= cut)));
    }

    /// <summary>The rank of an option: equal standings share one.</summary>
    public int RankOf(string optionId)
    {
        var standing = Lines.First(line => string.Equals(line.Option.Id, optionId, StringComparison.Ordinal)).Standing;
        return 1 + Lines.Count(line => line.Standing > standing);
    }

    private static CountedLine Line(ChoiceRule rule, VoteOption option, int[] given)
    {
        var (sum, agree, disagree) = (given.Sum(), given.Count(points => points > 0), given.Count(points => points < 0));
        return rule.Kind switch
        {
            ChoiceRuleKind.Rate => new CountedLine(option, sum, given.Length, given.Length == 0 ? 0 : given.Average(), given.Length > 0),
            ChoiceRuleKind.Agree => new CountedLine(option, sum, given.Length, agree == 0 ? 0 : agree * 100.0 / (agree + disagree), agree > disagree),
            _ => new CountedLine(option, sum, given.Length, sum, sum > 0),
        };
    }

    private static string[] Ids(IEnumerable<CountedLine> lines) => [.. lines.Select(line => line.Option.Id)];
}

/// <summary>What can be voted for.</summary>
internal sealed record VoteOption(string Id, int Number, string Text);

/// <summary>One option's count.</summary>
/// <param name="Voters">People who gave it anything.</param>
/// <param name="Standing">What it is ranked by.</param>
/// <param name="Wanted">False: never above the cut.</param>
internal sealed record CountedLine(VoteOption Option, int Score, int Voters, double Standing, bool Wanted);
