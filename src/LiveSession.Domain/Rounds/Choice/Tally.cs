namespace LiveSession.Domain.Rounds.Choice;

/// <summary>The counts of a vote, and who stands above the cut.</summary>
/// <param name="Lines">Every option by descending standing, then by number.</param>
/// <param name="Sure">Options above the cut, in rank order. An option that the room does not want is never above it.</param>
/// <param name="Tied">Options that share the standing at the cut while not all of them fit; empty when the counts decide.</param>
/// <param name="Voted">How many ballots were counted.</param>
public sealed record Tally(IReadOnlyList<TallyLine> Lines, IReadOnlyList<string> Sure, IReadOnlyList<string> Tied, int Voted)
{
    /// <summary>Counts picks: which of them were on one ballot makes no difference to any rule.</summary>
    /// <param name="voted">How many ballots they come from.</param>
    public static Tally Of(ChoiceRule rule, IReadOnlyList<Option> options, IEnumerable<Pick> picks, int voted, int keep)
    {
        var grades = rule.Grades();
        var counts = options.ToDictionary(option => option.Id, _ => new Count(grades), StringComparer.Ordinal);
        foreach (var pick in picks)
        {
            counts[pick.OptionId].Add(pick.Points);
        }

        var lines = options
            .Select(option => TallyLine.Of(rule, option, counts[option.Id]))
            .OrderByDescending(line => line.Standing).ThenBy(line => line.Option.Number)
            .ToArray();
        var (sure, tied) = Cut([.. lines.Where(line => rule.IsWanted(counts[line.Option.Id]))], keep);
        return new Tally(lines, sure, tied, voted);
    }

    private static (IReadOnlyList<string> Sure, IReadOnlyList<string> Tied) Cut(TallyLine[] wanted, int keep)
    {
        if (wanted.Length <= keep)
        {
            return (Ids(wanted), []);
        }

        var atCut = wanted[keep - 1].Standing;
        return wanted[keep].Standing < atCut
            ? (Ids(wanted[..keep]), [])
            : (Ids(wanted.Where(line => line.Standing > atCut)), Ids(wanted.Where(line => line.Standing.Equals(atCut))));
    }

    private static string[] Ids(IEnumerable<TallyLine> lines) => [.. lines.Select(line => line.Option.Id)];
}

/// <summary>One option's count.</summary>
/// <param name="Score">The sum of picks, points or grades.</param>
/// <param name="Voters">How many people gave any.</param>
/// <param name="Standing">What it is ranked by: picks, points, mean grade or share of agreement, as the rule has it.</param>
/// <param name="ByGrade">How many people gave each grade of the rule; empty where only sums count.</param>
public sealed record TallyLine(Option Option, int Score, int Voters, double Standing, IReadOnlyList<int> ByGrade)
{
    internal static TallyLine Of(ChoiceRule rule, Option option, Count count) => new(option, count.Score, count.Voters, rule.Standing(count), count.ByGrade);
}
