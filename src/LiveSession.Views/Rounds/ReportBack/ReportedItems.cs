using LiveSession.Contracts.Records;
using LiveSession.Domain.Rounds.Exploration;
using LiveSession.Domain.Rounds.TableNotes;

namespace LiveSession.Views.Rounds.ReportBack;

/// <summary>What a table brought to an earlier round, whatever the kind of that round.</summary>
internal static class ReportedItems
{
    public static IEnumerable<ReportItem> Of(string roundId, int table, SessionModel model) => model.Round(roundId).Content switch
    {
        Findings findings => [.. Finding(findings, table), .. Notes(findings, table)],
        NotedContent noted => Notes(noted, table),
        _ => Commitments(roundId, table, model),
    };

    private static IEnumerable<ReportItem> Finding(Findings findings, int table) =>
        findings.ByTable.GetValueOrDefault(table)?.OnWall is { } onWall ? [new ReportItem("finding", onWall, findings.SubjectOf(table).Text)] : [];

    private static IEnumerable<ReportItem> Notes(NotedContent noted, int table) => noted.Notes.At(table).Select(note => new ReportItem(note.Id, note.Text));

    // Drafts stay at their table, also when it has the floor.
    private static IEnumerable<ReportItem> Commitments(string roundId, int table, SessionModel model) =>
        from commitment in model.Table(table).Commitments
        where !commitment.IsDraft && Same(commitment.RoundId, roundId)
        let facts = new[] { commitment.Text.Lead, commitment.Text.Due }.Where(fact => !string.IsNullOrEmpty(fact)).ToArray()
        select new ReportItem(commitment.Id, commitment.Text.Text, facts.Length == 0 ? null : string.Join(" · ", facts));
}
