using System.Text.RegularExpressions;
using LiveSession.Deploy.Tests.Compose;
using LiveSession.Deploy.Tests.Image;
using LiveSession.Deploy.Tests.Systemd;

namespace LiveSession.Deploy.Tests;

/// <summary>What the files set, the server knows.</summary>
[Collection(PublishedServerCollection.Name)]
public sealed partial class SettingTests(PublishedServer server)
{
    [Fact]
    public void EveryVariableInTheFiles_IsKnownToTheServer()
    {
        var used = DeployFiles.All().SelectMany(file => Variable().Matches(File.ReadAllText(file))).Select(match => match.Value).Distinct(StringComparer.Ordinal).ToArray();

        Assert.NotEmpty(used);
        Assert.All(used, name => Assert.Contains($"[{name}]", server.Help, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryOptionOnACommandLine_IsKnownToTheServer()
    {
        var used = new ImageRecipe().EntryPoint
            .Concat(ComposeFile.Read("compose.yaml").Service("livesession").Texts("command"))
            .Concat(ComposeFile.Read("compose.cluster.yaml").Service("node-a").Texts("command"))
            .Concat(UnitFile.Read("livesession.service").Words("ExecStart"))
            .Where(word => word.StartsWith("--", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal).ToArray();

        Assert.Contains("--address", used);
        Assert.All(used, option => Assert.Contains($"  {option} <", server.Help, StringComparison.Ordinal));
    }

    [GeneratedRegex("LIVESESSION_[A-Z_]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Variable();
}
