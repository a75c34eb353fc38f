using System.Globalization;

namespace LiveSession.Benchmarks.Seating;

/// <summary>Repeated meetings and milliseconds per rotation of our plans, a random draw and a greedy draw.</summary>
internal static class SeatingBenchmark
{
    private const int Rotations = 10;
    private const int Runs = 5;
    private static readonly int[] After = [3, 6, 10];

    public static int Run()
    {
        Console.WriteLine("Repeated meetings after 3, 6 and 10 rotations (mean of the runs), and milliseconds per rotation: median, max.");
        Console.WriteLine($"{"people/tables",-31} {"after",5} {"bound",6} | {"ours",8} {"random",8} {"greedy",8} | {"ours ms",15} {"random ms",15} {"greedy ms",15}");
        foreach (var room in Rooms())
        {
            var ours = Play(room, Draws.Ours);
            var random = Play(room, Draws.Random);
            var greedy = Play(room, Draws.Greedy);
            foreach (var after in After)
            {
                Print(room, after, [ours, random, greedy]);
            }
        }

        return 0;
    }

    private static IEnumerable<Func<int, SeatedRoom>> Rooms()
    {
        (int People, int Tables)[] full = [(12, 2), (48, 8), (100, 13), (320, 32), (500, 50), (1000, 100)];
        foreach (var (people, tables) in full)
        {
            yield return _ => SeatedRoom.Full(people, tables);
        }

        yield return seed => SeatedRoom.WithAbsences(320, 32, noShows: 0.05, latecomers: 20, seed);
        yield return seed => SeatedRoom.WithAbsences(320, 32, noShows: 0.05, latecomers: 0, seed);
    }

    private static RotatedDay[] Play(Func<int, SeatedRoom> room, Draw draw) =>
        [.. Enumerable.Range(1, Runs).Select(seed => RotatedDay.Play(room(seed), draw, Rotations, seed))];

    private static void Print(Func<int, SeatedRoom> room, int after, RotatedDay[][] draws)
    {
        var repeats = draws.Select(days => days.Average(day => day.Repeats[after - 1]).ToString("0.#", CultureInfo.InvariantCulture).PadLeft(8));
        var times = draws.Select(days => Times([.. days.SelectMany(day => day.Milliseconds[..after]).Order()]));
        var first = room(1);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{first.Name,-31} {after,5} {Unavoidable.Repeats(first, after),6} | {string.Join(' ', repeats)} | {string.Join(' ', times)}"));
    }

    private static string Times(double[] sorted) =>
        string.Create(CultureInfo.InvariantCulture, $"{sorted[sorted.Length / 2]:0.0}, {sorted[^1]:0.0}").PadLeft(15);
}
