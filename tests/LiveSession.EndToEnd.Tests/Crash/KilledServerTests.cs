using System.Diagnostics;
using System.Globalization;
using LiveSession.EndToEnd.Tests.Processes;
using Xunit.Abstractions;

namespace LiveSession.EndToEnd.Tests.Crash;

/// <summary>The real program on a real disk, killed under full load again and again.</summary>
public sealed class KilledServerTests(ITestOutputHelper output)
{
    private const int Kills = 20;
    private const int Phones = 40;
    private const int Tables = 4;
    private const int Seed = 20260101;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    [Fact]
    [Trait("Rule", "N1")]
    [Trait("Rule", "N2")]
    [Trait("Rule", "N5")]
    public async Task TwentyKillsUnderFullLoad_LoseNothingAndDoubleNothing()
    {
        using var timeout = new CancellationTokenSource(Longest);
        using var folder = new TemporaryFolder();
        using var room = new CrashRoom(new UriBuilder("http", "localhost", FreePort.Find()).Uri, Seed);
        var server = await StartAsync(room, folder, timeout.Token);
        try
        {
            await using var cast = await CrashCast.EnterAsync(room, server.Links.SignInToken, CrashDay.Agenda(Tables), Phones, Tables, timeout.Token);
            var dice = new Random(Seed);
            for (var kill = 1; kill <= Kills; kill++)
            {
                var before = room.Acknowledgements.Count;
                using var stop = new CancellationTokenSource();
                var acting = Task.WhenAll([cast.Arrivals.ActAsync(most: 5, stop.Token, timeout.Token), .. cast.People.Select(person => person.ActAsync(stop.Token, timeout.Token))]);
                await await Task.WhenAny(room.Acknowledgements.WhenAsync(before + dice.Next(50, 600)), acting);

                room.Down();
                await server.KillAsync();
                var acknowledged = room.Acknowledgements.Count - before;
                await stop.CancelAsync();
                await server.DisposeAsync();
                using var copy = Copy(folder);

                var dead = Stopwatch.GetTimestamp();
                server = await StartAsync(room, folder, timeout.Token);
                var ready = Stopwatch.GetElapsedTime(dead);
                room.Up();
                await Task.WhenAll(cast.People.Select(person => person.LiveAsync(timeout.Token)));
                var live = Stopwatch.GetElapsedTime(dead);

                // Everybody gets the answer that the crash took away; then nothing is open any more.
                await acting;
                await new Audit(room, cast).MakeAsync(timeout.Token);
                await VerifyAsync(copy, timeout.Token);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"measured: kill {kill}: {acknowledged} acknowledged before it; ready after {ready.TotalSeconds:0.0} s, {cast.People.Count()} devices live after {live.TotalSeconds:0.0} s"));
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{room.Acknowledgements.Count} commands acknowledged in all: {cast.Participants.Sum(person => person.Asked.Count)} questions, {cast.Participants.Count(person => person.Ballot is not null)} ballots, {cast.Hosts.Sum(host => host.Commitments.Count)} commitments, {cast.Arrivals.CheckedIn} check-ins"));
        }
        finally
        {
            await server.DisposeAsync();
        }
    }

    private static Task<ServerProcess> StartAsync(CrashRoom room, TemporaryFolder folder, CancellationToken cancellationToken) =>
        ServerProcess.StartAsync(room.Address.Port, folder.Path, cancellationToken, "--participants", "160", "--tables", Tables.ToString(CultureInfo.InvariantCulture));

    // The server has its own folder open: what the crash has left is verified on a copy.
    private static TemporaryFolder Copy(TemporaryFolder folder)
    {
        var copy = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(folder.Path))
        {
            File.Copy(file, copy.File(Path.GetFileName(file)));
        }

        return copy;
    }

    private static async Task VerifyAsync(TemporaryFolder folder, CancellationToken cancellationToken)
    {
        var (exitCode, said) = await ServerProcess.VerifyAsync(folder.Path, cancellationToken);
        Assert.True(exitCode == 0, said);
        Assert.Contains("all sound", said, StringComparison.Ordinal);
    }
}
