namespace LiveSession.Domain.Rounds.Exploration;

/// <summary>A table writes its finding, new or changed.</summary>
/// <param name="Revision">The revision that the writer has seen; 0 for the first.</param>
/// <param name="Author">Whose phone wrote it; null: the table's tablet.</param>
public sealed record WriteFinding(int Table, int Revision, string Text, string? Author) : Contribution;

/// <summary>A table sends its finding to the wall as it stands.</summary>
/// <param name="Revision">The revision that the sender has seen: nobody sends words unread.</param>
public sealed record SendFinding(int Table, int Revision) : Contribution;

/// <summary>A finding comes down from the wall; its table keeps it and may send it again.</summary>
public sealed record TakeFindingDown(int Table) : Curation;

/// <summary>A table has worded its finding, not yet on the wall.</summary>
public sealed record FindingWritten(int Table, int Revision, string Text, string? Author, DateTimeOffset At) : Event;

/// <summary>A finding is on the wall.</summary>
public sealed record FindingSent(int Table, string Text, DateTimeOffset At) : Event;

/// <summary>A table's finding is off the wall again.</summary>
public sealed record FindingTakenDown(int Table) : Event;
