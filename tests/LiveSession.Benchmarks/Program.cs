using LiveSession.Benchmarks;
using LiveSession.Benchmarks.Rooms;
using LiveSession.Benchmarks.Seating;

if (args is ["seating"])
{
    return SeatingBenchmark.Run();
}

if (args is ["room", .. var chosen])
{
    return await RoomBenchmark.RunAsync(chosen);
}

const int Runs = 3;

var days = new List<PlayedDay>();
for (var run = 1; run <= Runs; run++)
{
    Console.WriteLine($"Run {run} of {Runs} ...");
    days.Add(await PlayedDay.PlayAsync(run));
}

Console.WriteLine();
Console.WriteLine(PromisedFigure.Head);
foreach (var promise in Promises.All)
{
    Console.WriteLine(promise.Row([.. days.Select(day => day.Report)]));
}

return days.TrueForAll(day => day.ExitCode == 0) ? 0 : 1;
