using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Participants;
using LiveSession.Domain.Seating;

namespace LiveSession.Views.Sources;

/// <summary>How far the room is with finding its seats.</summary>
internal sealed class SeatingSource(DeviceRole role) : RecordSource
{
    public override string Family => "seating";

    public override IEnumerable<string> Keys(SessionModel model) => [Family];

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) =>
        happened.Stream.Kind is AggregateKind.Session || happened.Event is ParticipantCheckedIn or ParticipantSignedOff or ArrivedAtTable ? [Family] : [];

    public override LiveRecord Render(string key, SessionModel model, ViewContext context)
    {
        var history = model.Session.History;
        var tables = Arrivals(model);
        if (role is not DeviceRole.Console)
        {
            return new SeatingRecord(history.Version, model.Moving, tables);
        }

        var repeats = RepeatsOf(model);
        return new SeatingRecord(
            history.Version, model.Moving, tables, ChangeOf(history.Last), history.Plans, repeats, history.Repeats + repeats, history.Before is not null);
    }

    /// <summary>How a plan is made, as devices are told.</summary>
    public static SeatingChange? ChangeOf(SeatingMove? move) => move switch
    {
        null => null,
        SeatingMove.Rotate => SeatingChange.Rotate,
        _ => SeatingChange.Reconfigure,
    };

    private static int RepeatsOf(SessionModel model) =>
        model.Session.History.Met.RepeatsOf(model.Session.Seating.TableOf.Where(seat => model.Participant(seat.Key).Present).ToDictionary(StringComparer.Ordinal));

    private static TableArrivals[] Arrivals(SessionModel model) =>
        [.. Enumerable.Range(1, model.Session.Tables).Select(table => ArrivalsAt(table, model)).Where(table => table.Seats > 0)];

    private static TableArrivals ArrivalsAt(int table, SessionModel model)
    {
        var people = model.PeopleAt(table).Where(person => model.Participant(person).Present).ToArray();
        return new TableArrivals(table, people.Length, people.Count(person => model.ComesFrom(person) is null));
    }
}
