using System.Globalization;
using System.Text.Json;

namespace LiveSession.Deploy.Tests.Image;

/// <summary>
/// The server as the image has it: from nothing but the files that the Dockerfile copies, by its own command, started by its own
/// entry point. Only folders and port are this machine's.
/// </summary>
public sealed class PublishedServer : IAsyncLifetime, IDisposable
{
    private static readonly string[] Built = ["bin", "obj"];

    private readonly TemporaryFolder _folder = new();
    private readonly ImageRecipe _recipe = new();
    private ProgramProcess? _server;

    public Uri Address { get; private set; } = null!;

    /// <summary>What the program says of its options.</summary>
    public string Help { get; private set; } = "";

    /// <summary>Opens the console, once.</summary>
    public string SignInToken { get; private set; } = "";

    private string Application => _folder.File("app");

    public async Task InitializeAsync()
    {
        await PublishAsync();
        CopyTree(Repository.Displays, Path.Combine(Application, "wwwroot"));
        Help = (await ProgramProcess.RunAsync("dotnet", [Path.Combine(Application, "LiveSession.Server.dll"), "--help"], CancellationToken.None)).Said;

        var port = FreePort.Find();
        var links = _folder.File("links.json");

        // A proxy's word on address and scheme counts, as in compose.cluster.yaml.
        _server = await ProgramProcess.StartAsync("env", ["ASPNETCORE_FORWARDEDHEADERS_ENABLED=true", .. EntryPoint(port), "--links-file", links], line => line.Contains("Ctrl-C stops.", StringComparison.Ordinal), CancellationToken.None);
        Address = new Uri("http://127.0.0.1:" + port.ToString(CultureInfo.InvariantCulture));
        SignInToken = JsonDocument.Parse(await File.ReadAllBytesAsync(links)).RootElement.GetProperty("signInToken").GetString()!;
    }

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    public void Dispose() => _folder.Dispose();

    private List<string> EntryPoint(int port)
    {
        var words = _recipe.EntryPoint.Select(word => word.Replace("/app/", Application + "/", StringComparison.Ordinal)).ToList();
        words[words.IndexOf("--port") + 1] = port.ToString(CultureInfo.InvariantCulture);
        words[words.IndexOf("--data") + 1] = _folder.File("data");
        return words;
    }

    private async Task PublishAsync()
    {
        var source = _folder.File("source");
        foreach (var (_, sources, target) in _recipe.Copies().Where(copy => copy.Stage == "server"))
        {
            foreach (var name in sources)
            {
                var from = Path.Combine(Repository.Root, name);
                var to = Path.GetFullPath(Path.Combine(source, target, Directory.Exists(from) ? "" : name));
                CopyTree(from, to);
            }
        }

        var command = _recipe.Publish.Replace("/app", Application, StringComparison.Ordinal).Replace("$CLUSTER", _recipe.Arguments["CLUSTER"], StringComparison.Ordinal);

        // Without build servers: nothing may outlive the test.
        var (code, said) = await ProgramProcess.RunAsync("sh", ["-c", $"cd '{source}' && exec env MSBUILDDISABLENODEREUSE=1 {command} -p:UseSharedCompilation=false"], CancellationToken.None);
        Assert.True(code == 0, said);
    }

    private static void CopyTree(string from, string to)
    {
        if (File.Exists(from))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to);
            return;
        }

        Directory.CreateDirectory(to);
        foreach (var entry in Directory.EnumerateFileSystemEntries(from).Where(entry => !Built.Contains(Path.GetFileName(entry), StringComparer.Ordinal)))
        {
            CopyTree(entry, Path.Combine(to, Path.GetFileName(entry)));
        }
    }
}

/// <summary>Published once for all tests that need it.</summary>
[CollectionDefinition(Name)]
public sealed class PublishedServerCollection : ICollectionFixture<PublishedServer>
{
    public const string Name = "published server";
}
