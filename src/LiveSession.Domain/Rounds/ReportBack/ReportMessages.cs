namespace LiveSession.Domain.Rounds.ReportBack;

/// <summary>Gives the floor to a table, with a fresh countdown.</summary>
public sealed record GoToTable(int Table) : Contribution;

/// <summary>Which tables report, in which order.</summary>
public sealed record ReportOrderSet(IReadOnlyList<int> Tables) : GivenOut;

/// <summary>A table has the floor.</summary>
public sealed record TableReports(int Table) : Event;
