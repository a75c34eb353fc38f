using System.Globalization;
using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Participants;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Domain.Tables;
using LiveSession.Views.Rounds;

namespace LiveSession.Views.Sources;

/// <summary>The people at one table.</summary>
internal sealed class TableSource(int number) : RecordSource
{
    public override string Family => "table";

    public override IEnumerable<string> Keys(SessionModel model) => [Family];

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) =>
        happened.Stream.Kind is AggregateKind.Session || happened.Event is ParticipantCheckedIn or ParticipantSignedOff or ArrivedAtTable or HelpCalled or HelpEnded ? [Family] : [];

    public override LiveRecord Render(string key, SessionModel model, ViewContext context)
    {
        var host = model.Session.Seating.HostOf.GetValueOrDefault(number);
        return new TableRecord(number, [.. model.PeopleAt(number).Select(id => new Seat(id, context.NameOf(id), model.Participant(id).Present, Same(id, host), model.ComesFrom(id)))], model.Table(number).HelpSince is null ? null : true);
    }
}

/// <summary>The phone's own participant.</summary>
internal sealed class MeSource(string participant) : RecordSource
{
    public override string Family => "me";

    public override IEnumerable<string> Keys(SessionModel model) => [Family];

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) =>
        happened.Stream.Kind is AggregateKind.Session || happened.Event is ArrivedAtTable ? [Family] : [];

    public override LiveRecord Render(string key, SessionModel model, ViewContext context) => new MeRecord(
        participant,
        context.NameOf(participant),
        model.TableOf(participant),
        model.Session.Seating.HostOf.Values.Contains(participant, StringComparer.Ordinal),
        MoveOf(model),
        model.ComesFrom(participant));

    private SeatMove? MoveOf(SessionModel model)
    {
        if (model.ComesFrom(participant) is not null)
        {
            return SeatMove.Go;
        }

        if (!model.Moving || model.TableOf(participant) is null)
        {
            return null;
        }

        return model.Session.History.Moves.ContainsKey(participant) ? SeatMove.Arrived : SeatMove.Stay;
    }
}

/// <summary>How far each table is, for the console.</summary>
internal sealed class TableProgressSource : RecordSource
{
    public override string Family => "tableProgress";

    public override IEnumerable<string> Keys(SessionModel model) => Enumerable.Range(1, model.Session.Tables).Select(KeyOf);

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened.Stream.Kind switch
    {
        AggregateKind.Session => Keys(model),
        AggregateKind.Table => [KeyOf(SessionModel.NumberOf(happened.Stream))],
        AggregateKind.Participant => SeatOf(happened.Stream.Key, model),
        _ => RoundKindViews.PeopleOf(happened, model).SelectMany(person => SeatOf(person, model)).Concat(RoundKindViews.TablesOf(happened, model).Select(KeyOf)),
    };

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        var number = int.Parse(Id(key), CultureInfo.InvariantCulture);
        if (number > model.Session.Tables)
        {
            return null;
        }

        var people = model.PeopleAt(number);
        var content = model.Session.CurrentRound is { } current ? model.Round(current).Content : null;
        var progress = content is null ? null : RoundKindViews.Progress(model.CurrentPlan!, content, number, people);
        var commitments = model.Table(number).Commitments;
        return new TableProgressRecord(
            number,
            people.Count,
            people.Count(id => model.Participant(id).Present),
            people.Count(id => model.Participant(id) is { Present: true, Devices.Length: > 0 }),
            (content as Harvest)?.Questions.Values.Count(question => question.Table == number) ?? 0,
            content is Poll poll ? people.Count(poll.HasVoted) : 0,
            commitments.Count(commitment => commitment.IsDraft),
            commitments.Count(commitment => !commitment.IsDraft),
            commitments.Count(commitment => commitment.Standing is CommitmentStanding.Acknowledged or CommitmentStanding.Answered),
            progress?.Done,
            progress?.Of,
            model.Table(number).HelpSince?.ToUnixTimeMilliseconds());
    }

    private IEnumerable<string> SeatOf(string participant, SessionModel model) => model.TableOf(participant) is { } table ? [KeyOf(table)] : [];

    private string KeyOf(int number) => Key(number.ToString(CultureInfo.InvariantCulture));
}
