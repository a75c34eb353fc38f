using LiveSession.Domain.Rounds.TableNotes;
using Receipt = LiveSession.Contracts.Commands.Receipt;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>Notes of the table that one hosts, in every kind that has them.</summary>
public sealed partial class PhoneHub
{
    public Task<Receipt> WriteNoteAsHost(Wire.WriteNoteAsHost asked) =>
        AsHost(asked, asked.RoundId, table => NoteCommands.Write(asked.NoteId, table, asked.Revision, asked.Text, Me));

    public Task<Receipt> RemoveNoteAsHost(Wire.RemoveNoteAsHost asked) => AsHost(asked, asked.RoundId, table => new RemoveNote(asked.NoteId, table, asked.Revision));
}
