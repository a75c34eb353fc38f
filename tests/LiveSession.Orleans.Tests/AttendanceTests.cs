using LiveSession.Engine.Nodes;
using LiveSession.Storage.Memory;
using Microsoft.Extensions.DependencyInjection;
using Orleans.TestingHost;

namespace LiveSession.Orleans.Tests;

public sealed class AttendanceTests : IAsyncLifetime
{
    private InProcessTestCluster _cluster = null!;

    public async Task InitializeAsync() => _cluster = await SmallCluster.StartAsync(new MemoryLedgerStore(), silos: 2);

    public async Task DisposeAsync() => await _cluster.DisposeAsync();

    [Fact]
    [Trait("Rule", "N4")]
    public async Task EachNode_HearsOfTheOthersOnly()
    {
        var (one, two) = (Exchange(0), Exchange(1));

        Assert.Equal([], (await one.ExchangeAsync("s1", "n1", Here("p1", "p2"), CancellationToken.None)).Participants);
        Assert.Equal(["p1", "p2"], (await two.ExchangeAsync("s1", "n2", Here("p2", "p3"), CancellationToken.None)).Participants);
        Assert.Equal(["p2", "p3"], (await one.ExchangeAsync("s1", "n1", Here(), CancellationToken.None)).Participants);
        Assert.Equal([], (await two.ExchangeAsync("s1", "n2", Here(), CancellationToken.None)).Participants);
        Assert.Equal([], (await two.ExchangeAsync("s2", "n2", Here(), CancellationToken.None)).Participants);
    }

    private static Attending Here(params string[] participants) => new(participants, []);

    private IAttendanceExchange Exchange(int silo) => _cluster.Silos[silo].ServiceProvider.GetRequiredService<IAttendanceExchange>();
}
