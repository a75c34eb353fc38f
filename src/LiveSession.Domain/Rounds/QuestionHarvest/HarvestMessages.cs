namespace LiveSession.Domain.Rounds.QuestionHarvest;

/// <summary>A participant asks a question.</summary>
/// <param name="QuestionId">Same id, same question: asking it again changes nothing.</param>
/// <param name="Table">Where the asker sits; null: nowhere.</param>
public sealed record AskQuestion(string QuestionId, string Author, int? Table, string Text, int? Subtheme) : Contribution;

/// <summary>Questions may go onto the wall.</summary>
public sealed record ApproveQuestions(IReadOnlyList<string> QuestionIds) : Curation;

/// <summary>A question stays off the wall, or comes down.</summary>
public sealed record RejectQuestion(string QuestionId, string? Reason) : Curation;

/// <summary>A question was registered.</summary>
/// <param name="Number">In the order of asking, from 1.</param>
public sealed record QuestionAsked(string QuestionId, int Number, string Author, int? Table, string Text, int? Subtheme, DateTimeOffset At) : Event;

public sealed record QuestionApproved(string QuestionId) : Event;

public sealed record QuestionRejected(string QuestionId, string? Reason) : Event;
