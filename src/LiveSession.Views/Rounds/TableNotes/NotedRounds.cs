using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds.Exploration;
using LiveSession.Domain.Rounds.TableNotes;
using LiveSession.Domain.Rounds.WorldCafe;

namespace LiveSession.Views.Rounds.TableNotes;

/// <summary>What the views of all rounds with table notes share.</summary>
internal static class NotedRounds
{
    /// <summary>Every opened round with table notes, in the order of the agenda.</summary>
    public static IEnumerable<(string Id, NotedContent Content)> All(SessionModel model) =>
        from plan in model.Session.Agenda
        let content = model.Round(plan.Id).Content as NotedContent
        where content is not null
        select (plan.Id, content);

    public static NotedContent? Find(string roundId, SessionModel model) => model.Round(roundId).Content as NotedContent;

    /// <summary>The table that an event of such a round is about; null when it is about none.</summary>
    public static int? TableOf(Event happened) => happened switch
    {
        NoteWritten written => written.Table,
        NoteRemoved removed => removed.Table,
        NotesPassedOn passed => passed.Table,
        PassingOnTakenBack taken => taken.Table,
        FindingWritten written => written.Table,
        FindingSent sent => sent.Table,
        FindingTakenDown down => down.Table,
        _ => null,
    };

    /// <summary>A round's id, and what follows it in a key.</summary>
    public static (string RoundId, string Last) Parts(string id)
    {
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? (id, "") : (id[..slash], id[(slash + 1)..]);
    }

    public static IEnumerable<RecordSource> SharedSources(DeviceRole role) => role switch
    {
        DeviceRole.Screen => [new NoteWallSource(), new WallSheetSource()],
        DeviceRole.Console or DeviceRole.Moderator => [new EveryNoteSource(), new EverySheetSource()],
        _ => [],
    };

    public static IEnumerable<RecordSource> TableSources(int table) => [new OwnNoteSource(table), new OwnSheetSource(table)];
}
