namespace LiveSession.Contracts.Records;

/// <summary>Key <c>draft/{id}</c>: a question that somebody wrote for their table, in a harvest by lists. The table's tablet and phones: their own of the current round.</summary>
/// <param name="Number">In the order of writing within the round, from 1.</param>
/// <param name="Author">Who wrote it, where the round names authors; absent otherwise.</param>
/// <param name="TakenInto">Id of the list's question that it was taken into; absent: none.</param>
public sealed record DraftRecord(string Id, string RoundId, int Number, string Text, int? Subtheme = null, string? Author = null, string? TakenInto = null) : LiveRecord;

/// <summary>Key <c>listQuestion/{roundId}/{id}</c>: a question of a table's list that is not sent yet. The table's tablet and phones: their own of the current round.</summary>
/// <param name="Number">In the list, in the order of writing, from 1.</param>
/// <param name="Revision">Counts the changes; a writer names the revision it has seen, so that writers do not overwrite each other.</param>
/// <param name="Drafts">Ids of the drafts that it comes from.</param>
public sealed record ListQuestionRecord(string Id, string RoundId, int Number, int Revision, string Text, IReadOnlyList<string> Drafts, int? Subtheme = null) : LiveRecord;

/// <summary>
/// Key <c>tableList/{roundId}/{table}</c>: how far a table is in a harvest by lists. The table's tablet and phones: their own of the
/// current round. Screens: all tables of the current round. Console and moderators: all.
/// </summary>
/// <param name="Writers">How many people at the table have written a draft.</param>
/// <param name="Drafts">How many drafts they have written.</param>
/// <param name="Questions">How many questions the list has.</param>
/// <param name="Sent">The list is complete.</param>
public sealed record TableListRecord(string RoundId, int Table, int Writers, int Drafts, int Questions, bool Sent) : LiveRecord;
