namespace LiveSession.Domain.Rounds.WorldCafe;

/// <summary>The host has told the new group what earlier groups left at this table, or not yet after all.</summary>
public sealed record PassOn(int Table, bool Done) : Contribution;

/// <summary>A host has told the new group what the ones before left.</summary>
public sealed record NotesPassedOn(int Table, DateTimeOffset At) : Event;

/// <summary>A host has not told it after all.</summary>
public sealed record PassingOnTakenBack(int Table) : Event;
