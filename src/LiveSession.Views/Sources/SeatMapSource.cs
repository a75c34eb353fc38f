using System.Globalization;
using LiveSession.Contracts.Records;
using LiveSession.Domain;

namespace LiveSession.Views.Sources;

/// <summary>Who sits at each table, for the console.</summary>
internal sealed class SeatMapSource : RecordSource
{
    private const int Nowhere = 0;

    public override string Family => "seatMap";

    public override IEnumerable<string> Keys(SessionModel model) => Enumerable.Range(Nowhere, model.Session.Tables + 1).Select(KeyOf);

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened.Stream.Kind switch
    {
        AggregateKind.Session => Keys(model),
        AggregateKind.Participant => [KeyOf(model.TableOf(happened.Stream.Key) ?? Nowhere)],
        _ => [],
    };

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        var number = int.Parse(Id(key), CultureInfo.InvariantCulture);
        if (number > model.Session.Tables)
        {
            return null;
        }

        var (open, capacity) = model.Session.ArrangementOf(number);
        var people = number == Nowhere ? Unseated(model) : model.PeopleAt(number);
        return new SeatMapRecord(number, open, capacity, [.. people.Select(person => SeatOf(person, number, model, context))]);
    }

    private static Seat SeatOf(string person, int table, SessionModel model, ViewContext context) => new(
        person,
        context.NameOf(person),
        model.Participant(person).Present,
        Same(person, model.Session.Seating.HostOf.GetValueOrDefault(table)),
        model.ComesFrom(person),
        model.Session.Fixed.Contains(person) ? true : null,
        model.Participant(person).Devices.Length > 0 ? true : null,
        context.IsListed(person) ? null : true);

    private static IEnumerable<string> Unseated(SessionModel model) =>
        model.Session.Roster.Where(person => model.TableOf(person) is null).Order(StringComparer.Ordinal);

    private string KeyOf(int table) => Key(table.ToString(CultureInfo.InvariantCulture));
}
