using System.CommandLine;
using LiveSession.Rehearsal.Measure;

namespace LiveSession.Rehearsal.Cli;

/// <summary>The program serves the bare hub itself, in a process of its own; not for people.</summary>
internal static class BareHubCommand
{
    public const string Name = "bare-hub";

    public static Command Create()
    {
        var port = new Option<int>("--port") { Description = "Port to listen on; 0: a free one." };
        var command = new Command(Name, "Serves a hub that only echoes.") { port };
        command.Hidden = true;
        command.SetAction((parsed, cancellationToken) => BareHub.ServeAsync(parsed.GetValue(port), cancellationToken));
        return command;
    }
}
