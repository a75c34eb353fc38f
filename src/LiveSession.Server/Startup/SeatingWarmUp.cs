using LiveSession.Domain.Seating;

namespace LiveSession.Server.Startup;

/// <summary>Plans one rotation of nobody's room: the first plan costs up to 100 ms of compilation, which no facilitator should wait for.</summary>
internal static class SeatingWarmUp
{
    private const int People = 40;
    private const int Tables = 8;

    public static Task BeginAsync() => Task.Run(() =>
    {
        var seats = Enumerable.Range(0, People).ToDictionary(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture), number => 1 + (number % Tables), StringComparer.Ordinal);
        var tables = Enumerable.Range(1, Tables).Select(table => new RoomTable(table)).ToArray();
        _ = Rotation.Plan(new RotationRequest([.. seats.Keys], seats, tables, new HashSet<string>(StringComparer.Ordinal), Encounters.None.Sit(seats), Seed: 1));
    });
}
