namespace LiveSession.Domain.Rounds.QuestionHarvest;

/// <summary>A participant asks a question.</summary>
/// <param name="QuestionId">Same id, same question: asking it again changes nothing.</param>
/// <param name="Table">Where the asker sits; null: nowhere.</param>
public sealed record AskQuestion(string QuestionId, string Author, int? Table, string Text, int? Subtheme) : Contribution;

/// <summary>A participant supports a question of others on the wall, or takes that back.</summary>
/// <param name="QuestionId">Where it is merged by now, the question that speaks for it is meant.</param>
public sealed record SupportQuestion(string QuestionId, string Participant, bool Supported) : Contribution;

/// <summary>Questions may go onto the wall; one that another speaks for stays as it is.</summary>
/// <param name="Seen">How all of them stood when it was decided: what somebody else has decided meanwhile stays so. Null: whatever they stand.</param>
public sealed record ApproveQuestions(IReadOnlyList<string> QuestionIds, Standing? Seen = null) : Curation;

/// <summary>A question stays off the wall, or comes down, with all that are merged into it.</summary>
/// <param name="Seen">As in <see cref="ApproveQuestions"/>.</param>
public sealed record RejectQuestion(string QuestionId, string? Reason, Standing? Seen = null) : Curation;

/// <summary>A question reads otherwise from now on; what was asked is kept.</summary>
/// <param name="Seen">As it read when the editor began: nobody overwrites words unread. Null: whatever it reads.</param>
public sealed record EditQuestion(string QuestionId, string Text, string? Seen = null) : Curation;

/// <summary>A question goes to the top of the wall, or back into the order of asking.</summary>
public sealed record PinQuestion(string QuestionId, bool Pinned) : Curation;

/// <summary>A question on the wall is shown big, in place of any other.</summary>
/// <param name="QuestionId">Null: none is shown big any more.</param>
public sealed record HighlightQuestion(string? QuestionId) : Curation;

/// <summary>
/// One question speaks for the others too. Where one of them is merged already, the question that speaks for it is meant: groups
/// come together whole. Sub-themes may differ; the survivor keeps its own.
/// </summary>
public sealed record MergeQuestions(string SurvivorId, IReadOnlyList<string> QuestionIds) : Curation;

/// <summary>A merged question speaks for itself again, and for those that were merged into it before.</summary>
public sealed record UnmergeQuestion(string QuestionId) : Curation;

/// <summary>These questions are not the same: no two of them are suggested together again.</summary>
public sealed record DismissSuggestion(IReadOnlyList<string> QuestionIds) : Curation;

/// <summary>A question was registered.</summary>
/// <param name="Number">In the order of asking, from 1.</param>
public sealed record QuestionAsked(string QuestionId, int Number, string Author, int? Table, string Text, int? Subtheme, DateTimeOffset At) : Event;

/// <summary>A person stands behind a question on the wall.</summary>
public sealed record QuestionSupported(string QuestionId, string Participant) : Event;

/// <summary>A person does not stand behind a question any more.</summary>
public sealed record SupportTakenBack(string QuestionId, string Participant) : Event;

/// <summary>A question may go to the wall.</summary>
public sealed record QuestionApproved(string QuestionId) : Event;

/// <summary>A question stays off the wall.</summary>
public sealed record QuestionRejected(string QuestionId, string? Reason) : Event;

/// <summary>A question has other words on the wall; its author's own stay beside them.</summary>
public sealed record QuestionEdited(string QuestionId, string Text) : Event;

/// <summary>A question stands first on the wall.</summary>
public sealed record QuestionPinned(string QuestionId) : Event;

/// <summary>A question is back in its place.</summary>
public sealed record QuestionUnpinned(string QuestionId) : Event;

/// <summary>One question is shown big.</summary>
/// <param name="QuestionId">Null: none.</param>
public sealed record QuestionHighlighted(string? QuestionId) : Event;

/// <summary>Questions speak as one.</summary>
/// <param name="QuestionIds">Each spoke for itself until now.</param>
public sealed record QuestionsMerged(string SurvivorId, IReadOnlyList<string> QuestionIds) : Event;

/// <summary>A question speaks for itself again.</summary>
/// <param name="SurvivorId">What it was merged into.</param>
public sealed record QuestionUnmerged(string QuestionId, string SurvivorId) : Event;

/// <summary>These questions are not alike after all: nobody is asked again.</summary>
public sealed record SuggestionDismissed(IReadOnlyList<string> QuestionIds) : Event;
