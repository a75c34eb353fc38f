using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds.TableNotes;
using LiveSession.Domain.Tables;
using LiveSession.Views.Rounds.TableCommitments;
using LiveSession.Views.Rounds.TableNotes;

namespace LiveSession.Views.Screens;

/// <summary>The following screen itself.</summary>
internal sealed class ScreenSource(string deviceId) : RecordSource
{
    public override string Family => "screen";

    public override IEnumerable<string> Keys(SessionModel model) => [Family];

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) =>
        happened.Stream.Kind is AggregateKind.Session || SubjectOf(model) is not null ? [Family] : [];

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context) =>
        model.Session.Devices.GetValueOrDefault(deviceId) is { } device && ScreenSetups.Find(deviceId, model) is { } setup
            ? new ScreenRecord(device.Id, device.Name, device.Blank, setup, SubjectOf(model))
            : null;

    private string? SubjectOf(SessionModel model) => model.Session.Screens.ById.GetValueOrDefault(deviceId) is { } screen ? ScreenSubjects.Of(screen.Setup, model) : null;
}

/// <summary>What one table has noted, of the last round in which it noted something.</summary>
internal sealed class BroughtNoteSource(int table) : NoteSource
{
    // The first note of a round takes the place of what was noted in the round before.
    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => NotedRounds.TableOf(happened.Event) == table
        ? [.. base.Touched(happened, model), .. NotedRounds.All(model).SelectMany(round => round.Content.Notes.At(table).Select(note => KeyOf(round.Id, note.Id)))]
        : [];

    protected override bool Sees(string roundId, Note note, SessionModel model) => note.Table == table && Same(ScreenSubjects.Table(table, model), roundId);
}

/// <summary>What one table works on, and its finding once it is on the wall.</summary>
internal sealed class BroughtSheetSource(int brought) : SheetSource
{
    public override IEnumerable<string> Touched(Happened happened, SessionModel model) =>
        NotedRounds.TableOf(happened.Event) == brought ? NotedRounds.All(model).Select(round => KeyOf(round.Id, brought)) : [];

    protected override bool Sees(string roundId, int table, SessionModel model) => table == brought && Same(ScreenSubjects.Table(table, model), roundId);

    protected override TableSheetRecord Tell(TableSheetRecord sheet, NotedContent content) => sheet;
}

/// <summary>What one table has sent.</summary>
internal sealed class BroughtCommitmentSource(int table) : CommitmentSource
{
    protected override IEnumerable<(int Table, Commitment Commitment)> Seen(SessionModel model) =>
        model.Table(table).Commitments.Where(commitment => !commitment.IsDraft).Select(commitment => (table, commitment));
}
