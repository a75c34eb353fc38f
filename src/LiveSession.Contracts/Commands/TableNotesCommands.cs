namespace LiveSession.Contracts.Commands;

/// <summary>The tablet writes a note of its table: a new one (revision 0, an id chosen by the tablet) or a change to one that it has seen at <paramref name="Revision"/>.</summary>
/// <param name="NoteId">8 to 56 characters of A-Z a-z 0-9 and '-'.</param>
public sealed record WriteNote(string CommandId, string RoundId, string NoteId, int Revision, string Text) : IDeviceCommand;

/// <summary>The tablet removes a note that it has seen at <paramref name="Revision"/>.</summary>
public sealed record RemoveNote(string CommandId, string RoundId, string NoteId, int Revision) : IDeviceCommand;

/// <summary>The host's phone writes a note of the table, as <see cref="WriteNote"/> does on the tablet.</summary>
public sealed record WriteNoteAsHost(string CommandId, string RoundId, string NoteId, int Revision, string Text) : IDeviceCommand;

/// <summary>Phone of a table's host: takes a note off the table's list.</summary>
public sealed record RemoveNoteAsHost(string CommandId, string RoundId, string NoteId, int Revision) : IDeviceCommand;

/// <summary>The host has told the new group what earlier groups left at this table, or takes that back.</summary>
public sealed record PassOnNotes(string CommandId, string RoundId, bool Done) : IDeviceCommand;

/// <summary>The tablet writes its table's finding, new (revision 0) or changed.</summary>
public sealed record WriteFinding(string CommandId, string RoundId, int Revision, string Text) : IDeviceCommand;

/// <summary>The host's phone writes the table's finding, as <see cref="WriteFinding"/> does on the tablet.</summary>
public sealed record WriteFindingAsHost(string CommandId, string RoundId, int Revision, string Text) : IDeviceCommand;

/// <summary>Sends the table's finding to the wall as the tablet has seen it at <paramref name="Revision"/>.</summary>
public sealed record SendFinding(string CommandId, string RoundId, int Revision) : IDeviceCommand;

/// <summary>The console takes a table's finding down from the wall.</summary>
public sealed record TakeFindingDown(string CommandId, string RoundId, int Table) : IDeviceCommand;
