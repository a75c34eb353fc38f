namespace LiveSession.Engine.Tests.Contract;

public abstract partial class EngineContract
{
    // A patient guard against hanging for ever, not a measure.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [SkippableFact]
    public async Task Follower_GetsWhatWasAndWhatComes()
    {
        await SendAsync("c1", new Put(1));
        await SendAsync("c2", new Put(2));
        await using var follower = Follow(after: 1);

        var was = Assert.Single(await follower.NextAsync());
        await SendAsync("c3", new Close(), JarB);
        var comes = Assert.Single(await follower.NextAsync());

        Assert.Equal(new CommittedEvent(2, JarA, 2, Now.ToUniversalTime(), "participant/p1", new MarblesPut(2)), was);
        Assert.Equal(new CommittedEvent(3, JarB, 1, Now.ToUniversalTime(), "participant/p1", new JarClosed()), comes);
    }

    [SkippableFact]
    public async Task Follower_NeverSeesHalfOfACommand()
    {
        // More than one page of the ledger, and pages end inside of commands.
        for (var i = 0; i < 400; i++)
        {
            await SendAsync("c" + i, new Put(1, 2, 3));
        }

        await using var follower = Follow(after: 0, await StartAsync());
        for (var seen = 0; seen < 1_200;)
        {
            var events = await follower.NextAsync();
            Assert.Equal(0, events.Count % 3);
            seen += events.Count;
        }
    }

    [SkippableFact]
    [Trait("Rule", "N1")]
    public async Task Follower_SeesOnlyWhatIsDurable()
    {
        await using var follower = Follow(after: 0);
        var next = follower.NextAsync();
        var atTheDisk = Store.HoldAsync();
        Store.Fate = () => AppendFate.Lost;
        var failing = SendAsync("c1", new Put(1));
        await atTheDisk;
        await using var latecomer = Follow(after: 0);
        var hasty = latecomer.NextAsync();
        Assert.False(next.IsCompleted || hasty.IsCompleted);
        Store.Release();
        await Assert.ThrowsAsync<LedgerUnavailableException>(() => failing);
        Store.Fate = () => AppendFate.Written;
        await SendAsync("c2", new Put(7));

        Assert.Equal(new MarblesPut(7), Assert.Single(await next).Event);
        Assert.Equal(new MarblesPut(7), Assert.Single(await hasty).Event);
    }

    [SkippableFact]
    public async Task CommitWhileAFollowerLooksIntoTheLedger_IsNotMissed()
    {
        await using var witness = Follow(after: 0);
        var published = witness.NextAsync();
        await using var follower = Follow(after: 0);
        Store.AfterReading = async () =>
        {
            await SendAsync("c1", new Put(7));
            await published;
        };

        Assert.Equal(new MarblesPut(7), Assert.Single(await follower.NextAsync()).Event);
    }

    [SkippableFact]
    public async Task Follower_SeesWhatWasWrittenUnheard()
    {
        await SendAsync("c0", new Put(5));
        await using var follower = Follow(after: 1);
        var next = follower.NextAsync();
        Store.Fate = () => AppendFate.WrittenUnheard;
        await Assert.ThrowsAsync<LedgerUnavailableException>(() => SendAsync("c1", new Put(6)));

        Assert.Equal(new MarblesPut(6), Assert.Single(await next).Event);
    }

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task FollowersWhoComeAtAnyTime_SeeEveryEventOnce(int seed)
    {
        const int total = 2_000;
        var dice = new Random(seed);
        var writing = Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(() => WriteAsync(writer, total / 8))));
        var followers = new List<Task>();
        for (var i = 0; i < 12; i++)
        {
            var head = (await Store.HeadAsync(Session, CancellationToken.None))!.LastSeq;
            followers.Add(AssertNoGapAsync(after: dice.NextInt64(head + 1), total));
        }

        await Task.WhenAll([writing, .. followers]);
    }

    [SkippableFact]
    public async Task SleepingFollower_HoldsUpNobody_AndMissesNothing()
    {
        const int total = 6_000;
        await SendAsync("first", new Put(1));
        await using var sleeper = Follow(after: 0);
        Assert.Single(await sleeper.NextAsync());

        await Task.WhenAll(Enumerable.Range(0, 10).Select(writer => WriteAsync(writer, total / 10)));

        for (var seq = 1L; seq < total + 1;)
        {
            Assert.All(await sleeper.NextAsync(), happened => Assert.Equal(++seq, happened.Seq));
        }
    }

    [SkippableFact]
    public async Task CancelledFollower_Ends()
    {
        using var cancel = new CancellationTokenSource();
        await using var follower = new Follower(_engine.FollowAsync(Session, 0, cancel.Token).GetAsyncEnumerator(CancellationToken.None));
        var next = follower.NextAsync();

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
    }

    private async Task WriteAsync(int writer, int commands)
    {
        for (var i = 0; i < commands; i++)
        {
            await SendAsync($"w{writer}-{i}", new Put(1), i % 2 == 0 ? JarA : JarB);
        }
    }

    private async Task AssertNoGapAsync(long after, long until)
    {
        await using var follower = Follow(after);
        while (after < until)
        {
            Assert.All(await follower.NextAsync(), happened => Assert.Equal(++after, happened.Seq));
        }
    }

    private Follower Follow(long after, ISessionEngine? engine = null) =>
        new((engine ?? _engine).FollowAsync(Session, after, CancellationToken.None).GetAsyncEnumerator(CancellationToken.None));

    private sealed class Follower(IAsyncEnumerator<IReadOnlyList<CommittedEvent>> events) : IAsyncDisposable
    {
        private Task<bool> _next = Task.FromResult(true);

        public async Task<IReadOnlyList<CommittedEvent>> NextAsync()
        {
            _next = events.MoveNextAsync().AsTask();
            Assert.True(await _next.WaitAsync(Patience));
            return events.Current;
        }

        // An iterator that still waits for the next event cannot be disposed of; its engine ends it.
        public async ValueTask DisposeAsync()
        {
            if (_next.IsCompleted)
            {
                await events.DisposeAsync();
            }
        }
    }
}
