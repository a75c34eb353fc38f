using LiveSession.Engine.Ledger;

namespace LiveSession.Engine.Tests.Contract;

public abstract partial class EngineContract
{
    [SkippableFact]
    [Trait("Rule", "H4")]
    public async Task FailedAppend_TakesWhatBuildsOnItAlong_ThenAllIsWellAgain()
    {
        await SendAsync("c0", new Put(1));
        var atTheDisk = Store.HoldAsync();
        Store.Fate = () => AppendFate.Lost;
        var replies = new List<Task<Reply>> { SendAsync("c1", new Put(1)) };
        await atTheDisk;
        replies.AddRange([SendAsync("c2", new Close()), SendAsync("c3", new Put(1))]);
        await Witness.WhenSeenAsync(commands: 4);
        Store.Release();
        foreach (var reply in replies)
        {
            await Assert.ThrowsAsync<LedgerUnavailableException>(() => reply);
        }

        Store.Fate = () => AppendFate.Written;

        Assert.Equal(2, (await SendAsync("c1", new Put(1))).Seq);
        Assert.Equal(3, (await SendAsync("c3", new Put(1))).Seq);
        await AssertSoundAsync(entries: 3);
    }

    // The refusal has no entry of its own that could fail to follow: it must fall with the decision that it rests on.
    [SkippableFact]
    [Trait("Rule", "H4")]
    public async Task RefusalThatRestsOnALostDecision_IsNotGiven()
    {
        var atTheDisk = Store.HoldAsync();
        Store.Fate = Once(AppendFate.Lost);
        var closing = SendAsync("c1", new Close());
        await atTheDisk;
        var refused = SendAsync("c2", new Put(1));
        await Witness.WhenSeenAsync(commands: 2);
        Store.Release();

        await Assert.ThrowsAsync<LedgerUnavailableException>(() => closing);
        await Assert.ThrowsAsync<LedgerUnavailableException>(() => refused);
        Assert.True((await SendAsync("c2", new Put(1))).Accepted);
    }

    [SkippableFact]
    [Trait("Rule", "H4")]
    public async Task FailedAppend_LeavesOtherAggregatesAlone()
    {
        await SendAsync("c0", new Put(1), JarB);
        Store.Fate = () => AppendFate.Lost;
        await Assert.ThrowsAsync<LedgerUnavailableException>(() => SendAsync("c1", new Put(1)));
        Store.Fate = () => AppendFate.Written;

        Assert.Equal(2, (await SendAsync("c2", new Put(1), JarB)).Seq);
    }

    [SkippableFact]
    [Trait("Rule", "N2")]
    public async Task WrittenButUnheard_RetryGetsTheAnswer()
    {
        Store.Fate = () => AppendFate.WrittenUnheard;
        await Assert.ThrowsAsync<LedgerUnavailableException>(() => SendAsync("c1", new Put(3)));
        Store.Fate = () => AppendFate.Written;

        Assert.Equal(new Reply(1, Refusal: null), await SendAsync("c1", new Put(3)));
        Assert.Equal(new Reply(2, Refusal: null), await SendAsync("c2", new Put(1)));
        await AssertSoundAsync(entries: 2);
    }

    [SkippableFact]
    public async Task SecondWriter_IsRefusedNotMerged()
    {
        var second = await StartAsync();
        await SendAsync("c1", new Put(1));
        await SendAsync("c2", new Put(1), engine: second);

        var refused = await Assert.ThrowsAsync<LedgerUnavailableException>(() => SendAsync("c3", new Close()));
        Assert.IsType<LedgerConflictException>(refused.InnerException);

        Assert.Equal(3, (await SendAsync("c3", new Close())).Seq);
        await AssertSoundAsync(entries: 3);
    }

    // Every sender repeats its command until it gets an answer, as devices do; the disk fails at random.
    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [Trait("Rule", "N1")]
    [Trait("Rule", "N2")]
    [Trait("Rule", "H4")]
    public async Task UnreliableDisk_LosesAndDoublesNothing(int seed)
    {
        var dice = new Random(seed);
        Store.Fate = () => (AppendFate)Math.Max(0, dice.Next(6) - 3);

        var seqs = await Task.WhenAll(Enumerable.Range(0, 300).Select(i => Task.Run(() => InsistAsync(i))));

        var entries = await EntriesAsync();
        Assert.Equal(entries.Select(entry => entry.Seq), seqs.Order());
        Assert.Equal(Enumerable.Range(0, 300).Select(i => "c" + i).Order(StringComparer.Ordinal), entries.Select(entry => entry.CommandId).Order(StringComparer.Ordinal));
        await AssertSoundAsync(entries: 300);
    }

    private static Func<AppendFate> Once(AppendFate fate)
    {
        var fates = new Queue<AppendFate>([fate]);
        return () => fates.TryDequeue(out var next) ? next : AppendFate.Written;
    }

    private async Task<long> InsistAsync(int i)
    {
        while (true)
        {
            try
            {
                return (await SendAsync("c" + i, new Put(i), i % 3 == 0 ? JarB : JarA)).Seq;
            }
            catch (LedgerUnavailableException)
            {
                await Task.Yield();
            }
        }
    }

    private async Task AssertSoundAsync(long entries)
    {
        var verdict = await new LedgerVerification(Store, Jar.Catalog).VerifyAsync(Session, CancellationToken.None);
        Assert.Equal(new LedgerVerdict(Session, entries, Fault: null), verdict);
    }
}
