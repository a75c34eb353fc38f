using System.Diagnostics;
using System.Globalization;
using LiveSession.EndToEnd.Tests.Crash;
using LiveSession.EndToEnd.Tests.Processes;
using Xunit.Abstractions;

namespace LiveSession.Orleans.Tests.Nodes;

/// <summary>Two real nodes on a real PostgreSQL, one killed in mid-vote, one stopped gently.</summary>
public sealed class LostNodeTests(ITestOutputHelper output)
{
    private const int Phones = 40;
    private const int Tables = 4;
    private const int Seed = 20260102;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    [SkippableFact]
    [Trait("Rule", "N1")]
    [Trait("Rule", "N2")]
    [Trait("Rule", "N4")]
    [Trait("Rule", "N5")]
    public async Task OneNodeKilled_OneStopped_NothingIsLostOrDoubled()
    {
        var database = await (await PostgresServer.SharedAsync()).NewDatabaseAsync();
        using var timeout = new CancellationTokenSource(Longest);
        using var folders = new Folders();
        await using var balancer = new Balancer();
        using var room = new CrashRoom(balancer.Address, Seed);
        var cluster = new Cluster(database, balancer.Address, participants: 160, Tables);
        var first = await cluster.StartAsync(folders.New(), timeout.Token);
        var second = await cluster.StartAsync(folders.New(), timeout.Token);
        try
        {
            balancer.Serve(first.Port, second.Port);
            await using var cast = await CrashCast.EnterAsync(room, first.Links.SignInToken, CrashDay.Agenda(Tables), Phones, Tables, timeout.Token);
            Assert.True(balancer.TakenBy(first.Port) > 10 && balancer.TakenBy(second.Port) > 10);

            await LoseAsync("killed", first.KillAsync);
            balancer.Serve(second.Port);
            await first.DisposeAsync();
            first = await cluster.StartAsync(folders.New(), timeout.Token);
            balancer.Serve(second.Port, first.Port);
            await LoseAsync("stopped", async () => Assert.Equal(0, await second.TerminateAsync(timeout.Token)));

            async Task LoseAsync(string how, Func<Task> loseNode)
            {
                var before = room.Acknowledgements.Count;
                using var stop = new CancellationTokenSource();
                var acting = Task.WhenAll([cast.Arrivals.ActAsync(most: 5, stop.Token, timeout.Token), .. cast.People.Select(person => person.ActAsync(stop.Token, timeout.Token))]);
                await await Task.WhenAny(room.Acknowledgements.WhenAsync(before + 300), acting);

                var lost = Stopwatch.GetTimestamp();
                await loseNode();
                await Task.WhenAll(cast.People.Select(person => person.LiveAsync(timeout.Token)));
                var live = Stopwatch.GetElapsedTime(lost);

                // Commands are answered again, and not only sockets open.
                var since = room.Acknowledgements.Count;
                await await Task.WhenAny(room.Acknowledgements.WhenAsync(since + 300), acting);
                var answered = Stopwatch.GetElapsedTime(lost);
                await stop.CancelAsync();
                await acting;
                await new Audit(room, cast).MakeAsync(timeout.Token);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"measured: a node {how}: {cast.People.Count()} devices live after {live.TotalSeconds:0.0} s, 300 more commands acknowledged after {answered.TotalSeconds:0.0} s, {room.Acknowledgements.Count} in all"));
            }
        }
        finally
        {
            await first.DisposeAsync();
            await second.DisposeAsync();
        }

        var (exitCode, said) = await ProgramProcess.RunOwnAsync("Server", ["verify", "--postgres", database], timeout.Token);
        Assert.True(exitCode == 0, said);
        Assert.Contains("all sound", said, StringComparison.Ordinal);
    }
}
