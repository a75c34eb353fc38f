using LiveSession.Contracts.Records;

namespace LiveSession.Rehearsal.Votes;

/// <summary>The result as it follows from the acknowledged ballots alone, counted without the server's code.</summary>
/// <param name="Lines">Every option by descending score, then by number.</param>
/// <param name="Sure">Options above the cut, in rank order.</param>
/// <param name="Tied">Options that share the score at the cut and do not all fit; empty when the counts decide.</param>
internal sealed record Recount(IReadOnlyList<CountedLine> Lines, IReadOnlyList<string> Sure, IReadOnlyList<string> Tied)
{
    public static Recount Of(IEnumerable<VoteOption> options, IEnumerable<IReadOnlyList<BallotChoice>> ballots, int keep)
    {
        var given = ballots.SelectMany(ballot => ballot).ToLookup(choice => choice.OptionId, choice => choice.Points, StringComparer.Ordinal);
        var lines = options
            .Select(option => new CountedLine(option, given[option.Id].Sum(), given[option.Id].Count()))
            .OrderByDescending(line => line.Score).ThenBy(line => line.Option.Number)
            .ToList();
        var chosen = lines.Where(line => line.Score > 0).ToList();
        if (chosen.Count <= keep)
        {
            return new Recount(lines, Ids(chosen), []);
        }

        var cut = chosen[keep - 1].Score;
        var reaching = chosen.Where(line => line.Score >= cut).ToList();
        return reaching.Count == keep
            ? new Recount(lines, Ids(reaching), [])
            : new Recount(lines, Ids(reaching.Where(line => line.Score > cut)), Ids(reaching.Where(line => line.Score == cut)));
    }

    /// <summary>The rank of an option: equal scores share one.</summary>
    public int RankOf(string optionId)
    {
        var score = Lines.First(line => string.Equals(line.Option.Id, optionId, StringComparison.Ordinal)).Score;
        return 1 + Lines.Count(line => line.Score > score);
    }

    private static string[] Ids(IEnumerable<CountedLine> lines) => [.. lines.Select(line => line.Option.Id)];
}

/// <summary>What can be voted for.</summary>
internal sealed record VoteOption(string Id, int Number, string Text);

/// <summary>One option's count.</summary>
/// <param name="Voters">People who gave it anything.</param>
internal sealed record CountedLine(VoteOption Option, int Score, int Voters);
