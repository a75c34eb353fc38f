namespace LiveSession.Domain.Rounds.QuestionHarvest.Lists;

/// <summary>A table writes a question of its list, new or changed.</summary>
/// <param name="QuestionId">The id under which the question reaches the wall.</param>
/// <param name="Revision">The revision that the writer has seen; 0 for a new one.</param>
/// <param name="Drafts">The people's drafts that it comes from: their authors become its authors.</param>
public sealed record WriteListQuestion(string QuestionId, int Table, int Revision, string Text, int? Subtheme, IReadOnlyList<string> Drafts) : Contribution;

/// <summary>A table takes a question off its list.</summary>
/// <param name="Revision">The revision that the remover has seen: nobody removes words unread.</param>
public sealed record RemoveListQuestion(string QuestionId, int Table, int Revision) : Contribution;

/// <summary>A table sends its list: from now on its questions are asked.</summary>
public sealed record SendTableList(int Table) : Contribution;

/// <summary>The facilitator takes a list that its table has not sent, also after the close.</summary>
public sealed record CollectTableList(int Table) : Curation;

/// <summary>A person wrote a question for their table.</summary>
/// <param name="Number">In the order of writing, from 1.</param>
public sealed record QuestionDrafted(string DraftId, int Number, string Author, int Table, string Text, int? Subtheme, DateTimeOffset At) : Event;

/// <summary>A question of a table's list was registered, new or changed.</summary>
/// <param name="Number">In the table's list, in the order of writing, from 1.</param>
public sealed record ListQuestionWritten(string QuestionId, int Table, int Number, int Revision, string Text, int? Subtheme, IReadOnlyList<string> Drafts) : Event;

/// <summary>A table has taken a question off its list.</summary>
public sealed record ListQuestionRemoved(string QuestionId, int Table) : Event;

/// <summary>A table's list is complete: its questions are asked.</summary>
public sealed record TableListSent(int Table, IReadOnlyList<ListedQuestion> Questions, DateTimeOffset At) : Event;

/// <summary>A question of a list as it was sent.</summary>
/// <param name="Number">In the order of asking within the round, from 1.</param>
public sealed record ListedQuestion(string QuestionId, int Number, string Text, int? Subtheme, IReadOnlyList<string> Drafts);
