using System.Text.Json;
using LiveSession.EndToEnd.Tests.Processes;
using Xunit.Abstractions;

namespace LiveSession.EndToEnd.Tests;

/// <summary>The whole day with a simulated room, both programs as they are shipped.</summary>
public sealed class RehearsalTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>The reference day has questions that people ask one by one; Collective Choice Creating has table lists, and a secret vote.</summary>
    [Theory]
    [InlineData("day")]
    [InlineData("choice")]
    [Trait("Rule", "N1")]
    [Trait("Rule", "N2")]
    [Trait("Rule", "N4")]
    public async Task TwelvePeopleAtTwoTables_HaveTheirDay_AndEveryCheckHolds(string template)
    {
        using var timeout = new CancellationTokenSource(Longest);
        using var folder = new TemporaryFolder();
        await using var server = await ServerProcess.StartAsync(FreePort.Find(), folder.Path, timeout.Token, "--participants", "12", "--tables", "2", "--template", template);
        var report = folder.File("report.json");

        var (exitCode, said) = await ProgramProcess.RunOwnAsync(
            "Rehearsal",
            ["--address", server.Address.GetLeftPart(UriPartial.Authority), "--sign-in", server.Links.SignInToken, "--content", Repository.Day, "--report", report, "--exit"],
            timeout.Token);

        Assert.True(exitCode == 0, said);
        using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(report, timeout.Token));
        var checks = json.RootElement.GetProperty("checks").EnumerateArray().ToArray();
        Assert.NotEmpty(checks);
        Assert.All(checks, check => Assert.True(check.GetProperty("ok").GetBoolean(), check.ToString()));
        Assert.Equal(12, json.RootElement.GetProperty("joined").GetInt32());
        output.WriteLine($"{checks.Length} checks");
        Assert.Equal(0, await server.TerminateAsync(timeout.Token));
    }
}
