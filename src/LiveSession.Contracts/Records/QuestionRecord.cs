namespace LiveSession.Contracts.Records;

/// <summary>
/// Key <c>question/{id}</c>. Screens: questions on the wall only, without those that another speaks for. Console and moderators: all,
/// with status and table. The asker's phone: own ones, with status. The authors' names are told only where the round names them.
/// </summary>
/// <param name="Text">As it reads now.</param>
/// <param name="Number">In the order of asking within the round, from 1.</param>
/// <param name="Subtheme">Index into the round's sub-themes; absent: none.</param>
/// <param name="At">When it was asked, Unix milliseconds.</param>
/// <param name="Status">Console, moderators and the asker only.</param>
/// <param name="Table">The asker's table. Console and moderators only.</param>
/// <param name="Reason">Why it was rejected. Console, moderators and the asker only.</param>
/// <param name="Original">As it was asked; absent: it reads as it was asked. Console, moderators and the asker only.</param>
/// <param name="Pinned">True: kept at the top of the wall; absent: not. Screens, console and moderators only.</param>
/// <param name="Highlighted">True: shown big; absent: not. Screens, console and moderators only.</param>
/// <param name="MergedInto">Id of the question that speaks for this one. Console and moderators only.</param>
/// <param name="Merged">How many other questions stand on the same card; absent: none.</param>
/// <param name="Authors">How many people asked what stands on this card; absent for a merged question. Console and moderators only.</param>
/// <param name="WallNumber">Number of the question that speaks for this one. The asker only.</param>
/// <param name="Supports">How many people support what stands on this card; absent for a merged question, and where nobody may support. Screens, console and moderators only.</param>
/// <param name="AuthorNames">Who asked what stands on this card, where the round names authors; absent otherwise, and for a merged question. Screens, console and moderators only.</param>
/// <param name="Drafts">What a table's people wrote before their table made this question of it, word for word; absent: it was asked individually. Console and moderators only.</param>
/// <param name="Gathers">Ids of the other questions on this card, so that they are seen going into it; absent: none. Screens only.</param>
public sealed record QuestionRecord(
    string Id,
    string RoundId,
    int Number,
    string Text,
    int? Subtheme,
    long At,
    QuestionStatus? Status = null,
    int? Table = null,
    string? Reason = null,
    string? Original = null,
    bool? Pinned = null,
    bool? Highlighted = null,
    string? MergedInto = null,
    int? Merged = null,
    int? Authors = null,
    int? WallNumber = null,
    int? Supports = null,
    IReadOnlyList<string>? AuthorNames = null,
    IReadOnlyList<string>? Drafts = null,
    IReadOnlyList<string>? Gathers = null) : LiveRecord;

/// <summary>Key <c>support/{roundId}</c>: which questions this person supports, as they were given. Their own phones only.</summary>
public sealed record SupportRecord(string RoundId, IReadOnlyList<string> QuestionIds) : LiveRecord;

/// <summary>Key <c>similarQuestions/{roundId}</c>: questions of a harvest that may be the same. Console only; absent while there are none.</summary>
/// <param name="Groups">Ids, the closest group first; each question is in one group at most.</param>
public sealed record SimilarQuestionsRecord(string RoundId, IReadOnlyList<IReadOnlyList<string>> Groups) : LiveRecord;

/// <summary>Where a question is on its way to the wall.</summary>
public enum QuestionStatus
{
    Pending,
    Approved,
    Rejected,

    /// <summary>Written for the asker's table; the table's list is what is asked.</summary>
    Draft,
}
