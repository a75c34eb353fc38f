using LiveSession.Contracts.Records;

namespace LiveSession.Contracts.Http;

/// <summary>GET /api/recap, phones only: what this person takes home. Only their own, and what their table and the room have seen.</summary>
/// <param name="Title">The session's title.</param>
/// <param name="Name">Empty when the person gave none.</param>
/// <param name="Table">Where the person sits; absent: nowhere.</param>
/// <param name="Met">Names of those who have sat at one table with the person, in alphabetical order.</param>
/// <param name="Chosen">The questions that the room has chosen; almost always one, empty while there is none.</param>
public sealed record Recap(
    string Title,
    string Name,
    int? Table,
    IReadOnlyList<RecapStory> Stories,
    IReadOnlyList<RecapHelp> Helped,
    IReadOnlyList<RecapCommitment> Own,
    IReadOnlyList<RecapCommitment> Witnessed,
    IReadOnlyList<RecapTableCommitment> AtTables,
    IReadOnlyList<string> Met,
    IReadOnlyList<ChosenQuestion> Chosen);

/// <summary>A story that the person told, or carried to somebody.</summary>
/// <param name="From">Whose story it was; absent: the person's own.</param>
/// <param name="Travelled">It was told to somebody.</param>
public sealed record RecapStory(string Title, string Line, bool Travelled, string? From = null);

/// <summary>A challenge of the person, and the ideas that the colleagues gave.</summary>
/// <param name="Challenge">Absent: never written down.</param>
public sealed record RecapHelp(string? Challenge, IReadOnlyList<RecapIdea> Ideas);

/// <summary>An idea; nobody is told the author.</summary>
public sealed record RecapIdea(string Text, bool Kept);

/// <summary>An individual commitment between two people.</summary>
/// <param name="With">The witness who has accepted, or whose commitment the person witnesses; absent: nobody yet.</param>
public sealed record RecapCommitment(string Text, string? Due, string? With = null);

/// <summary>A commitment of a table, as it was sent, with what the director said.</summary>
/// <param name="Signed">The person has signed it.</param>
public sealed record RecapTableCommitment(
    int Table,
    string Text,
    string? Lead,
    string? Due,
    string? Measure,
    CommitmentStatus Status,
    bool Signed,
    string? Question = null,
    string? Reply = null,
    string? Answer = null);

/// <summary>A question that the room has chosen.</summary>
/// <param name="Adopted">The person has committed to it.</param>
/// <param name="From">What it was chosen among, or what was merged into it; those know theirs in turn.</param>
public sealed record ChosenQuestion(string Text, bool Adopted, IReadOnlyList<AncestorQuestion> From);

/// <summary>A question on the way to the chosen one.</summary>
public sealed record AncestorQuestion(string Text, IReadOnlyList<AncestorQuestion> From);
