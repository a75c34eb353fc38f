using System.Globalization;
using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Domain.Rounds.QuestionHarvest.Lists;
using LiveSession.Views.Rounds.TableNotes;

namespace LiveSession.Views.Rounds.QuestionHarvest;

/// <summary>Harvests in which the tables make lists.</summary>
internal static class ListedHarvests
{
    public static Harvest? Find(string roundId, SessionModel model) => model.Round(roundId).Content as Harvest is { Settings.Lists: not null } harvest ? harvest : null;

    /// <summary>The table whose list, or whose drafts, an event is about; null when it is about none.</summary>
    public static int? TableOf(Event happened) => happened switch
    {
        QuestionDrafted drafted => drafted.Table,
        ListQuestionWritten written => written.Table,
        ListQuestionRemoved removed => removed.Table,
        TableListSent sent => sent.Table,
        _ => null,
    };

    /// <summary>The id that the table's device has chosen for a question of its list: what follows round and table.</summary>
    public static string ChosenId(string questionId) => questionId[(questionId.LastIndexOf('.') + 1)..];
}

/// <summary>What the people at a table have written for it, in the current round.</summary>
internal sealed class DraftSource(int table) : RecordSource
{
    public override string Family => "draft";

    public override IEnumerable<string> Keys(SessionModel model) =>
        model.Session.CurrentRound is { } current && ListedHarvests.Find(current, model) is { } harvest ? harvest.Lists.DraftsAt(table).Select(draft => Key(draft.Id)) : [];

    // Writing or removing a question of the list may take drafts over or let them go.
    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened.Event switch
    {
        QuestionDrafted drafted => [Key(drafted.DraftId)],
        ListQuestionWritten or ListQuestionRemoved => Keys(model),
        _ => [],
    };

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context) =>
        model.Session.CurrentRound is { } current && ListedHarvests.Find(current, model) is { } harvest && harvest.Lists.Drafts.GetValueOrDefault(Id(key)) is { } draft && draft.Table == table
            ? new DraftRecord(
                draft.Id,
                current,
                draft.Number,
                draft.Text,
                draft.Subtheme,
                harvest.Settings.Named && context.NameOf(draft.Author) is { Length: > 0 } name ? name : null,
                harvest.Lists.TakenInto(draft.Id) is { } taken ? ListedHarvests.ChosenId(taken.Id) : null)
            : null;
}

/// <summary>A table's list of the current round, until it is sent.</summary>
internal sealed class ListQuestionSource(int table) : RecordSource
{
    public override string Family => "listQuestion";

    public override IEnumerable<string> Keys(SessionModel model) =>
        model.Session.CurrentRound is { } current && ListedHarvests.Find(current, model) is { } harvest ? harvest.Lists.At(table).Select(question => KeyOf(current, question.Id)) : [];

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened.Event switch
    {
        ListQuestionWritten written => [KeyOf(happened.Stream.Key, written.QuestionId)],
        ListQuestionRemoved removed => [KeyOf(happened.Stream.Key, removed.QuestionId)],
        _ => [],
    };

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        var (roundId, chosen) = NotedRounds.Parts(Id(key));
        return Same(model.Session.CurrentRound, roundId)
            && ListedHarvests.Find(roundId, model)?.Lists.At(table).FirstOrDefault(question => Same(ListedHarvests.ChosenId(question.Id), chosen)) is { } found
            ? new ListQuestionRecord(chosen, roundId, found.Number, found.Revision, found.Text, found.Drafts, found.Subtheme)
            : null;
    }

    private string KeyOf(string roundId, string questionId) => Key(roundId + "/" + ListedHarvests.ChosenId(questionId));
}

/// <summary>How far the tables are with their lists.</summary>
/// <param name="own">The only table to tell about; null: all.</param>
/// <param name="currentOnly">Of the current round only.</param>
internal sealed class TableListSource(int? own, bool currentOnly) : RecordSource
{
    public override string Family => "tableList";

    public override IEnumerable<string> Keys(SessionModel model) =>
        from plan in model.Session.Agenda
        where Sees(plan.Id, model) && ListedHarvests.Find(plan.Id, model) is not null
        from table in own is { } only ? [only] : Enumerable.Range(1, model.Session.Tables)
        select KeyOf(plan.Id, table);

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) =>
        ListedHarvests.TableOf(happened.Event) is { } table && (own is null || own == table) ? [KeyOf(happened.Stream.Key, table)] : [];

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        var (roundId, last) = NotedRounds.Parts(Id(key));
        var table = int.Parse(last, CultureInfo.InvariantCulture);
        if (!Sees(roundId, model) || table > model.Session.Tables || ListedHarvests.Find(roundId, model) is not { } harvest)
        {
            return null;
        }

        Draft[] drafts = [.. harvest.Lists.DraftsAt(table)];
        return new TableListRecord(
            roundId, table, drafts.DistinctBy(draft => draft.Author, StringComparer.Ordinal).Count(), drafts.Length, harvest.Lists.At(table).Count(), harvest.Lists.Sent.Contains(table));
    }

    private bool Sees(string roundId, SessionModel model) => !currentOnly || Same(model.Session.CurrentRound, roundId);

    private string KeyOf(string roundId, int table) => Key(string.Create(CultureInfo.InvariantCulture, $"{roundId}/{table}"));
}
