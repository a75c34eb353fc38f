namespace LiveSession.Domain.Rounds.WorldCafe;

/// <summary>The host has told the new group what earlier groups left at this table, or not yet after all.</summary>
public sealed record PassOn(int Table, bool Done) : Contribution;

public sealed record NotesPassedOn(int Table, DateTimeOffset At) : Event;

public sealed record PassingOnTakenBack(int Table) : Event;
