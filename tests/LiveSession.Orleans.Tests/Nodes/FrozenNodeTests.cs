using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace LiveSession.Orleans.Tests.Nodes;

/// <summary>A node that hangs with all its sockets open is found by its missing answers alone.</summary>
public sealed class FrozenNodeTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    [SkippableFact]
    [Trait("Rule", "N5")]
    public async Task FrozenNode_IsDeclaredDead_AndEndsItselfWhenItWakes()
    {
        var database = await (await PostgresServer.SharedAsync()).NewDatabaseAsync();
        using var timeout = new CancellationTokenSource(Longest);
        using var folders = new Folders();
        await using var balancer = new Balancer();
        var cluster = new Cluster(database, balancer.Address, participants: 12, tables: 2);
        await using var healthy = await cluster.StartAsync(folders.New(), timeout.Token);
        await using var frozen = await cluster.StartAsync(folders.New(), timeout.Token);

        await frozen.FreezeAsync(timeout.Token);
        var since = Stopwatch.GetTimestamp();
        await cluster.WhenDeadAsync(nodes: 1, timeout.Token);
        var detected = Stopwatch.GetElapsedTime(since);
        await frozen.ThawAsync(timeout.Token);

        // It must not go on as if it still belonged to the cluster: whoever supervises it starts it again.
        Assert.NotEqual(0, await frozen.EndAsync(timeout.Token));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"measured: a frozen node is declared dead after {detected.TotalSeconds:0.0} s"));
    }
}
