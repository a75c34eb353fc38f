using System.Collections.Immutable;
using System.Globalization;

namespace LiveSession.Domain.Rounds.TableNotes;

/// <summary>The notes of all tables in one round: each table's list grows, changes and shrinks without anybody's words being lost unseen.</summary>
public sealed record Notes
{
    /// <summary>The longest note, in UTF-16 code units.</summary>
    public const int MaxLength = 280;

    /// <summary>How many notes one table may have in a round.</summary>
    public const int MostPerTable = 60;

    public static Notes None { get; } = new();

    /// <summary>By id, removed ones too: their numbers and revisions are not given out again.</summary>
    public ImmutableDictionary<string, Note> Written { get; init; } = ImmutableDictionary.Create<string, Note>(StringComparer.Ordinal);

    /// <summary>Every note that stands, by table and in the order of writing.</summary>
    public IEnumerable<Note> Standing => Written.Values.Where(note => !note.Removed).OrderBy(note => note.Table).ThenBy(note => note.Number);

    /// <summary>How many notes stand.</summary>
    public int Count => Written.Values.Count(note => !note.Removed);

    /// <summary>The notes of one table, in the order of writing.</summary>
    public IEnumerable<Note> At(int table) => Written.Values.Where(note => note.Table == table && !note.Removed).OrderBy(note => note.Number);

    /// <summary>The note with this id, unless it was removed.</summary>
    public Note? Find(string id) => Written.GetValueOrDefault(id) is { Removed: false } found ? found : null;

    public Decision Write(WriteNote write, DateTimeOffset now)
    {
        var known = Written.GetValueOrDefault(write.NoteId);
        if (known is { } other && other.Table != write.Table)
        {
            return new Refusal(RoundRefusals.NoteUnknown);
        }

        return known is { Removed: false } ? Change(known, write, now) : Add(known, write, now);
    }

    public Decision Remove(RemoveNote remove) => Written.GetValueOrDefault(remove.NoteId) switch
    {
        null => new Refusal(RoundRefusals.NoteUnknown),
        { } note when note.Table != remove.Table => new Refusal(RoundRefusals.NoteUnknown),
        { Removed: true } => Decision.AlreadySo,
        { } note when note.Revision != remove.Revision => new Refusal(RoundRefusals.NoteChangedMeanwhile),
        { } note => new NoteRemoved(note.Id, note.Table),
    };

    public Notes Evolve(Event happened) => happened switch
    {
        NoteWritten written => Put(new Note(written.NoteId, written.Table, written.Number, written.Revision, written.Text, written.Author, written.At)),
        NoteRemoved removed => Put(Written[removed.NoteId] with { Removed = true }),
        _ => this,
    };

    private static Decision Change(Note known, WriteNote write, DateTimeOffset now)
    {
        if (Same(known.Text, write.Text))
        {
            return Decision.AlreadySo;
        }

        return known.Revision != write.Revision
            ? new Refusal(RoundRefusals.NoteChangedMeanwhile)
            : new NoteWritten(known.Id, known.Table, known.Number, known.Revision + 1, write.Text, write.Author, now);
    }

    // A note that somebody has removed while another was changing it comes back as a new one: its writer says so with revision 0.
    private Decision Add(Note? removed, WriteNote write, DateTimeOffset now)
    {
        if (write.Revision != 0)
        {
            return new Refusal(RoundRefusals.NoteUnknown);
        }

        if (At(write.Table).Count() >= MostPerTable)
        {
            return Refusal.With(RoundRefusals.NoteLimitReached, "max", MostPerTable.ToString(CultureInfo.InvariantCulture));
        }

        var number = removed?.Number ?? Written.Values.Count(note => note.Table == write.Table) + 1;
        return new NoteWritten(write.NoteId, write.Table, number, (removed?.Revision ?? 0) + 1, write.Text, write.Author, now);
    }

    private Notes Put(Note note) => this with { Written = Written.SetItem(note.Id, note) };
}

/// <summary>One note of a table.</summary>
/// <param name="Revision">Counts the changes.</param>
/// <param name="Author">Whose phone wrote it last; null: the table's tablet.</param>
public sealed record Note(string Id, int Table, int Number, int Revision, string Text, string? Author, DateTimeOffset At)
{
    public bool Removed { get; init; }
}
