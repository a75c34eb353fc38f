using LiveSession.Benchmarks;
using LiveSession.Benchmarks.Seating;

if (args is ["seating"])
{
    return SeatingBenchmark.Run();
}

const int Runs = 3;

var days = new List<PlayedDay>();
for (var run = 1; run <= Runs; run++)
{
    Console.WriteLine($"Run {run} of {Runs} ...");
    days.Add(await PlayedDay.PlayAsync(run));
}

Console.WriteLine();
Console.WriteLine($"{"rule",-5} {"what",-62} {"runs",-26} {"median",10} {"promised",10}");
foreach (var promise in Promises.All)
{
    Console.WriteLine(promise.Row([.. days.Select(day => day.Report)]));
}

return days.TrueForAll(day => day.ExitCode == 0) ? 0 : 1;
