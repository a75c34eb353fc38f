using LiveSession.Contracts.Records;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Domain.Rounds.QuestionHarvest.Lists;

namespace LiveSession.Views.Rounds.QuestionHarvest;

/// <summary>Questions as records; the audiences differ in which ones they get and in what a record tells.</summary>
internal abstract class QuestionSource : RecordSource
{
    public override string Family => "question";

    public override IEnumerable<string> Keys(SessionModel model) =>
        from round in Rounds(model)
        from question in round.Harvest.Questions.Values
        where Sees(question, round.Harvest)
        select Key(question.Id);

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened.Event switch
    {
        QuestionPinned pinned => [Key(pinned.QuestionId)],
        QuestionUnpinned unpinned => [Key(unpinned.QuestionId)],
        QuestionSupported supported => CardOf(supported.QuestionId, happened, model),
        SupportTakenBack taken => CardOf(taken.QuestionId, happened, model),
        // The one that was big until now is not named by the event.
        QuestionHighlighted => Keys(model),
        _ => model.Round(happened.Stream.Key).Content is Harvest harvest ? Cards.ChangedBy(happened.Event, harvest).Select(question => Key(question.Id)) : [],
    };

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        var id = Id(key);
        foreach (var (roundId, harvest) in Rounds(model))
        {
            if (harvest.Questions.GetValueOrDefault(id) is { } question && Sees(question, harvest))
            {
                var others = harvest.GroupOf(id).Count - 1;
                var record = new QuestionRecord(id, roundId, question.Number, question.Text, question.Subtheme, question.At.ToUnixTimeMilliseconds(), Merged: others == 0 ? null : others);
                return Tell(record, question, harvest, context);
            }
        }

        return null;
    }

    // Support may lie on a question that another speaks for by now: the card is the survivor's.
    private IEnumerable<string> CardOf(string questionId, Happened happened, SessionModel model) =>
        model.Round(happened.Stream.Key).Content is Harvest harvest ? [Key(harvest.SurvivorOf(questionId).Id)] : [];

    protected virtual IEnumerable<(string RoundId, Harvest Harvest)> Rounds(SessionModel model) =>
        from plan in model.Session.Agenda
        let harvest = model.Round(plan.Id).Content as Harvest
        where harvest is not null
        select (plan.Id, harvest);

    protected abstract bool Sees(Question question, Harvest harvest);

    protected virtual QuestionRecord Tell(QuestionRecord record, Question question, Harvest harvest, ViewContext context) => record;

    protected static QuestionRecord WithStanding(QuestionRecord record, Question question, Harvest harvest)
    {
        var standing = harvest.StandingOf(question);
        return record with
        {
            Status = standing switch
            {
                Standing.Approved => QuestionStatus.Approved,
                Standing.Rejected => QuestionStatus.Rejected,
                _ => QuestionStatus.Pending,
            },
            Reason = (standing as Standing.Rejected)?.Reason,
            Original = question.Original,
        };
    }

    protected static QuestionRecord WithPlace(QuestionRecord record, Question question, Harvest harvest, ViewContext context) => record with
    {
        Pinned = question.Pinned ? true : null,
        Highlighted = Same(harvest.ShownBig?.Id, question.Id) ? true : null,
        Supports = harvest.Settings.Support && question.MergedInto is null ? harvest.SupportersOf(question.Id).Count : null,
        AuthorNames = question.MergedInto is null ? QuestionHarvest.AuthorNames.Of(question, harvest, context.NameOf) : null,
    };
}

/// <summary>The wall: questions of one harvest with a card of their own, without author, table or status.</summary>
internal sealed class WallSource(Func<SessionModel, string?> roundOf) : QuestionSource
{
    protected override IEnumerable<(string RoundId, Harvest Harvest)> Rounds(SessionModel model) =>
        roundOf(model) is { } round && model.Round(round).Content is Harvest harvest ? [(round, harvest)] : [];

    protected override bool Sees(Question question, Harvest harvest) => harvest.IsOnWall(question);

    protected override QuestionRecord Tell(QuestionRecord record, Question question, Harvest harvest, ViewContext context) =>
        WithPlace(record, question, harvest, context) with { Gathers = record.Merged is null ? null : [.. harvest.GroupOf(question.Id).Skip(1).Select(other => other.Id)] };
}

/// <summary>The moderators' queue: all questions, with status and table.</summary>
internal sealed class ModerationSource : QuestionSource
{
    protected override bool Sees(Question question, Harvest harvest) => true;

    protected override QuestionRecord Tell(QuestionRecord record, Question question, Harvest harvest, ViewContext context) =>
        WithStanding(WithPlace(record, question, harvest, context), question, harvest) with
        {
            Table = question.Table,
            MergedInto = question.MergedInto,
            Authors = question.MergedInto is null ? harvest.GroupOf(question.Id).SelectMany(each => each.Authors).Distinct(StringComparer.Ordinal).Count() : null,
            Drafts = question.Drafts.Count == 0 ? null : [.. harvest.DraftsOf(question).Select(draft => draft.Text)],
        };
}

/// <summary>What a person has asked, with what became of it.</summary>
internal sealed class OwnQuestionSource(string participant) : QuestionSource
{
    public override IEnumerable<string> Keys(SessionModel model) => base.Keys(model).Concat(
        from round in Rounds(model)
        from draft in round.Harvest.Lists.Drafts.Values
        where IsMine(draft, round.Harvest)
        select Key(draft.Id));

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened.Event switch
    {
        QuestionDrafted drafted => [Key(drafted.DraftId)],
        TableListSent sent => sent.Questions.SelectMany(listed => listed.Drafts.Append(listed.QuestionId)).Select(Key),
        _ => base.Touched(happened, model),
    };

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context) => base.Render(key, model, context) ?? Draft(Id(key), model);

    protected override bool Sees(Question question, Harvest harvest) => question.Authors.Contains(participant, StringComparer.Ordinal);

    protected override QuestionRecord Tell(QuestionRecord record, Question question, Harvest harvest, ViewContext context) => WithStanding(record, question, harvest) with
    {
        WallNumber = question.MergedInto is null ? null : harvest.SurvivorOf(question.Id).Number,
        Original = question.Drafts.Count == 0 ? question.Original : OwnWords(question, harvest),
    };

    private QuestionRecord? Draft(string id, SessionModel model) => (
        from round in Rounds(model)
        let draft = round.Harvest.Lists.Drafts.GetValueOrDefault(id)
        where draft is not null && IsMine(draft, round.Harvest)
        select new QuestionRecord(id, round.RoundId, draft.Number, draft.Text, draft.Subtheme, draft.At.ToUnixTimeMilliseconds(), QuestionStatus.Draft)).FirstOrDefault();

    // Once the list that took it over is sent, the question of the list stands in its place.
    private bool IsMine(Draft draft, Harvest harvest) =>
        Same(draft.Author, participant) && !(harvest.Lists.Sent.Contains(draft.Table) && harvest.Lists.TakenInto(draft.Id) is not null);

    private string? OwnWords(Question question, Harvest harvest) =>
        harvest.DraftsOf(question).FirstOrDefault(draft => Same(draft.Author, participant)) is { } draft && !Same(draft.Text, question.Text) ? draft.Text : null;
}
