using LiveSession.Domain;
using LiveSession.Engine.InProcess;
using LiveSession.Engine.Ledger;
using LiveSession.Engine.Tests.Contract;
using LiveSession.Storage.Memory;
using LiveSession.Tests.Shared;

namespace LiveSession.Engine.Tests;

[Collection(Measurements.Alone)]
public sealed class EngineMeterTests
{
    [Fact]
    public async Task Commands_AreCountedByAggregateAndOutcome_WhenTheyAreDurable()
    {
        using var measured = new Measurements(EngineMeter.Name);
        var store = new ObservedStore(new MemoryLedgerStore());
        await using var engine = await StartAsync(store);

        await SendAsync(engine, AggregateId.Round("r"), "c1", new Put(1));
        await SendAsync(engine, AggregateId.Round("r"), "c1", new Put(1));
        await SendAsync(engine, AggregateId.Round("r"), "c2", new Close());
        await SendAsync(engine, AggregateId.Round("r"), "c3", new Put(1));
        store.Fate = () => AppendFate.Lost;
        await Assert.ThrowsAsync<LedgerUnavailableException>(() => SendAsync(engine, AggregateId.Table(1), "c4", new Put(1)));

        Assert.Equal([(1, "round accepted"), (1, "round accepted"), (1, "round refused"), (1, "table failed")], measured.Of("livesession.commands"));
    }

    [Fact]
    public async Task Commits_TellHowManyCommandsSharedThem_AndHowLongTheyTook()
    {
        using var measured = new Measurements(EngineMeter.Name);
        var store = new ObservedStore(new MemoryLedgerStore());
        var witness = new Witness();
        await using var engine = await StartAsync(store, witness);

        var atTheDisk = store.HoldAsync();
        var first = SendAsync(engine, AggregateId.Session, "c0", new Put(1));
        await atTheDisk;
        var others = Enumerable.Range(1, 5).Select(command => SendAsync(engine, AggregateId.Session, $"c{command}", new Put(1, 2))).ToArray();
        await witness.WhenSeenAsync(6);
        store.Release();
        await Task.WhenAll([first, .. others]);

        Assert.Equal([1, 5], measured.Of("livesession.ledger.commit.size").Select(size => size.Value));
        Assert.All(measured.Of("livesession.ledger.commit.duration"), duration => Assert.InRange(duration.Value, double.Epsilon, 60));
        Assert.Equal(2, measured.Of("livesession.ledger.commit.duration").Count);
    }

    private static async Task<InProcessEngine> StartAsync(ObservedStore store, Witness? witness = null)
    {
        await store.CreateSessionAsync(LedgerHead.Empty("s1", "e1"), CancellationToken.None);
        return new InProcessEngine(store, Jar.Catalog, TimeProvider.System, (witness ?? new Witness()).EmptyJar);
    }

    private static Task<Reply> SendAsync(InProcessEngine engine, AggregateId target, string id, Command command) =>
        engine.SendAsync("s1", target, new CommandEnvelope(id, "f", "system", DateTimeOffset.UnixEpoch, command), CancellationToken.None);
}
