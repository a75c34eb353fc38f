using System.Globalization;
using System.Text.Json;

namespace LiveSession.EndToEnd.Tests.Processes;

/// <summary>The real server on a data folder.</summary>
internal sealed class ServerProcess : ProgramProcess
{
    private ServerProcess(int port, string data, string links, IEnumerable<string> more)
        : base(
            Dotnet,
            [Repository.Program("Server"), "--port", port.ToString(CultureInfo.InvariantCulture), "--data", data, "--links-file", links, .. more],
            IsReady) =>
        (Port, Data, LinksFile) = (port, data, links);

    public int Port { get; }

    public string Data { get; }

    /// <summary>As the server itself tells it.</summary>
    public Uri Address => new("http://localhost:" + Port.ToString(CultureInfo.InvariantCulture));

    public ServerLinks Links { get; private set; } = new("", "", "");

    private string LinksFile { get; }

    /// <summary>True for the last line of what a server prints when it is ready.</summary>
    public static bool IsReady(string line) => line.Contains("Ctrl-C stops.", StringComparison.Ordinal);

    /// <summary>Starts a server, and completes when it is ready.</summary>
    /// <param name="more">Options of the command line.</param>
    public static async Task<ServerProcess> StartAsync(int port, string data, CancellationToken cancellationToken, params string[] more)
    {
        var links = Path.Combine(data, "links.json");
        File.Delete(links);
        var server = new ServerProcess(port, data, links, more);
        try
        {
            await server.ReadyAsync(cancellationToken);
            server.Links = await ServerLinks.ReadAsync(links, cancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>The server's own look at the ledger; nobody else may have it open.</summary>
    public static Task<(int ExitCode, string Said)> VerifyAsync(string data, CancellationToken cancellationToken) =>
        RunOwnAsync("Server", ["verify", "--data", data], cancellationToken);
}

/// <summary>What the server writes into its links file, as far as it is needed here.</summary>
internal sealed record ServerLinks(string SignInToken, string Console, string RoomCode)
{
    public static async Task<ServerLinks> ReadAsync(string file, CancellationToken cancellationToken) =>
        JsonSerializer.Deserialize<ServerLinks>(await File.ReadAllBytesAsync(file, cancellationToken), JsonSerializerOptions.Web)!;
}
