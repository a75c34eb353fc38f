namespace LiveSession.Domain.Rounds.TableNotes;

/// <summary>The content of a round in which every table works on something and takes notes.</summary>
public abstract record NotedContent : RoundContent
{
    /// <summary>Taken as long as the round is open; its phases say when the room is asked for them, and lose nobody's words.</summary>
    public Notes Notes { get; init; } = Notes.None;

    /// <summary>What a table works on: its question, or its finalist.</summary>
    public abstract Subject SubjectOf(int table);

    public override Decision Decide(Command command, RoundLife life, DateTimeOffset now) => command switch
    {
        WriteNote write => Notes.Write(write, now),
        RemoveNote remove => Notes.Remove(remove),
        _ => Mismatch,
    };

    public override RoundContent Evolve(Event happened) => happened is NoteWritten or NoteRemoved ? this with { Notes = Notes.Evolve(happened) } : this;

    /// <summary>The item of a list that a table works on when the tables take turns through it.</summary>
    protected static int ShareOf(int table, int count) => (table - 1) % count;
}

/// <summary>What a table works on.</summary>
/// <param name="Number">As printed beside it, from 1; null: the same for all tables.</param>
public sealed record Subject(string Text, int? Number);
