using System.Text.RegularExpressions;

namespace LiveSession.Deploy.Tests.Compose;

/// <summary>The compose files fit together, and hold no secret.</summary>
public sealed partial class ComposeTests
{
    [Theory]
    [MemberData(nameof(ComposeFile.All), MemberType = typeof(ComposeFile))]
    public void EveryReference_LeadsToSomething(string name)
    {
        var file = ComposeFile.Read(name);
        foreach (var service in file["services"].Names.Select(file.Service))
        {
            Assert.Subset(file["services"].Names.ToHashSet(), service.Texts("depends_on").ToHashSet());
            Assert.Subset(file["networks"].Names.ToHashSet(), service.Texts("networks").ToHashSet());
            foreach (var source in service.Texts("volumes").Select(volume => volume.Split(':')[0]))
            {
                Assert.True(source[0] == '.' ? File.Exists(Path.Combine(DeployFiles.Folder, source)) : file["volumes"].Names.Contains(source), source);
            }
        }
    }

    [Theory]
    [MemberData(nameof(ComposeFile.All), MemberType = typeof(ComposeFile))]
    public void EveryVariable_IsInTheExample(string name)
    {
        var used = Variable().Matches(DeployFiles.Read(name)).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

        Assert.Subset(DeployFiles.NamesIn("example.env").ToHashSet(), used);
    }

    [Theory]
    [MemberData(nameof(ComposeFile.All), MemberType = typeof(ComposeFile))]
    [Trait("Rule", "A3")]
    public void Passwords_AreNeverInTheFile(string name) =>
        Assert.All(Password().Matches(DeployFiles.Read(name)), match => Assert.StartsWith("${POSTGRES_PASSWORD:?", match.Groups["value"].Value, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(ComposeFile.All), MemberType = typeof(ComposeFile))]
    public void BuildArguments_AreTheDockerfilesOwn(string name)
    {
        var file = ComposeFile.Read(name);
        var arguments = file["services"].Names.SelectMany(service => file.Service(service)["build"]["args"].Names).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(arguments);
        Assert.Subset(new Image.ImageRecipe().Arguments.Keys.ToHashSet(), arguments);
    }

    [Theory]
    [InlineData("node-a")]
    [InlineData("node-b")]
    public void ClusterNode_IsReachedByNginxOnTheFrontAndByNodesOnTheBack(string name)
    {
        var node = ComposeFile.Read("compose.cluster.yaml").Service(name);

        Assert.Equal("true", node["build"]["args"].Text("CLUSTER"));
        Assert.Contains($"server {node["networks"]["front"].Text("ipv4_address")}:8080 ", DeployFiles.Read("nginx/nodes.conf"), StringComparison.Ordinal);
        Assert.Equal(node["networks"]["back"].Text("ipv4_address"), node["environment"].Text("LIVESESSION_SILO_ADDRESS"));
        Assert.Empty(node.Texts("ports"));
    }

    [Fact]
    public void ClusterDatabase_WaitsForTheDiskAndIsOnTheBackOnly()
    {
        var file = ComposeFile.Read("compose.cluster.yaml");
        var postgres = file.Service("postgres");

        Assert.Superset(new HashSet<string> { "fsync=on", "synchronous_commit=on", "full_page_writes=on" }, postgres.Texts("command").ToHashSet());
        Assert.Equal(["back"], postgres.Texts("networks"));
        Assert.Empty(postgres.Texts("ports"));
        Assert.Equal("true", file["networks"]["back"].Text("internal"));
    }

    [GeneratedRegex(@"\$\{(?<name>[A-Z_]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Variable();

    [GeneratedRegex(@"password\s*[=:]\s*(?<value>\S+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Password();
}
