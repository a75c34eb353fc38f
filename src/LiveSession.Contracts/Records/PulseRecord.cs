namespace LiveSession.Contracts.Records;

/// <summary>The room answers one quick prompt.</summary>
/// <param name="Live">The answers are shown while they come; otherwise from the close on.</param>
/// <param name="Low">What 1 means on a scale.</param>
/// <param name="High">What 5 means on a scale.</param>
/// <param name="MaxLength">The longest text, or the longest word, in UTF-16 code units.</param>
/// <param name="MaxWords">How many words one person may give.</param>
/// <param name="Named">True: authors of texts are named; absent: nobody is told.</param>
public sealed record PulseDetail(PulseForm Form, string Prompt, bool Live, int MaxLength, int MaxWords, string? Low = null, string? High = null, bool? Named = null) : RoundDetail;

/// <summary>How the room answers: a text, words for a cloud, 1 to 5, return on time invested, or only "here".</summary>
public enum PulseForm
{
    Text,
    Words,
    Scale,
    Roti,
    Presence,
}

/// <summary>
/// Key <c>pulse/{roundId}</c>: how many have answered, and the counts as far as the audience may see them. Screens, console and moderators only;
/// a screen gets the counts when they are live or the round is closed, the console gets words at any time, to moderate them.
/// </summary>
/// <param name="Present">People who have checked in.</param>
/// <param name="Words">By falling count. Screens: without hidden ones.</param>
/// <param name="Counts">How many gave 1, 2, 3, 4, 5.</param>
public sealed record PulseRecord(string RoundId, int Answered, int Present, IReadOnlyList<PulseWord>? Words = null, IReadOnlyList<int>? Counts = null) : LiveRecord;

/// <summary>A word of a cloud.</summary>
/// <param name="Entry">As it is counted: what hiding names.</param>
/// <param name="Hidden">Console and moderators only.</param>
public sealed record PulseWord(string Entry, string Text, int Count, bool? Hidden = null);

/// <summary>Key <c>pulseText/{roundId}.{number}</c>: a text. Screens, when they may see it, console and moderators.</summary>
/// <param name="Number">In the order of first answers: what hiding names.</param>
/// <param name="Hidden">Console and moderators only.</param>
/// <param name="Author">Who wrote it, where the round names authors; absent otherwise.</param>
public sealed record PulseTextRecord(string RoundId, int Number, string Text, bool? Hidden = null, string? Author = null) : LiveRecord;

/// <summary>Key <c>pulseAnswer/{roundId}</c>: what is registered as this person's answer. Their own phones only.</summary>
/// <param name="At">When it was registered, Unix milliseconds.</param>
public sealed record PulseAnswerRecord(string RoundId, IReadOnlyList<string> Texts, long At, int? Value = null) : LiveRecord;
