using LiveSession.Rehearsal.Content;
using LiveSession.Rehearsal.Day;
using LiveSession.Rehearsal.Report;
using Spectre.Console;

namespace LiveSession.Rehearsal.Cli;

/// <summary>One rehearsal from the command line to the exit code.</summary>
internal sealed class RehearsalRun(TimeProvider time)
{
    /// <summary>0: every check holds; 1: one does not; 2: what was given cannot be used.</summary>
    public async Task<int> RunAsync(RehearsalArguments arguments, CancellationToken cancellationToken)
    {
        try
        {
            var options = Read(arguments);
            return await PlayAsync(arguments, options, cancellationToken);
        }
        catch (FaultyInputException faulty)
        {
            foreach (var fault in faulty.Faults)
            {
                await Console.Error.WriteLineAsync(fault);
            }

            return 2;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("The rehearsal was interrupted.");
            return 1;
        }
    }

    private static DayOptions Read(RehearsalArguments arguments) => new(
        arguments.Address,
        arguments.Participants,
        arguments.Tables,
        DayContentFile.Read(arguments.Content),
        arguments.People is { } people ? PeopleFile.Read(people) : null,
        arguments.Seed,
        arguments.Pace,
        arguments.SignIn);

    private async Task<int> PlayAsync(RehearsalArguments arguments, DayOptions options, CancellationToken cancellationToken)
    {
        RehearsalReport? report = null;
        DayContext? day = null;
        try
        {
            await TerminalProgress.RunAsync(Terminal(), async progress =>
            {
                day = new DayContext(options, progress, time);
                report = await new RehearsedDay(day).PlayAsync(cancellationToken);
            });
            await TellAsync(report!, arguments.Report, cancellationToken);
            await StayAsync(arguments.Exit || report!.Joined == 0, cancellationToken);
            return report!.Holds ? 0 : 1;
        }
        finally
        {
            await (day?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
    }

    // A log has no width of its own: lines that wrap at 80 are hard to search.
    private static IAnsiConsole Terminal()
    {
        if (Console.IsOutputRedirected)
        {
            AnsiConsole.Console.Profile.Width = 240;
        }

        return AnsiConsole.Console;
    }

    private static async Task TellAsync(RehearsalReport report, FileInfo? file, CancellationToken cancellationToken)
    {
        TerminalReport.Write(Terminal(), report);
        if (file is not null)
        {
            await ReportFile.WriteAsync(report, file, cancellationToken);
        }
    }

    private async Task StayAsync(bool exit, CancellationToken cancellationToken)
    {
        if (!exit)
        {
            AnsiConsole.MarkupLine("[grey]The room stays connected. Ctrl-C ends the rehearsal.[/]");
            await Task.Delay(Timeout.InfiniteTimeSpan, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
