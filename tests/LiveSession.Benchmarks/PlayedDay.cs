using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace LiveSession.Benchmarks;

/// <summary>One reference day on a fresh server, and what the rehearsal reported.</summary>
internal sealed record PlayedDay(int ExitCode, JsonNode Report)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static async Task<PlayedDay> PlayAsync(int seed)
    {
        var folder = Directory.CreateTempSubdirectory("livesession-benchmark-");
        try
        {
            return await PlayAsync(folder.FullName, seed);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<PlayedDay> PlayAsync(string folder, int seed)
    {
        var port = FreePort().ToString(CultureInfo.InvariantCulture);
        var links = Path.Combine(folder, "links.json");
        using var server = Start("Server", "--port", port, "--data", folder, "--links-file", links);
        try
        {
            var token = await TokenAsync(links, server);
            var report = Path.Combine(folder, "report.json");
            using var rehearsal = Start(
                "Rehearsal", "--address", "http://localhost:" + port, "--sign-in", token, "--content", Shipped("day.fr.json"), "--seed", seed.ToString(CultureInfo.InvariantCulture), "--report", report, "--exit");
            using var over = new CancellationTokenSource(Patience);
            await rehearsal.WaitForExitAsync(over.Token);
            return new PlayedDay(rehearsal.ExitCode, JsonNode.Parse(await File.ReadAllTextAsync(report, over.Token))!);
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync();
        }
    }

    private static Process Start(string project, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add(Program(project));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    private static async Task<string> TokenAsync(string links, Process server)
    {
        using var folder = new FileSystemWatcher(Path.GetDirectoryName(links)!);
        while (!File.Exists(links))
        {
            if (server.HasExited)
            {
                throw new InvalidOperationException("The server ended before it was ready.");
            }

            folder.WaitForChanged(WatcherChangeTypes.All, timeout: 200);
        }

        return JsonNode.Parse(await File.ReadAllTextAsync(links))!["signInToken"]!.GetValue<string>();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Shipped(string file) => Path.Combine(Source("Documents"), "Demo", file);

    private static string Program(string project) =>
        Path.Combine(Source(project), "bin", Configuration, "net10.0", $"LiveSession.{project}.dll");

    private static string Source(string project) => Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src", $"LiveSession.{project}"));

    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
}
