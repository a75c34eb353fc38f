using LiveSession.Domain;

namespace LiveSession.Engine.Tests.Contract;

public abstract partial class EngineContract
{
    [SkippableFact]
    [Trait("Rule", "N2")]
    public async Task SameCommandAgain_IsDoneOnce()
    {
        var first = await SendAsync("c1", new Put(3, 4));
        await SendAsync("c2", new Put(1));

        Assert.Equal(first, await SendAsync("c1", new Put(3, 4)));
        Assert.Equal(3, (await EntriesAsync()).Count);
    }

    [SkippableFact]
    [Trait("Rule", "N2")]
    public async Task SameCommandFiftyTimesAtOnce_IsDoneOnce()
    {
        var atTheDisk = Store.HoldAsync();
        var replies = Enumerable.Range(0, 50).Select(_ => Task.Run(() => SendAsync("c1", new Put(3)))).ToList();
        await atTheDisk;
        Store.Release();

        Assert.All(await Task.WhenAll(replies), reply => Assert.Equal(new Reply(1, Refusal: null), reply));
        Assert.Single(await EntriesAsync());
    }

    [SkippableFact]
    [Trait("Rule", "N2")]
    public async Task EveryAnswer_IsTheSameAfterARestart()
    {
        Command[] commands = [new Put(1), new Put(2, 3), new Close(), new Close(), new Put(4)];
        var replies = new List<Reply>();
        foreach (var (i, command) in commands.Index())
        {
            replies.Add(await SendAsync("c" + i, command));
        }

        var restarted = await StartAsync();
        foreach (var (i, command) in commands.Index())
        {
            AssertSame(replies[i], await SendAsync("c" + i, command, engine: restarted));
        }

        Assert.Equal(4, (await EntriesAsync()).Count);
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    [Trait("Rule", "N2")]
    public async Task ChangedPayloadUnderTheSameId_IsRefused(bool afterRestart)
    {
        await SendAsync("put", new Put(1));
        await SendAsync("close", new Close());
        await SendAsync("refused", new Put(1));
        var engine = afterRestart ? await StartAsync() : _engine;

        foreach (var id in new[] { "put", "close", "refused" })
        {
            var reply = await SendAsync(id, new Put(9), fingerprint: "other", engine: engine);
            Assert.Equal(EngineRefusals.CommandIdReused, reply.Refusal?.Code);
        }

        Assert.Equal(2, (await EntriesAsync()).Count);
    }

    [SkippableFact]
    public async Task SameIdOnAnotherAggregate_IsAnotherCommand()
    {
        await SendAsync("c1", new Put(1));
        await SendAsync("c1", new Put(1), JarB);

        Assert.Equal(2, (await EntriesAsync()).Count);
    }

    [SkippableFact]
    [Trait("Rule", "N2")]
    public async Task IdOfAFailedCommand_IsFreeForAnotherPayload()
    {
        var atTheDisk = Store.HoldAsync();
        Store.Fate = () => AppendFate.Lost;
        var failed = SendAsync("c1", new Put(1));
        await atTheDisk;
        var reused = SendAsync("c1", new Put(2), fingerprint: "other");
        Store.Release();

        await Assert.ThrowsAsync<LedgerUnavailableException>(() => failed);
        await Assert.ThrowsAsync<LedgerUnavailableException>(() => reused);
        Store.Fate = () => AppendFate.Written;
        Assert.True((await SendAsync("c1", new Put(2), fingerprint: "other")).Accepted);
    }

    private static void AssertSame(Reply expected, Reply actual)
    {
        Assert.Equal(expected.Seq, actual.Seq);
        Assert.Equal(expected.Refusal?.Code, actual.Refusal?.Code);
        Assert.Equal(expected.Refusal?.Values, actual.Refusal?.Values);
    }
}
