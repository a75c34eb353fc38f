using System.CommandLine;

namespace LiveSession.Rehearsal.Cli;

/// <summary>The command line.</summary>
internal static class RehearsalCommand
{
    public static RootCommand Create(TimeProvider time)
    {
        var options = new RehearsalOptions();
        var command = new RootCommand("Sends a simulated room through the day that a LiveSession server holds, and checks what every role is shown.");
        foreach (var option in options.All)
        {
            command.Options.Add(option);
        }

        command.Subcommands.Add(BareHubCommand.Create());
        command.SetAction((parsed, cancellationToken) => new RehearsalRun(time).RunAsync(options.Read(parsed), cancellationToken));
        return command;
    }
}
