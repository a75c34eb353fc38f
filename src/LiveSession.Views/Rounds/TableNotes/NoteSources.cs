using LiveSession.Contracts.Records;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.TableNotes;
using LiveSession.Domain.Rounds.WorldCafe;

namespace LiveSession.Views.Rounds.TableNotes;

/// <summary>Notes as records; the audiences differ in which ones they get.</summary>
internal abstract class NoteSource : RecordSource
{
    public override string Family => "note";

    public override IEnumerable<string> Keys(SessionModel model) =>
        NotedRounds.All(model).SelectMany(round => round.Content.Notes.Standing.Where(note => Sees(round.Id, note, model)).Select(note => KeyOf(round.Id, note.Id)));

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened.Event switch
    {
        NoteWritten written => [KeyOf(happened.Stream.Key, written.NoteId)],
        NoteRemoved removed => [KeyOf(happened.Stream.Key, removed.NoteId)],
        RoundClosed => Keys(model),
        _ => [],
    };

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        var (roundId, id) = NotedRounds.Parts(Id(key));
        return NotedRounds.Find(roundId, model)?.Notes.Find(id) is { } note && Sees(roundId, note, model)
            ? new NoteRecord(id, roundId, note.Table, note.Number, note.Revision, note.Text)
            : null;
    }

    protected abstract bool Sees(string roundId, Note note, SessionModel model);

    protected string KeyOf(string roundId, string noteId) => Key(roundId + "/" + noteId);
}

/// <summary>The console: every note of every round.</summary>
internal sealed class EveryNoteSource : NoteSource
{
    protected override bool Sees(string roundId, Note note, SessionModel model) => true;
}

/// <summary>A table's own notes of the current round.</summary>
internal sealed class OwnNoteSource(int table) : NoteSource
{
    protected override bool Sees(string roundId, Note note, SessionModel model) => note.Table == table && Same(model.Session.CurrentRound, roundId);
}

/// <summary>The wall of a World Café round: it shows nothing while the tables are still writing.</summary>
internal sealed class NoteWallSource : NoteSource
{
    protected override bool Sees(string roundId, Note note, SessionModel model) =>
        Same(model.Session.CurrentRound, roundId) && model.Round(roundId) is { Life: RoundLife.Closed, Content: Cafe };
}
