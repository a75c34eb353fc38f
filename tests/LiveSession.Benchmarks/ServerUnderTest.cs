using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace LiveSession.Benchmarks;

/// <summary>The real server as a process of its own, on a folder and a port of its own.</summary>
internal sealed class ServerUnderTest : IAsyncDisposable
{
    private static readonly Dictionary<string, string> NoSettings = new(StringComparer.Ordinal);

    private readonly string _folder;
    private readonly string _port = FreePort.Find().ToString(CultureInfo.InvariantCulture);
    private readonly string[] _options;
    private readonly IReadOnlyDictionary<string, string> _environment;
    private Process _process = null!;

    private ServerUnderTest(string folder, string[] options, IReadOnlyDictionary<string, string> environment) => (_folder, _options, _environment) = (folder, options, environment);

    public Uri Address => new("http://localhost:" + _port);

    /// <summary>Signs one console in.</summary>
    public string Token { get; private set; } = "";

    public int ProcessId => _process.Id;

    public static Task<ServerUnderTest> StartAsync(string folder, params string[] options) => StartAsync(folder, NoSettings, options);

    /// <summary>Starts one that is new to its folder, or goes on with it.</summary>
    /// <param name="environment">Settings of the runtime.</param>
    public static async Task<ServerUnderTest> StartAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] options)
    {
        var server = new ServerUnderTest(folder, options, environment);
        await server.StartAsync();
        return server;
    }

    /// <summary>Starts it, again after a kill; completes when it is ready.</summary>
    public async Task StartAsync()
    {
        var links = Path.Combine(_folder, "links.json");
        File.Delete(links);
        _process = Start("Server", _environment, ["--port", _port, "--data", _folder, "--links-file", links, .. _options]);
        Token = await TokenAsync(links, _process);
    }

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    public async ValueTask DisposeAsync() => await KillAsync();

    /// <summary>Starts one of our programs, as it was built with the benchmarks.</summary>
    public static Process Start(string project, params string[] arguments) => Start(project, NoSettings, arguments);

    private static Process Start(string project, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add(Path.Combine(Source("src", $"LiveSession.{project}"), "bin", Configuration, "net10.0", $"LiveSession.{project}.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    /// <summary>A path below the repository's root.</summary>
    public static string Source(params string[] below) => Path.GetFullPath(Path.Combine([AppContext.BaseDirectory, "../../../../..", .. below]));

    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static async Task<string> TokenAsync(string links, Process server)
    {
        using var folder = new FileSystemWatcher(Path.GetDirectoryName(links)!);
        while (!File.Exists(links))
        {
            if (server.HasExited)
            {
                throw new InvalidOperationException("The server ended before it was ready.");
            }

            folder.WaitForChanged(WatcherChangeTypes.All, timeout: 20);
        }

        return JsonNode.Parse(await File.ReadAllTextAsync(links))!["signInToken"]!.GetValue<string>();
    }
}
