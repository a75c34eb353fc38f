using LiveSession.Server.Startup;
using LiveSession.Server.Tests.Support;

namespace LiveSession.Server.Tests.Startup;

/// <summary>Options of the database and of the cluster: every fault in one message, and no password in any.</summary>
[Trait("Rule", "B3")]
public sealed class NodeOptionTests
{
    private const string Database = "Host=127.0.0.1;Database=livesession;Password=s3cret";

    [Fact]
    public void EveryFaultOfANode_IsNamedAtOnce()
    {
        var options = new ServeOptions { Engine = ServeOptions.Cluster, ClusterId = "", ServiceId = new string('x', 151), SiloAddress = "node-one", SiloPort = 70_000 };

        var faults = options.Faults();

        foreach (var option in new[] { "--cluster-id", "--service-id", "--silo-address", "--silo-port" })
        {
            Assert.Contains(faults, fault => fault.StartsWith(option + ":", StringComparison.Ordinal));
        }

        Assert.Contains(faults, fault => fault.Contains("a SQLite folder belongs to one node", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("in-process", 0)]
    [InlineData("Cluster", 1)]
    [InlineData("", 1)]
    public void Engine_IsOneOfTwo(string engine, int faults) =>
        Assert.Equal(faults, new ServeOptions { Engine = engine }.Faults().Count(fault => fault.StartsWith("--engine:", StringComparison.Ordinal)));

    [Theory]
    [InlineData("10.0.0.5", true)]
    [InlineData("::1", true)]
    [InlineData("0.0.0.0", false)]
    [InlineData("::", false)]
    [InlineData("", false)]
    public void SiloAddress_IsOneThatOthersCanReach(string address, bool sound) =>
        Assert.Equal(sound, !Node(new ServeOptions { SiloAddress = address }).Faults().Any(fault => fault.StartsWith("--silo-address:", StringComparison.Ordinal)));

    [Fact]
    public void PortForBothDevicesAndNodes_IsRefused() =>
        Assert.Contains(Node(new ServeOptions { Port = 9000, SiloPort = 9000 }).Faults(), fault => fault.Contains("one each", StringComparison.Ordinal));

    [Fact]
    public void OneNodeAlone_NeedsNothingOfTheCluster() => Assert.Empty(new ServeOptions { SiloPort = 8080, ClusterId = "" }.Faults());

    [Fact]
    public void WithADatabase_TheFolderIsNotLookedAt() => Assert.Empty(new ServeOptions { Data = "", Postgres = Database }.Faults());

    [Fact]
    public async Task Program_TakesTheDatabaseFromTheEnvironment_AndNeverShowsThePassword()
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["LIVESESSION_POSTGRES"] = Database + ";Port=s3cret",
            ["LIVESESSION_ENGINE"] = "both",
            ["LIVESESSION_SILO_PORT"] = "many",
        };

        var (code, output, error) = await ServerProgram.RunAsync(environment, "--port", "99999");
        var (_, help, _) = await ServerProgram.RunAsync(environment, "--help");
        var (verified, _, verifyError) = await ServerProgram.RunAsync(environment, "verify");

        Assert.NotEqual(0, code);
        Assert.Equal("", output);
        foreach (var option in new[] { "--port", "--postgres", "--engine", "--silo-port" })
        {
            Assert.Single(error.Split('\n'), line => line.StartsWith(option + ":", StringComparison.Ordinal));
        }

        Assert.NotEqual(0, verified);
        Assert.Contains("LIVESESSION_POSTGRES", help, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error + help + verifyError, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error + verifyError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_SaysThatItWasBuiltWithoutTheCluster_AndHowToBuildIt()
    {
        if (ClusterEngineIsBuiltIn)
        {
            return;
        }

        var (code, _, error) = await ServerProgram.RunAsync([], "--engine", "cluster", "--postgres", Database);

        Assert.NotEqual(0, code);
        Assert.Contains("dotnet publish src/LiveSession.Server -p:Cluster=true", Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    private static ServeOptions Node(ServeOptions options) => options with { Engine = ServeOptions.Cluster, Postgres = Database };

    private static bool ClusterEngineIsBuiltIn => typeof(ServeOptions).Assembly.GetReferencedAssemblies().Any(assembly => assembly.Name == "LiveSession.Orleans");

    [Fact]
    [Trait("Rule", "A3")]
    public void PrintedOptions_HoldNoPassword()
    {
        var printed = new ServeOptions { Postgres = "Host=db;Username=livesession;Password=very-secret", Port = 8123 }.ToString();

        Assert.Contains("8123", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("very-secret", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("Host=db", printed, StringComparison.Ordinal);
    }
}
