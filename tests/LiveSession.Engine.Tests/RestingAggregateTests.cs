using LiveSession.Engine.InProcess;
using LiveSession.Engine.Ledger;
using LiveSession.Engine.Tests.Contract;
using LiveSession.Storage.Memory;

namespace LiveSession.Engine.Tests;

/// <summary>Aggregates that nobody asks are let go, with all the answers that they have given; nobody notices.</summary>
public sealed class RestingAggregateTests : IAsyncLifetime, IAsyncDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 3, 14, 9, 30, 0, TimeSpan.Zero);
    private readonly StoppedClock _clock = new();
    private readonly ObservedStore _store = new(new MemoryLedgerStore());
    private InProcessEngine _engine = null!;

    public async Task InitializeAsync()
    {
        await _store.CreateSessionAsync(LedgerHead.Empty("s1", "e1"), CancellationToken.None);
        _engine = new InProcessEngine(_store, Jar.Catalog, _clock, new Witness().EmptyJar);
    }

    public ValueTask DisposeAsync() => _engine.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task AggregateThatNobodyAsks_IsLetGo_AndReadAgainWhenItIsNeeded()
    {
        await SendAsync("c1", new Put(1));
        Assert.Equal(1, _store.StreamReads);

        _clock.Ring();
        await SendAsync("c2", new Put(1));
        _clock.Ring();
        await SendAsync("c3", new Put(1));
        Assert.Equal(1, _store.StreamReads);

        _clock.Ring();
        _clock.Ring();
        Assert.Equal(4, (await SendAsync("c4", new Put(1))).Seq);
        Assert.Equal(2, _store.StreamReads);
    }

    [Fact]
    [Trait("Rule", "N2")]
    public async Task AnswersOfAnAggregateThatWasLetGo_AreTheSame()
    {
        var put = await SendAsync("put", new Put(3));
        await SendAsync("close", new Close());
        var refused = await SendAsync("late", new Put(1));
        _clock.Ring();
        _clock.Ring();

        Assert.Equal(put, await SendAsync("put", new Put(3)));
        Assert.Equal(refused.Refusal?.Code, (await SendAsync("late", new Put(1))).Refusal?.Code);
        Assert.Equal(2, (await _store.EntriesAsync("s1", 0, 10, CancellationToken.None)).Count);
    }

    [Fact]
    public async Task AggregateWhoseDecisionIsNotDurableYet_IsKept()
    {
        var atTheDisk = _store.HoldAsync();
        var first = SendAsync("c1", new Put(1));
        await atTheDisk;

        _clock.Ring();
        _clock.Ring();
        var second = SendAsync("c2", new Put(1));
        _store.Release();

        Assert.Equal((1, 2), ((await first).Seq, (await second).Seq));
        Assert.Equal(1, _store.StreamReads);
    }

    [Fact]
    [Trait("Rule", "N1")]
    public async Task LetGoAtEveryMoment_LosesNothingAndCountsNothingTwice()
    {
        using var enough = new CancellationTokenSource();
        var ringing = Task.Run(() =>
        {
            while (!enough.IsCancellationRequested)
            {
                _clock.Ring();
            }
        });

        var seqs = new List<long>();
        for (var breaks = 0; breaks < 20; breaks++)
        {
            var replies = await Task.WhenAll(Enumerable.Range(0, 80).Select(command => Task.Run(() => SendAsync($"c{breaks}-{command}", new Put(1)))));
            seqs.AddRange(replies.Select(reply => reply.Seq));
            _clock.Ring();
            _clock.Ring();
        }

        await enough.CancelAsync();
        await ringing;

        Assert.Equal(Enumerable.Range(1, 1_600).Select(seq => (long)seq), seqs.Order());
        Assert.True(_store.StreamReads >= 20, "It was not let go in every break.");
    }

    private Task<Reply> SendAsync(string id, Domain.Command command) =>
        _engine.SendAsync("s1", Domain.AggregateId.Session, new CommandEnvelope(id, "f", "system", Now, command), CancellationToken.None);

    /// <summary>A clock whose one timer goes off when the test says so.</summary>
    private sealed class StoppedClock : TimeProvider
    {
        private Action _ring = static () => { };

        public void Ring() => _ring();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Assert.Equal((InProcessEngine.Idle, InProcessEngine.Idle), (dueTime, period));
            _ring = () => callback(state);
            return base.CreateTimer(_ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
