using LiveSession.EndToEnd.Tests.Processes;
using Xunit.Abstractions;

namespace LiveSession.EndToEnd.Tests;

/// <summary>The whole day with a simulated room, both programs as they are shipped.</summary>
public sealed class RehearsalTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>Collective Choice Creating has table lists and a secret vote, the World Café groups that move; the reference day is played by ./run.</summary>
    [Theory]
    [InlineData("choice")]
    [InlineData("worldcafe")]
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
        output.WriteLine($"{await RehearsedDay.CheckAsync(report, people: 12, timeout.Token)} checks");
        Assert.Equal(0, await server.TerminateAsync(timeout.Token));
    }
}
