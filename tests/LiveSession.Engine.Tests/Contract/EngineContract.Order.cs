using LiveSession.Domain;
using LiveSession.Engine.Ledger;

namespace LiveSession.Engine.Tests.Contract;

public abstract partial class EngineContract
{
    [SkippableFact]
    public async Task Commands_TakeTheNextPlaceInSessionAndStream()
    {
        Assert.Equal(1, (await SendAsync("c1", new Put(3))).Seq);
        Assert.Equal(3, (await SendAsync("c2", new Put(1, 2), JarB)).Seq);
        Assert.Equal(4, (await SendAsync("c3", new Close())).Seq);

        var entries = await EntriesAsync();
        Assert.Equal([("round/a", 1L), ("round/b", 1L), ("round/b", 2L), ("round/a", 2L)], entries.Select(entry => (entry.Stream, entry.Version)));
        Assert.Equal([1L, 2L, 3L, 4L], entries.Select(entry => entry.Seq));
    }

    [SkippableFact]
    public async Task Entries_AreChained()
    {
        await SendAsync("c1", new Put(1));
        await SendAsync("c2", new Close());

        var verdict = await new LedgerVerification(Store, Jar.Catalog).VerifyAsync(Session, CancellationToken.None);

        Assert.Equal(new LedgerVerdict(Session, 2, Fault: null), verdict);
    }

    [SkippableFact]
    [Trait("Rule", "N1")]
    public async Task Reply_WaitsUntilTheDecisionIsDurable()
    {
        var atTheDisk = Store.HoldAsync();
        var reply = SendAsync("c1", new Put(3));
        await atTheDisk;

        Assert.False(reply.IsCompleted);
        Assert.Empty(await EntriesAsync());

        Store.Release();
        Assert.True((await reply).Accepted);
        Assert.Single(await EntriesAsync());
    }

    [SkippableFact]
    public async Task ClosedJar_RefusesMarbles()
    {
        await SendAsync("c1", new Put(3));
        await SendAsync("c2", new Close());

        var reply = await SendAsync("c3", new Put(1));

        Assert.Equal("jarClosed", reply.Refusal?.Code);
        Assert.Equal("3", reply.Refusal?.Values?["marbles"]);
        Assert.Equal(2, reply.Seq);
        Assert.Equal(2, (await EntriesAsync()).Count);
    }

    [SkippableFact]
    public async Task RefusalAndAlreadySo_PointAtTheLastEntryOfTheirOwnAggregate()
    {
        await SendAsync("c1", new Close());
        await SendAsync("c2", new Put(3), JarB);

        Assert.Equal(1, (await SendAsync("c3", new Put(1))).Seq);
        Assert.Equal(1, (await SendAsync("c4", new Close())).Seq);
    }

    [SkippableFact]
    public async Task RefusalBehindAPendingAppend_PointsAtIt()
    {
        var atTheDisk = Store.HoldAsync();
        var closing = SendAsync("c1", new Close());
        await atTheDisk;
        var refused = SendAsync("c2", new Put(1));
        Store.Release();

        Assert.Equal(1, (await closing).Seq);
        Assert.Equal(1, (await refused).Seq);
        Assert.False((await refused).Accepted);
    }

    [SkippableFact]
    public async Task UnknownSession_IsABugOfTheCaller()
    {
        var command = new CommandEnvelope("c1", "f", "system", Now, new Close());

        await Assert.ThrowsAsync<SessionUnknownException>(() => _engine.SendAsync("nowhere", JarA, command, CancellationToken.None));
        await Assert.ThrowsAsync<SessionUnknownException>(() => _engine.EpochAsync("nowhere", CancellationToken.None));
    }

    [SkippableFact]
    public async Task Epoch_IsThatOfTheLedger() => Assert.Equal("e1", await _engine.EpochAsync(Session, CancellationToken.None));

    [SkippableFact]
    public async Task CommandThatThrows_HarmsNobodyElse()
    {
        await SendAsync("c1", new Put(1));

        await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync("c2", new Nonsense()));

        Assert.Equal(2, (await SendAsync("c3", new Put(1))).Seq);
    }

    [SkippableTheory]
    [InlineData("")]
    [InlineData("a\0b")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123x")]
    public async Task UnsoundCommandId_IsRefusedAtTheDoor(string id) =>
        await Assert.ThrowsAsync<ArgumentException>(() => SendAsync(id, new Close()));

    [SkippableFact]
    public async Task ManyAtOnce_ShareFewTransactions()
    {
        await SendAsync("first", new Put(1));
        var before = Store.Transactions;
        var atTheDisk = Store.HoldAsync();
        var replies = new List<Task<Reply>> { SendAsync("c0", new Put(1)) };
        await atTheDisk;
        replies.AddRange(Enumerable.Range(1, 999).Select(i => SendAsync("c" + i, new Put(1), i % 2 == 0 ? JarA : JarB)));
        await Witness.WhenSeenAsync(commands: 1_001);
        Store.Release();

        Assert.All(await Task.WhenAll(replies), reply => Assert.True(reply.Accepted));
        Assert.InRange(Store.Transactions - before, 1, 5);
        Assert.Equal(1_001, (await EntriesAsync()).Count);
    }

    private sealed record Nonsense : Command;
}
