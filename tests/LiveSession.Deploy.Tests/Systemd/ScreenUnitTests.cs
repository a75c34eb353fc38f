using System.Text.RegularExpressions;

namespace LiveSession.Deploy.Tests.Systemd;

/// <summary>A machine at a projector that is switched on is a screen, and stays one.</summary>
public sealed partial class ScreenUnitTests
{
    private readonly UnitFile _unit = UnitFile.Read("livesession-screen.service");

    [Fact]
    public void Browser_OpensTheScreensPageAndNothingElse()
    {
        var words = _unit.Words("ExecStart");

        Assert.Equal("${SERVER}/${PAGE}", words[^1]);
        Assert.Contains("--kiosk", words);
        Assert.Equal(["SERVER", "PAGE"], DeployFiles.NamesIn("systemd/screen.env"));
        Assert.All(Variable().Matches(_unit["ExecStart"]), variable => Assert.Contains(variable.Groups["name"].Value, DeployFiles.NamesIn("systemd/screen.env")));
    }

    /// <summary>Only an origin that the browser trusts may keep its pages for when the server is away; http on a LAN is none without this.</summary>
    [Fact]
    public void Browser_MayKeepThePage_AndKeepsItWhereItSurvivesThePowerCut()
    {
        Assert.Contains("--unsafely-treat-insecure-origin-as-secure=${SERVER}", _unit.Words("ExecStart"));
        Assert.Contains("--user-data-dir=/var/lib/" + _unit["StateDirectory"], _unit.Words("ExecStart"));
    }

    [Theory]
    [InlineData("Restart", "always")]
    [InlineData("StartLimitIntervalSec", "0")]
    [InlineData("WantedBy", "multi-user.target")]
    public void BrowserThatEnds_ComesBackAlways(string setting, string value) => Assert.Equal(value, _unit[setting]);

    [Fact]
    [Trait("Rule", "E5")]
    public void Browser_AsksForNothingOutside() =>
        Assert.Subset(_unit.Words("ExecStart").ToHashSet(), new HashSet<string> { "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run" });

    [ToolFact("systemd-analyze")]
    public async Task Systemd_FindsNoFault()
    {
        var file = Path.Combine(DeployFiles.Folder, "systemd", "livesession-screen.service");
        var (_, said) = await ProgramProcess.RunAsync("systemd-analyze", ["verify", "--man=no", "--recursive-errors=no", file], CancellationToken.None);

        // The programs are on the screen's machine, not on this one.
        var faults = said.Split('\n').Where(line => line.Contains("livesession-screen", StringComparison.Ordinal) && !line.Contains("is not executable", StringComparison.Ordinal));
        Assert.Empty(faults);
    }

    [GeneratedRegex(@"\$\{(?<name>[A-Z_]+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Variable();
}
