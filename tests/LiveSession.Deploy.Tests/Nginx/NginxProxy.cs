using System.Globalization;
using System.Text.RegularExpressions;

namespace LiveSession.Deploy.Tests.Nginx;

/// <summary>nginx with the shipped configuration on a free loopback port; only addresses and folders are this machine's.</summary>
internal sealed partial class NginxProxy : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private ProgramProcess? _process;

    private NginxProxy(int port) => Address = new Uri("http://127.0.0.1:" + port.ToString(CultureInfo.InvariantCulture));

    public Uri Address { get; }

    public string Origin => Address.GetLeftPart(UriPartial.Authority);

    private string Configuration => _folder.File("nginx.conf");

    /// <summary>Starts nginx in front of nodes, and completes when it serves.</summary>
    public static async Task<NginxProxy> StartAsync(params int[] nodes)
    {
        var proxy = new NginxProxy(FreePort.Find());
        try
        {
            proxy.WriteConfiguration(nodes);
            proxy._process = await ProgramProcess.StartAsync("sh", ["-c", $"exec {proxy.Command} 2>&1"], line => line.Contains("start worker process ", StringComparison.Ordinal), CancellationToken.None);
            return proxy;
        }
        catch
        {
            await proxy.DisposeAsync();
            throw;
        }
    }

    /// <summary>nginx's own check of the configuration with the nodes as they are shipped.</summary>
    public static async Task<(int ExitCode, string Said)> CheckAsync()
    {
        await using var proxy = new NginxProxy(FreePort.Find());
        proxy.WriteConfiguration(nodes: null);
        return await ProgramProcess.RunAsync("sh", ["-c", proxy.Command + " -t"], CancellationToken.None);
    }

    /// <summary>Stops nginx, and gives all that it has logged.</summary>
    public async Task<string> StopAsync()
    {
        await _process!.TerminateAsync(CancellationToken.None);
        return _process.Said;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }

        _folder.Dispose();
    }

    private string Command => $"'{ToolFactAttribute.Find("nginx")}' -p '{_folder.Path}' -c '{Configuration}' -e stderr -g 'daemon off; pid {_folder.File("nginx.pid")};'";

    private void WriteConfiguration(int[]? nodes)
    {
        Directory.CreateDirectory(_folder.File("livesession"));
        var folders = string.Concat(new[] { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" }.Select(use => $"{use}_temp_path '{_folder.File(use)}'; "));
        File.WriteAllText(Configuration, Replaced(
            Replaced(Replaced(DeployFiles.Read("nginx/nginx.conf"), "worker_processes auto;", "worker_processes 1;"), "error_log stderr warn;", "error_log stderr notice;"),
            "http {",
            "http { " + folders));
        File.WriteAllText(_folder.File("livesession/livesession.conf"), Replaced(DeployFiles.Read("nginx/livesession.conf"), "listen 80;", $"listen {Address.Authority};"));
        var shipped = DeployFiles.Read("nginx/nodes.conf");
        var parameters = Parameters().Match(shipped).Groups["parameters"].Value;
        File.WriteAllText(_folder.File("livesession/nodes.conf"), nodes is null ? shipped : string.Concat(nodes.Select(node => $"server 127.0.0.1:{node}{parameters};\n")));
    }

    private static string Replaced(string text, string old, string replacement)
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, replacement, StringComparison.Ordinal);
    }

    [GeneratedRegex("^server [0-9.:]+(?<parameters>[^;]*);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameters();
}
