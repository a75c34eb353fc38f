using LiveSession.Contracts.Commands;
using LiveSession.Domain.Rounds.TableNotes;
using LiveSession.Server.Sessions;

namespace LiveSession.Server.Hubs;

/// <summary>What tablets and hosts' phones write, checked at the edge.</summary>
internal static class NoteCommands
{
    /// <summary>The command, or why the note cannot be taken.</summary>
    /// <param name="author">Whose phone writes; null: the tablet.</param>
    public static Checked Write(string noteId, int table, int revision, string? typed, string? author)
    {
        if (!CommandGateway.IsWellFormed(noteId))
        {
            return CommandGateway.Refuse(RefusalCodes.InvalidInput);
        }

        var (text, refused) = TypedText.Required(typed, Notes.MaxLength);
        return refused is null ? new Domain.Rounds.TableNotes.WriteNote(noteId, table, revision, text, author) : refused;
    }
}
