using System.Globalization;
using System.Net;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.EndToEnd.Tests.Crash;
using LiveSession.EndToEnd.Tests.Processes;

namespace LiveSession.EndToEnd.Tests;

/// <summary>The one command that an organiser types.</summary>
[Collection(Alone.Name)]
public sealed class RunScriptTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    // It builds what is stale before it starts, so the first time may take minutes.
    [Fact]
    [Trait("Rule", "N1")]
    [Trait("Rule", "N2")]
    [Trait("Rule", "N4")]
    public async Task Run_RehearsesADayAndLeavesWithZero_AndTheNextStartFindsEverythingAsItWas()
    {
        using var timeout = new CancellationTokenSource(Longest);
        using var folder = new TemporaryFolder();
        var (exitCode, said) = await RunAsync(folder, timeout.Token, "--rehearse", "--exit", "--participants", "12", "--tables", "2", "--report", folder.File("report.json"));
        Assert.True(exitCode == 0, said);
        await RehearsedDay.CheckAsync(folder.File("report.json"), people: 12, timeout.Token);

        var (sound, verdict) = await ServerProcess.VerifyAsync(folder.Path, timeout.Token);
        Assert.True(sound == 0, verdict);

        var port = FreePort.Find();
        await using var again = await ProgramProcess.StartAsync("bash", Command(port, folder), ServerProcess.IsReady, timeout.Token);
        await CheckDayIsOverAsync(new UriBuilder("http", "localhost", port).Uri, await ServerLinks.ReadAsync(folder.File("links.json"), timeout.Token), timeout.Token);
        Assert.Equal(0, await again.TerminateAsync(timeout.Token));
    }

    [Fact]
    [Trait("Rule", "B3")]
    public async Task Run_WithAnOptionItDoesNotKnow_SaysSoAndStartsNothing()
    {
        using var timeout = new CancellationTokenSource(Longest);
        using var folder = new TemporaryFolder();
        var (exitCode, said) = await RunAsync(folder, timeout.Token, "--participant", "12");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("Unknown option: --participant", said, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("links.json")));
    }

    private static Task<(int ExitCode, string Said)> RunAsync(TemporaryFolder folder, CancellationToken cancellationToken, params string[] options) => ProgramProcess.RunAsync(
        "bash", [.. Command(FreePort.Find(), folder), .. options], cancellationToken);

    private static string[] Command(int port, TemporaryFolder folder) =>
        [Path.Combine(Repository.Root, "run"), "--port", port.ToString(CultureInfo.InvariantCulture), "--data", folder.Path];

    private static async Task CheckDayIsOverAsync(Uri address, ServerLinks links, CancellationToken cancellationToken)
    {
        using var room = new CrashRoom(address, seed: 1);
        var cookies = new CookieContainer();
        await room.Door.PostAsync("/api/sign-in", new SignInRequest(links.SignInToken), cookies, cancellationToken);
        await using var console = room.Console(cookies);
        await console.StartAsync(cancellationToken);
        var records = console.Records;
        Assert.Equal(12, records.Find<SessionRecord>("session")?.Present);
        Assert.All(records.All<RoundRecord>("round/"), round => Assert.Equal(RoundStatus.Closed, round.Status));
        Assert.Equal(2, records.All<CommitmentRecord>("commitment/").Count);
        Assert.Single(records.Find<TallyRecord>("tally/one")?.Finalists ?? []);
    }
}
