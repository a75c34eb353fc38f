using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Votes;

namespace LiveSession.Rehearsal.Day;

/// <summary>Holds a shown tally against the recount.</summary>
internal static class Tallies
{
    /// <summary>Every option with the score and the voters of the recount.</summary>
    public static bool Agree(TallyRecord tally, Recount recount) =>
        tally.Rows is { } rows && Lines(rows).SequenceEqual(Lines(recount), StringComparer.Ordinal);

    /// <summary>Every option with the score and the voters of the recount, and no other.</summary>
    /// <exception cref="CheckFailedException">They differ; says in what.</exception>
    public static void ExpectAgree(TallyRecord? tally, Recount recount, string device)
    {
        Expect.That(tally?.Rows is not null, $"{device} shows no tally");
        Expect.SameItems(Lines(recount), Lines(tally!.Rows!), $"the tally on {device}");
    }

    /// <summary>The rows that a phone has, each right by itself.</summary>
    /// <exception cref="CheckFailedException">One is wrong.</exception>
    public static void ExpectRight(IReadOnlyList<TallyRow> rows, Recount recount, string device)
    {
        var right = Lines(recount).ToHashSet(StringComparer.Ordinal);
        Expect.That(Lines(rows).FirstOrDefault(line => !right.Contains(line)) is not { } wrong, $"{device} shows a wrong row");
    }

    private static IEnumerable<string> Lines(IEnumerable<TallyRow> rows) =>
        rows.Select(row => Line(row.OptionId, row.Number, row.Score, row.Voters)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Lines(Recount recount) =>
        recount.Lines.Select(line => Line(line.Option.Id, line.Option.Number, line.Score, line.Voters)).Order(StringComparer.Ordinal);

    private static string Line(string optionId, int number, int score, int voters) =>
        FormattableString.Invariant($"option {number} ({optionId}): {score} from {voters}");
}
