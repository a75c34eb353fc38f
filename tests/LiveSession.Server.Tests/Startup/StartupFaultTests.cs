using System.Net;
using System.Net.Sockets;
using LiveSession.Server.Startup;
using LiveSession.Server.Tests.Support;

namespace LiveSession.Server.Tests.Startup;

/// <summary>Wrong options: one message with every fault, and the real program ends with it.</summary>
[Trait("Rule", "B3")]
public sealed class StartupFaultTests
{
    [Fact]
    public void EveryFaultOfTheOptions_IsNamedAtOnce()
    {
        var options = new ServeOptions
        {
            Port = 99_999, Data = "", Address = "192.168.1.10", Participants = 1, Tables = 500, Content = "nowhere.json", People = "nowhere.csv",
        };

        var faults = options.Faults();

        foreach (var option in new[] { "--port", "--data", "--address", "--participants", "--tables", "--content", "--people" })
        {
            Assert.Contains(faults, fault => fault.StartsWith(option + ":", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("http://192.168.1.10:8080", true)]
    [InlineData("https://room.example", true)]
    [InlineData("ftp://room.example", false)]
    [InlineData("http://room.example/path", false)]
    [InlineData("http://user:word@room.example", false)]
    [InlineData("http://room.example?query", false)]
    [InlineData("http://", false)]
    [InlineData("", false)]
    public void Address_IsAnOriginAndNothingElse(string address, bool sound) => Assert.Equal(sound, new ServeOptions { Address = address }.Faults().Count == 0);

    [Fact]
    public async Task Program_SaysEveryFaultAndEnds()
    {
        using var folder = new TestFolder();

        var (code, output, error) = await RunAsync("--data", folder.File("data"), "--port", "99999", "--participants", "1", "--tables", "500", "--content", folder.File("nowhere.json"));

        Assert.NotEqual(0, code);
        Assert.Equal("", output);
        Assert.Equal(5, error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(line => line.StartsWith("--", StringComparison.Ordinal)));
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_SaysEveryFaultOfTheOperatorsFiles()
    {
        using var folder = new TestFolder();
        await File.WriteAllTextAsync(folder.File("people.csv"), "badge;prenom;nom\n0001;Ada;\n0001;;Curie\n");
        await File.WriteAllTextAsync(folder.File("day.json"), "{");

        var (code, _, error) = await RunAsync("--data", folder.File("data"), "--port", $"{FreePort.Find()}", "--people", folder.File("people.csv"));
        var (codeOfContent, _, errorOfContent) = await RunAsync("--data", folder.File("data"), "--port", $"{FreePort.Find()}", "--content", folder.File("day.json"));

        Assert.NotEqual(0, code);
        Assert.Equal(3, error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.NotEqual(0, codeOfContent);
        Assert.Contains("--content", errorOfContent, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error + errorOfContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LinksFileThatCannotBeWritten_IsASentence()
    {
        using var folder = new TestFolder();
        var options = Venue.Options(folder.File("data"), FreePort.Find()) with { LinksFile = folder.File("missing/links.json") };

        var refused = await Assert.ThrowsAsync<StartupException>(() => LiveSessionServer.StartAsync(options, CancellationToken.None));

        Assert.StartsWith("--links-file:", Assert.Single(refused.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public async Task VerifyingAFolderWithoutALedger_SaysSoAndLeavesNothing()
    {
        using var folder = new TestFolder();

        var (code, output, error) = await RunAsync("verify", "--data", folder.File("nowhere"));

        Assert.NotEqual(0, code);
        Assert.Equal("", output);
        Assert.Contains("There is no ledger", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("nowhere")));
    }

    [Fact]
    public async Task TakenPort_IsOneSentenceAndLeavesNoDay()
    {
        using var folder = new TestFolder();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var (code, _, error) = await RunAsync("--data", folder.File("data"), "--port", $"{port}");

        Assert.NotEqual(0, code);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.False(Directory.Exists(folder.File("data")));
    }

    private static Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments) => ServerProgram.RunAsync([], arguments);
}
