using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Report;

namespace LiveSession.Rehearsal.Day;

/// <summary>The first vote's finalists; a later vote among them marks what it chose.</summary>
internal static class FinalistFigures
{
    public static IReadOnlyList<FinalistFigure> After(IReadOnlyList<FinalistFigure> before, IReadOnlyList<Finalist> finalists) =>
        before.Count == 0
            ? [.. finalists.Select(finalist => new FinalistFigure(finalist.Rank, finalist.Score, finalist.Text, Chosen: false))]
            : [.. before.Select(figure => figure with { Chosen = figure.Chosen || finalists.Any(finalist => string.Equals(finalist.Text, figure.Text, StringComparison.Ordinal)) })];
}
