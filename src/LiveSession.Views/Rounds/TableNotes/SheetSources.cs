using System.Globalization;
using LiveSession.Contracts.Records;
using LiveSession.Domain.Rounds.Exploration;
using LiveSession.Domain.Rounds.TableNotes;
using LiveSession.Domain.Rounds.WorldCafe;

namespace LiveSession.Views.Rounds.TableNotes;

/// <summary>What the tables work on, and how far they are.</summary>
internal abstract class SheetSource : RecordSource
{
    public override string Family => "tableSheet";

    public override IEnumerable<string> Keys(SessionModel model) =>
        NotedRounds.All(model).SelectMany(round => Enumerable.Range(1, model.Session.Tables).Where(table => Sees(round.Id, table, model)).Select(table => KeyOf(round.Id, table)));

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) =>
        NotedRounds.TableOf(happened.Event) is { } table ? [KeyOf(happened.Stream.Key, table)] : [];

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        var (roundId, last) = NotedRounds.Parts(Id(key));
        var table = int.Parse(last, CultureInfo.InvariantCulture);
        return NotedRounds.Find(roundId, model) is { } content && table <= model.Session.Tables && Sees(roundId, table, model)
            ? Tell(SheetOf(roundId, table, content), content)
            : null;
    }

    protected abstract bool Sees(string roundId, int table, SessionModel model);

    /// <summary>Adds what only this audience may see.</summary>
    protected virtual TableSheetRecord Tell(TableSheetRecord sheet, NotedContent content) =>
        (content as Findings)?.ByTable.GetValueOrDefault(sheet.Table) is { } found ? sheet with { Finding = found.Text, FindingRevision = found.Revision } : sheet;

    private static TableSheetRecord SheetOf(string roundId, int table, NotedContent content)
    {
        var subject = content.SubjectOf(table);
        return new TableSheetRecord(
            roundId,
            table,
            subject.Text,
            content.Notes.At(table).Count(),
            subject.Number,
            content is Cafe { Settings.HandOver: not null } cafe ? cafe.PassedOn.Contains(table) : null,
            OnWall: (content as Findings)?.ByTable.GetValueOrDefault(table)?.OnWall);
    }

    protected string KeyOf(string roundId, int table) => Key(string.Create(CultureInfo.InvariantCulture, $"{roundId}/{table}"));
}

/// <summary>The console: every table of every round.</summary>
internal sealed class EverySheetSource : SheetSource
{
    protected override bool Sees(string roundId, int table, SessionModel model) => true;
}

/// <summary>A table's own sheet of the current round.</summary>
internal sealed class OwnSheetSource(int own) : SheetSource
{
    protected override bool Sees(string roundId, int table, SessionModel model) => table == own && Same(model.Session.CurrentRound, roundId);
}

/// <summary>Screens: all tables of the current round, and of the findings only what is on the wall.</summary>
internal sealed class WallSheetSource : SheetSource
{
    protected override bool Sees(string roundId, int table, SessionModel model) => Same(model.Session.CurrentRound, roundId);

    protected override TableSheetRecord Tell(TableSheetRecord sheet, NotedContent content) => sheet;
}
