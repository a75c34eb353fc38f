namespace LiveSession.Contracts.Records;

/// <summary>
/// Key <c>question/{id}</c>. Screens: questions on the wall only, without those that another speaks for. Console: all, with status
/// and table. The asker's phone: own ones, with status. Nobody is told the author.
/// </summary>
/// <param name="Text">As it reads now.</param>
/// <param name="Number">In the order of asking within the round, from 1.</param>
/// <param name="Subtheme">Index into the round's sub-themes; absent: none.</param>
/// <param name="At">When it was asked, Unix milliseconds.</param>
/// <param name="Status">Console and the asker only.</param>
/// <param name="Table">The asker's table. Console only.</param>
/// <param name="Reason">Why it was rejected. Console and the asker only.</param>
/// <param name="Original">As it was asked; absent: it reads as it was asked. Console and the asker only.</param>
/// <param name="Pinned">True: kept at the top of the wall; absent: not. Screens and console only.</param>
/// <param name="Highlighted">True: shown big; absent: not. Screens and console only.</param>
/// <param name="MergedInto">Id of the question that speaks for this one. Console only.</param>
/// <param name="Merged">How many other questions stand on the same card; absent: none.</param>
/// <param name="Authors">How many people asked what stands on this card; absent for a merged question. Console only.</param>
/// <param name="WallNumber">Number of the question that speaks for this one. The asker only.</param>
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
    int? WallNumber = null) : LiveRecord;

/// <summary>Key <c>similarQuestions/{roundId}</c>: questions of a harvest that may be the same. Console only; absent while there are none.</summary>
/// <param name="Groups">Ids, the closest group first; each question is in one group at most.</param>
public sealed record SimilarQuestionsRecord(string RoundId, IReadOnlyList<IReadOnlyList<string>> Groups) : LiveRecord;

/// <summary>Where a question is on its way to the wall.</summary>
public enum QuestionStatus
{
    Pending,
    Approved,
    Rejected,
}
