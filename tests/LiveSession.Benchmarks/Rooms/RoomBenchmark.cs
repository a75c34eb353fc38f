using System.Globalization;

namespace LiveSession.Benchmarks.Rooms;

/// <summary>What a whole room of devices feels: scanning at once (F4), a server killed in mid-vote (N5), bad neighbours (H1), a crowd (F6). Each run on a fresh server.</summary>
internal static class RoomBenchmark
{
    private const int Runs = 3;
    private static readonly string[] All = ["scan", "kill", "neighbours", "crowd"];

    /// <summary>Measures what is named, or everything.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> chosen)
    {
        if (WhyNot(chosen) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }

        Console.WriteLine(PromisedFigure.Head);
        if (Wants("scan"))
        {
            var scans = await RepeatAsync(people: 0, tablets: 0, screens: 0, ColdScan.RunAsync);
            Row(new("F4", $"{ColdScan.Phones} cold devices scan at once: the last one is live (ms)", [.. scans.Select(scan => scan.Last)], 2000));
            Row(new("F4", "the same: p95 (ms)", [.. scans.Select(scan => scan.P95)], null));
            Row(new("F4", "the same: failures", [.. scans.Select(scan => (double)scan.Failures)], 0));
        }

        if (Wants("kill"))
        {
            var kills = await RepeatAsync(people: 320, tablets: 32, screens: 4, KilledRoom.RunAsync);
            Row(new("N5", "killed in mid-vote: ready again (s)", [.. kills.Select(kill => kill.ReadyS)], 3));
            Row(new("N5", "the whole room live again (s)", [.. kills.Select(kill => kill.LiveS)], 10));
            Row(new("N5", "ballots lost or doubled, other people, moved countdowns", [.. kills.Select(kill => (double)kill.Wrong)], 0));
        }

        if (Wants("neighbours"))
        {
            var visits = await RepeatAsync(MeasuredRoom.People - (2 * BadNeighbours.Each), tablets: 0, screens: 0, BadNeighbours.RunAsync);
            Row(new("H1", "bad neighbours move the others' acknowledgement p95 by (ms)", [.. visits.Select(visit => visit.AckMovedMs)], 50));
            Row(new("H1", "bad neighbours move the others' click p95 by (ms)", [.. visits.Select(visit => visit.ClickMovedMs)], 50));
            Row(new("H1", "frozen ones are let go after (s)", [.. visits.Select(visit => visit.LetGoS)], 30));
        }

        if (Wants("crowd"))
        {
            var crowds = await RepeatAsync(people: 0, tablets: 0, screens: 0, FollowingCrowd.RunAsync, FollowingCrowd.Phones, FollowingCrowd.Tidy);
            Row(new("F6", $"{FollowingCrowd.Phones} phones follow: memory of one beside a bare connection's", [.. crowds.Select(crowd => crowd.PhoneKiB / crowd.BareKiB)], 1.5));
            Row(new("F6", "the same: memory of a phone (KiB)", [.. crowds.Select(crowd => crowd.PhoneKiB)], null));
            Row(new("F6", "the same: a click reaches them, p95 (ms)", [.. crowds.Select(crowd => crowd.ClickP95)], 500));
        }

        return 0;

        bool Wants(string name) => chosen.Count == 0 || chosen.Contains(name, StringComparer.Ordinal);
    }

    private static string? WhyNot(IReadOnlyList<string> chosen) =>
        chosen.FirstOrDefault(name => !All.Contains(name, StringComparer.Ordinal)) is { } unknown ? $"There is no benchmark of rooms called {unknown}: choose among {string.Join(", ", All)}."
        : File.Exists(ServerUnderTest.Source("displays", "dist", "apps", "phone", "index.html")) ? null
        : "The displays are not built, and the room needs their pages: run 'npm ci && npm run build' in displays first.";

    private static void Row(Measured measured) => Console.WriteLine(PromisedFigure.Row(measured.Rule, measured.What, measured.Figures, measured.Promised));

    private static async Task<List<T>> RepeatAsync<T>(
        int people,
        int tablets,
        int screens,
        Func<MeasuredRoom, Task<T>> measure,
        int listed = MeasuredRoom.People,
        IReadOnlyDictionary<string, string>? environment = null)
    {
        var measured = new List<T>();
        for (var run = 0; run < Runs; run++)
        {
            var folder = Directory.CreateTempSubdirectory("livesession-benchmark-");
            try
            {
                await using var server = await ServerUnderTest.StartAsync(
                    folder.FullName,
                    environment ?? new Dictionary<string, string>(StringComparer.Ordinal),
                    "--participants", listed.ToString(CultureInfo.InvariantCulture),
                    "--tables", TablesFor(listed).ToString(CultureInfo.InvariantCulture),
                    "--displays", ServerUnderTest.Source("displays", "dist"));
                await using var room = await MeasuredRoom.OpenAsync(server, TablesFor(listed));
                await room.EnterAsync(people);
                if (tablets > 0)
                {
                    await room.PairAsync(tablets, screens);
                }

                measured.Add(await measure(room));
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        return measured;
    }

    // As many people at each as have room around it; a crowd is larger than the 200 tables that a day may have.
    private static int TablesFor(int people) => Math.Min(200, people / 11);

    private sealed record Measured(string Rule, string What, IReadOnlyList<double> Figures, double? Promised);
}
