using System.Text.RegularExpressions;
using LiveSession.EndToEnd.Tests.Processes;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>What the displays are built into.</summary>
public sealed partial class BuiltAssetsTests
{
    // Names of namespaces and pages that messages point people to; nothing fetches them.
    private static readonly string[] OnlyNamed =
    [
        "http://www.w3.org/", "https://aka.ms/signalr-core-differences", "https://learn.microsoft.com/aspnet/core/signalr/", "https://rolldown.rs/in-depth/",
    ];

    [Fact]
    [Trait("Rule", "E5")]
    public void BuiltDisplays_NameNoAddressThatIsFetchedFromOutside()
    {
        Assert.True(Directory.Exists(Repository.Displays), "The displays are not built: run 'npm ci && npm run build' in displays, or ./test, which does it.");
        var files = Directory.EnumerateFiles(Repository.Displays, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".html" or ".js" or ".css").ToArray();
        Assert.NotEmpty(files);
        var addresses = files.SelectMany(file => Address().Matches(File.ReadAllText(file)).Select(match => $"{match.Value} in {Path.GetFileName(file)}"));
        Assert.DoesNotContain(addresses, address => !OnlyNamed.Any(named => address.StartsWith(named, StringComparison.Ordinal)));
    }

    // With a scheme anywhere, or without one where markup and styles fetch.
    [GeneratedRegex("""(?:https?|wss?)://[\w.-]+\.[a-z]{2,}[^"'`\s)]*|(?<=(?:src|href)=["']|url\(["']?)//[\w.-]+[^"'\s)]*""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Address();
}
