using System.Text.RegularExpressions;

namespace LiveSession.Deploy.Tests.Systemd;

/// <summary>The unit starts what is published, comes back at once, and holds little.</summary>
public sealed partial class UnitTests
{
    private readonly UnitFile _unit = UnitFile.Read("livesession.service");

    [Fact]
    public void Service_KeepsItsDataInItsOwnStateFolder()
    {
        var words = _unit.Words("ExecStart").ToList();

        Assert.Equal("/var/lib/" + _unit["StateDirectory"], words[words.IndexOf("--data") + 1]);
        Assert.EndsWith("/LiveSession.Server.dll", words[1], StringComparison.Ordinal);
    }

    [Fact]
    public void EveryVariableOfTheCommand_IsInTheEnvironmentFile()
    {
        var used = Variable().Matches(_unit["ExecStart"]).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(used);
        Assert.Subset(DeployFiles.NamesIn("systemd/livesession.env").ToHashSet(), used);
    }

    [Theory]
    [Trait("Rule", "N5")]
    [InlineData("Restart", "always")]
    [InlineData("RestartSec", "200ms")]
    [InlineData("StartLimitIntervalSec", "0")]
    public void KilledService_ComesBackAtOnceAndAlways(string setting, string value) => Assert.Equal(value, _unit[setting]);

    [Theory]
    [InlineData("DynamicUser", "yes")]
    [InlineData("NoNewPrivileges", "yes")]
    [InlineData("ProtectSystem", "strict")]
    [InlineData("ProtectHome", "yes")]
    [InlineData("CapabilityBoundingSet", "")]
    [InlineData("UMask", "0077")]
    public void Service_HoldsLittle(string setting, string value) => Assert.Equal(value, _unit[setting]);

    [ToolFact("systemd-analyze")]
    public async Task Systemd_FindsNoFaultAndLittleExposure()
    {
        var file = Path.Combine(DeployFiles.Folder, "systemd", "livesession.service");
        var (exit, said) = await ProgramProcess.RunAsync("systemd-analyze", ["security", "--offline=true", "--no-pager", "--threshold=15", file], CancellationToken.None);

        Assert.True(exit == 0, said);
        Assert.DoesNotContain("Unknown", said, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\$\{(?<name>[A-Z_]+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Variable();
}
