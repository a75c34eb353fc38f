namespace LiveSession.Contracts.Records;

/// <summary>
/// Key <c>question/{id}</c>. Screens: approved questions only. Console: all, with status and table. The asker's phone: own ones,
/// with status. Nobody is told the author.
/// </summary>
/// <param name="Number">In the order of asking within the round, from 1.</param>
/// <param name="Subtheme">Index into the round's sub-themes; absent: none.</param>
/// <param name="At">When it was asked, Unix milliseconds.</param>
/// <param name="Status">Console and the asker only.</param>
/// <param name="Table">The asker's table. Console only.</param>
/// <param name="Reason">Why it was rejected. Console and the asker only.</param>
public sealed record QuestionRecord(
    string Id,
    string RoundId,
    int Number,
    string Text,
    int? Subtheme,
    long At,
    QuestionStatus? Status = null,
    int? Table = null,
    string? Reason = null) : LiveRecord;

/// <summary>Where a question is on its way to the wall.</summary>
public enum QuestionStatus
{
    Pending,
    Approved,
    Rejected,
}
