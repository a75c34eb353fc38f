using LiveSession.Contracts.Records;
using LiveSession.Domain.Rounds.QuestionHarvest;

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
                return Tell(record, question, harvest);
            }
        }

        return null;
    }

    protected virtual IEnumerable<(string RoundId, Harvest Harvest)> Rounds(SessionModel model) =>
        from plan in model.Session.Agenda
        let harvest = model.Round(plan.Id).Content as Harvest
        where harvest is not null
        select (plan.Id, harvest);

    protected abstract bool Sees(Question question, Harvest harvest);

    protected virtual QuestionRecord Tell(QuestionRecord record, Question question, Harvest harvest) => record;

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

    protected static QuestionRecord WithPlace(QuestionRecord record, Question question, Harvest harvest) => record with
    {
        Pinned = question.Pinned ? true : null,
        Highlighted = Same(harvest.ShownBig?.Id, question.Id) ? true : null,
    };
}

/// <summary>The wall: questions of the current harvest with a card of their own, without author, table or status.</summary>
internal sealed class WallSource : QuestionSource
{
    protected override IEnumerable<(string RoundId, Harvest Harvest)> Rounds(SessionModel model) =>
        model.Session.CurrentRound is { } current && model.Round(current).Content is Harvest harvest ? [(current, harvest)] : [];

    protected override bool Sees(Question question, Harvest harvest) => harvest.IsOnWall(question);

    protected override QuestionRecord Tell(QuestionRecord record, Question question, Harvest harvest) => WithPlace(record, question, harvest);
}

/// <summary>The console's queue: all questions, with status and table. The author stays inside.</summary>
internal sealed class ModerationSource : QuestionSource
{
    protected override bool Sees(Question question, Harvest harvest) => true;

    protected override QuestionRecord Tell(QuestionRecord record, Question question, Harvest harvest) =>
        WithStanding(WithPlace(record, question, harvest), question, harvest) with
        {
            Table = question.Table,
            MergedInto = question.MergedInto,
            Authors = question.MergedInto is null ? harvest.GroupOf(question.Id).Select(each => each.Author).Distinct(StringComparer.Ordinal).Count() : null,
        };
}

/// <summary>What a person has asked, with what became of it.</summary>
internal sealed class OwnQuestionSource(string participant) : QuestionSource
{
    protected override bool Sees(Question question, Harvest harvest) => Same(question.Author, participant);

    protected override QuestionRecord Tell(QuestionRecord record, Question question, Harvest harvest) =>
        WithStanding(record, question, harvest) with { WallNumber = question.MergedInto is null ? null : harvest.SurvivorOf(question.Id).Number };
}
