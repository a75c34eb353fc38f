namespace LiveSession.Contracts.Records;

/// <summary>
/// Key <c>note/{roundId}/{id}</c>: a note of a table. The table's tablet and phones: their own of the current round. Console: all.
/// Screens: those of the current World Café round once it is closed. Nobody is told who wrote it.
/// </summary>
/// <param name="Number">At its table, in the order of writing, from 1.</param>
/// <param name="Revision">Counts the changes; a writer names the revision it has seen, so that writers do not overwrite each other.</param>
public sealed record NoteRecord(string Id, string RoundId, int Table, int Number, int Revision, string Text) : LiveRecord;

/// <summary>
/// Key <c>tableSheet/{roundId}/{table}</c>: what a table works on and how far it is, in a round in which tables take notes. The
/// table's tablet and phones: their own of the current round. Screens: all tables of the current round. Console: all.
/// </summary>
/// <param name="Subject">The table's question, or its finalist.</param>
/// <param name="SubjectNumber">Place of the subject among those that the tables share out, from 1; absent: the same for all.</param>
/// <param name="Notes">How many notes the table has.</param>
/// <param name="PassedOn">The host has told the new group what earlier groups left; absent: there is nothing to pass on.</param>
/// <param name="Finding">What the table has found, as it stands. Its own devices and the console only.</param>
/// <param name="FindingRevision">Counts the changes of the finding; goes with it.</param>
/// <param name="OnWall">The finding as it was sent to the wall; absent: not there.</param>
public sealed record TableSheetRecord(
    string RoundId,
    int Table,
    string Subject,
    int Notes,
    int? SubjectNumber = null,
    bool? PassedOn = null,
    string? Finding = null,
    int? FindingRevision = null,
    string? OnWall = null) : LiveRecord;

/// <summary>
/// Key <c>handOver/{roundId}</c>: what the group of an earlier World Café round left at this table. The table's tablet and phones,
/// during a round that begins with a hand-over.
/// </summary>
/// <param name="Number">Place of that round in the agenda, from 1.</param>
/// <param name="Question">What the table discussed then.</param>
/// <param name="Notes">In the order of writing.</param>
public sealed record HandOverRecord(string RoundId, int Number, string Title, string Question, IReadOnlyList<string> Notes) : LiveRecord;
