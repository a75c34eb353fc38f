using LiveSession.Contracts.Records;
using LiveSession.Domain.Rounds.QuestionHarvest;

namespace LiveSession.Views.Rounds.QuestionHarvest;

/// <summary>Questions as records; the audiences differ in which ones they get and in what a record tells.</summary>
internal abstract class QuestionSource : RecordSource
{
    public override string Family => "question";

    public override IEnumerable<string> Keys(SessionModel model) => Rounds(model).SelectMany(round => round.Harvest.Questions.Values).Where(Sees).Select(question => Key(question.Id));

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened.Event switch
    {
        QuestionAsked asked => [Key(asked.QuestionId)],
        QuestionApproved approved => [Key(approved.QuestionId)],
        QuestionRejected rejected => [Key(rejected.QuestionId)],
        _ => [],
    };

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        var id = Id(key);
        foreach (var (roundId, harvest) in Rounds(model))
        {
            if (harvest.Questions.GetValueOrDefault(id) is { } question && Sees(question))
            {
                return Tell(new QuestionRecord(id, roundId, question.Number, question.Text, question.Subtheme, question.At.ToUnixTimeMilliseconds()), question);
            }
        }

        return null;
    }

    protected virtual IEnumerable<(string RoundId, Harvest Harvest)> Rounds(SessionModel model) =>
        from plan in model.Session.Agenda
        let harvest = model.Round(plan.Id).Content as Harvest
        where harvest is not null
        select (plan.Id, harvest);

    protected abstract bool Sees(Question question);

    protected virtual QuestionRecord Tell(QuestionRecord record, Question question) => record;

    protected static QuestionRecord WithStanding(QuestionRecord record, Standing standing) => record with
    {
        Status = standing switch
        {
            Standing.Approved => QuestionStatus.Approved,
            Standing.Rejected => QuestionStatus.Rejected,
            _ => QuestionStatus.Pending,
        },
        Reason = (standing as Standing.Rejected)?.Reason,
    };
}

/// <summary>The wall: approved questions of the current harvest, without author, table or status.</summary>
internal sealed class WallSource : QuestionSource
{
    protected override IEnumerable<(string RoundId, Harvest Harvest)> Rounds(SessionModel model) =>
        model.Session.CurrentRound is { } current && model.Round(current).Content is Harvest harvest ? [(current, harvest)] : [];

    protected override bool Sees(Question question) => question.Standing is Standing.Approved;
}

/// <summary>The console's queue: all questions, with status and table. The author stays inside.</summary>
internal sealed class ModerationSource : QuestionSource
{
    protected override bool Sees(Question question) => true;

    protected override QuestionRecord Tell(QuestionRecord record, Question question) => WithStanding(record with { Table = question.Table }, question.Standing);
}

/// <summary>What a person has asked, with what became of it.</summary>
internal sealed class OwnQuestionSource(string participant) : QuestionSource
{
    protected override bool Sees(Question question) => Same(question.Author, participant);

    protected override QuestionRecord Tell(QuestionRecord record, Question question) => WithStanding(record, question.Standing);
}
