using LiveSession.Rehearsal.Day;
using Spectre.Console;

namespace LiveSession.Rehearsal.Cli;

/// <summary>Bars on a terminal, one line for each thing done where there is none.</summary>
internal static class TerminalProgress
{
    public static Task RunAsync(IAnsiConsole console, Func<IDayProgress, Task> play) =>
        console.Profile.Capabilities.Interactive
            ? console.Progress().Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn()).StartAsync(context => play(new Bars(context)))
            : play(new Lines(console));

    private sealed class Bars(ProgressContext context) : IDayProgress
    {
        public IStep Begin(string what, int parts) => new Bar(context.AddTask(Markup.Escape(what), maxValue: Math.Max(1, parts)));
    }

    private sealed class Bar(ProgressTask task) : IStep
    {
        public void Advance(int parts = 1) => task.Increment(parts);

        public void End()
        {
            task.Value = task.MaxValue;
            task.StopTask();
        }
    }

    private sealed class Lines(IAnsiConsole console) : IDayProgress
    {
        public IStep Begin(string what, int parts)
        {
            console.WriteLine(what);
            return new Line();
        }
    }

    private sealed class Line : IStep
    {
        public void Advance(int parts = 1)
        {
        }

        public void End()
        {
        }
    }
}
