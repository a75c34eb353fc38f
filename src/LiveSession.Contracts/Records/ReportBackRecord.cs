namespace LiveSession.Contracts.Records;

/// <summary>Tables report in turn; the round's countdown is that of the table that has the floor.</summary>
/// <param name="SecondsPerTable">How long each table has.</param>
/// <param name="Order">Which tables report, in order; empty until the round was opened.</param>
/// <param name="Table">The table that has the floor; absent until the round was opened.</param>
/// <param name="Next">The table that follows; absent after the last.</param>
public sealed record ReportBackDetail(int SecondsPerTable, IReadOnlyList<int> Order, int? Table = null, int? Next = null) : RoundDetail;

/// <summary>Key <c>report/{roundId}</c>: what the table that has the floor brings, for screens and console; what the own table brings, for its tablet.</summary>
public sealed record ReportRecord(string RoundId, int Table, IReadOnlyList<ReportItem> Items) : LiveRecord;

/// <summary>A contribution that a table reports.</summary>
/// <param name="Note">Who leads it and until when, or what it is; absent when there is nothing to say.</param>
public sealed record ReportItem(string Id, string Text, string? Note = null);
