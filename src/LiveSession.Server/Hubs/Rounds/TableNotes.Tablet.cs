using LiveSession.Domain.Rounds.TableNotes;
using LiveSession.Domain.Rounds.WorldCafe;
using Receipt = LiveSession.Contracts.Commands.Receipt;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>Notes of this table, in every kind that has them, and passing them on.</summary>
public sealed partial class TabletHub
{
    public async Task<Receipt> WriteNote(Wire.WriteNote asked)
    {
        var (command, refused) = NoteCommands.Write(asked.NoteId, Number, asked.Revision, asked.Text, author: null);
        return refused ?? await ToRound(asked, asked.RoundId, command!);
    }

    public Task<Receipt> RemoveNote(Wire.RemoveNote asked) => ToRound(asked, asked.RoundId, new RemoveNote(asked.NoteId, Number, asked.Revision));

    public Task<Receipt> PassOnNotes(Wire.PassOnNotes asked) => ToRound(asked, asked.RoundId, new PassOn(Number, asked.Done));
}
