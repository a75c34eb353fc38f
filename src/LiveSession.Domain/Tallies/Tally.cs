using LiveSession.Domain.Rounds.Choice;

namespace LiveSession.Domain.Tallies;

/// <summary>The counts of a vote, and who stands above the cut.</summary>
/// <param name="Lines">Every option by descending score, then by number.</param>
/// <param name="Sure">Options above the cut, in rank order. An option that nobody chose is never above it.</param>
/// <param name="Tied">Options that share the score at the cut while not all of them fit; empty when the counts decide.</param>
/// <param name="Voted">How many ballots were counted.</param>
public sealed record Tally(IReadOnlyList<TallyLine> Lines, IReadOnlyList<string> Sure, IReadOnlyList<string> Tied, int Voted)
{
    public static Tally Of(IReadOnlyList<Option> options, IEnumerable<Ballot> ballots, int keep)
    {
        var counts = options.ToDictionary(option => option.Id, _ => (Score: 0, Voters: 0), StringComparer.Ordinal);
        var voted = 0;
        foreach (var ballot in ballots)
        {
            voted++;
            foreach (var pick in ballot.Picks)
            {
                var (score, voters) = counts[pick.OptionId];
                counts[pick.OptionId] = (score + pick.Points, voters + 1);
            }
        }

        var lines = options
            .Select(option => new TallyLine(option, counts[option.Id].Score, counts[option.Id].Voters))
            .OrderByDescending(line => line.Score).ThenBy(line => line.Option.Number)
            .ToArray();
        var (sure, tied) = Cut(lines, keep);
        return new Tally(lines, sure, tied, voted);
    }

    private static (IReadOnlyList<string> Sure, IReadOnlyList<string> Tied) Cut(TallyLine[] lines, int keep)
    {
        var chosen = lines.TakeWhile(line => line.Score > 0).ToArray();
        if (chosen.Length <= keep)
        {
            return (Ids(chosen), []);
        }

        var atCut = chosen[keep - 1].Score;
        return chosen[keep].Score < atCut
            ? (Ids(chosen[..keep]), [])
            : (Ids(chosen.Where(line => line.Score > atCut)), Ids(chosen.Where(line => line.Score == atCut)));
    }

    private static string[] Ids(IEnumerable<TallyLine> lines) => [.. lines.Select(line => line.Option.Id)];
}

/// <summary>One option's count: picks or points, and how many people gave any.</summary>
public sealed record TallyLine(Option Option, int Score, int Voters);
