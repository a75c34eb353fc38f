namespace LiveSession.Domain.Rounds.TableNotes;

/// <summary>A table writes a note, new or changed.</summary>
/// <param name="Revision">The revision that the writer has seen; 0 for a new note.</param>
/// <param name="Author">Whose phone wrote it; null: the table's tablet.</param>
public sealed record WriteNote(string NoteId, int Table, int Revision, string Text, string? Author) : Contribution;

/// <summary>A table removes a note.</summary>
/// <param name="Revision">The revision that the remover has seen: nobody removes words unread.</param>
public sealed record RemoveNote(string NoteId, int Table, int Revision) : Contribution;

/// <summary>A note was registered, new or changed.</summary>
/// <param name="Number">At its table, in the order of writing, from 1.</param>
public sealed record NoteWritten(string NoteId, int Table, int Number, int Revision, string Text, string? Author, DateTimeOffset At) : Event;

/// <summary>A table has taken a note back.</summary>
public sealed record NoteRemoved(string NoteId, int Table) : Event;
