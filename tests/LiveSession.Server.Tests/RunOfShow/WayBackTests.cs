using System.Reflection;
using System.Text.RegularExpressions;
using LiveSession.Contracts.Commands;
using LiveSession.Server.Hubs;

namespace LiveSession.Server.Tests.RunOfShow;

/// <summary>What the facilitator does can be taken back: the console's table says how, for every method of its hub.</summary>
public sealed partial class WayBackTests
{
    [Fact]
    public async Task EveryCommandOfTheConsole_SaysHowItIsTakenBack()
    {
        var methods = typeof(ConsoleHub).GetMethods(BindingFlags.Public | BindingFlags.Instance)
            .Where(method => method.GetParameters() is [{ } only] && only.ParameterType.IsAssignableTo(typeof(IDeviceCommand)))
            .Select(method => method.Name);
        var table = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot(), "displays", "apps", "console", "src", "running", "undo.ts"));

        Assert.Equal(methods.Order(StringComparer.Ordinal), Rows().Matches(table).Select(row => row.Groups["method"].Value).Order(StringComparer.Ordinal));
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "LiveSession.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"^  (?<method>[A-Z]\w+): \{ (?:undo|by|held|passes)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rows();
}
