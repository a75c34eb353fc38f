using LiveSession.Domain;
using LiveSession.Engine.Ledger;
using static LiveSession.Storage.Tests.Contract.Entries;

namespace LiveSession.Storage.Tests.Contract;

/// <summary>What every ledger store must do; an heir says which.</summary>
public abstract class LedgerStoreContract : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private ILedgerStore _store = null!;

    /// <summary>A store with nothing in it; the heir clears it away.</summary>
    protected abstract ValueTask<ILedgerStore> OpenAsync();

    public async Task InitializeAsync()
    {
        _store = await OpenAsync();
        await _store.CreateSessionAsync(LedgerHead.Empty("s1", "e1"), None);
    }

    public virtual Task DisposeAsync() => Task.CompletedTask;

    [SkippableFact]
    public async Task Entries_AreReadBackInOrder()
    {
        LedgerEntry[] entries = [Entry(1, 1), Entry(2, 1, "round/b"), Entry(3, 2)];
        await _store.AppendAsync(Batch(entries), None);

        Assert.Equal(entries, await _store.EntriesAsync("s1", after: 0, atMost: 10, None));
        Assert.Equal(entries[1..2], await _store.EntriesAsync("s1", after: 1, atMost: 1, None));
        Assert.Empty(await _store.EntriesAsync("s1", after: 3, atMost: 10, None));
        Assert.Empty(await _store.EntriesAsync("s2", after: 0, atMost: 10, None));
    }

    [SkippableFact]
    public async Task Stream_HoldsItsOwnEntriesOnly()
    {
        LedgerEntry[] entries = [Entry(1, 1), Entry(2, 1, "round/b"), Entry(3, 2)];
        await _store.AppendAsync(Batch(entries), None);

        Assert.Equal([entries[0], entries[2]], await _store.StreamAsync("s1", "round/a", None));
        Assert.Empty(await _store.StreamAsync("s1", "round/c", None));
        Assert.Empty(await _store.StreamAsync("s2", "round/a", None));
    }

    [SkippableFact]
    public async Task Append_MovesTheHead()
    {
        await _store.AppendAsync(Batch(Entry(1, 1), Entry(2, 2)), None);
        await _store.AppendAsync(Batch(Entry(3, 3)), None);

        Assert.Equal(new LedgerHead("s1", "e1", 3, "hash3"), await _store.HeadAsync("s1", None));
        Assert.Null(await _store.HeadAsync("s2", None));
    }

    [SkippableFact]
    public async Task Sessions_AreListedById_AndCreatedOnce()
    {
        await _store.AppendAsync(Batch(Entry(1, 1)), None);

        Assert.True(await _store.CreateSessionAsync(LedgerHead.Empty("s0", "e0"), None));
        Assert.False(await _store.CreateSessionAsync(LedgerHead.Empty("s1", "e9"), None));

        Assert.Equal([LedgerHead.Empty("s0", "e0"), new LedgerHead("s1", "e1", 1, "hash1")], await _store.HeadsAsync(None));
    }

    [SkippableFact]
    public async Task OneBatch_CanServeManySessions()
    {
        await _store.CreateSessionAsync(LedgerHead.Empty("s2", "e2"), None);

        await _store.AppendAsync(Batch(Entry(1, 1), Entry(1, 1, session: "s2", epoch: "e2"), Entry(2, 2)), None);

        Assert.Equal([2L, 1L], (await _store.HeadsAsync(None)).Select(head => head.LastSeq));
    }

    public static TheoryData<LedgerEntry> Intruders =>
    [
        Entry(1, 2),
        Entry(3, 2),
        Entry(2, 1),
        Entry(2, 3),
        Entry(2, 2, "round/b"),
        Entry(2, 2, epoch: "e2"),
        Entry(2, 2, session: "s2"),
    ];

    [SkippableTheory]
    [MemberData(nameof(Intruders))]
    [Trait("Rule", "N6")]
    public async Task EntryThatDoesNotFollow_IsRefusedWithItsWholeBatch(LedgerEntry intruder)
    {
        await _store.CreateSessionAsync(LedgerHead.Empty("s3", "e1"), None);
        await _store.AppendAsync(Batch(Entry(1, 1)), None);
        var answer = new StoredAnswer("s1", "round/a", "other", "f", 1, Refusal: null);

        await Assert.ThrowsAsync<LedgerConflictException>(
            () => _store.AppendAsync(new LedgerBatch([Entry(1, 1, session: "s3"), intruder], [answer]), None));

        Assert.Single(await _store.EntriesAsync("s1", 0, 10, None));
        Assert.Empty(await _store.EntriesAsync("s3", 0, 10, None));
        Assert.Empty(await _store.AnswersAsync("s1", "round/a", None));
        Assert.Equal([1L, 0L], (await _store.HeadsAsync(None)).Select(head => head.LastSeq));
    }

    [SkippableFact]
    public async Task RefusedBatch_DoesNotStandInTheWayOfTheNext()
    {
        await Assert.ThrowsAsync<LedgerConflictException>(() => _store.AppendAsync(Batch(Entry(2, 1)), None));

        await _store.AppendAsync(Batch(Entry(1, 1)), None);

        Assert.Single(await _store.EntriesAsync("s1", 0, 10, None));
    }

    [SkippableFact]
    [Trait("Rule", "N2")]
    public async Task Answers_AreReadBack()
    {
        StoredAnswer[] answers =
        [
            new("s1", "round/a", "c1", "f1", 0, Refusal: null),
            new("s1", "round/a", "c2", "f2", 4, new Refusal("roundPaused")),
            new("s1", "round/a", "c3", "f3", 4, Refusal.With("tooMany", "most", "3 é")),
            new("s1", "round/b", "c1", "f1", 4, Refusal: null),
        ];
        await _store.AppendAsync(Batch(answers), None);

        var read = (await _store.AnswersAsync("s1", "round/a", None)).OrderBy(answer => answer.CommandId, StringComparer.Ordinal).ToList();

        Assert.Equal(3, read.Count);
        Assert.Equal(answers[0], read[0]);
        Assert.Equal(answers[1], read[1]);
        Assert.Equal(answers[2].Refusal!.Values, read[2].Refusal!.Values);
    }

    [SkippableFact]
    [Trait("Rule", "N2")]
    public async Task SecondAnswerToOneCommand_IsRefused()
    {
        var answer = new StoredAnswer("s1", "round/a", "c1", "f1", 0, Refusal: null);
        await _store.AppendAsync(Batch(answer), None);

        await Assert.ThrowsAsync<LedgerConflictException>(() => _store.AppendAsync(Batch(answer with { Fingerprint = "f2" }), None));
        await Assert.ThrowsAsync<LedgerConflictException>(() => _store.AppendAsync(Batch(answer with { CommandId = "c2" }, answer with { CommandId = "c2" }), None));

        Assert.Equal(answer, Assert.Single(await _store.AnswersAsync("s1", "round/a", None)));
    }

    [SkippableFact]
    public void EntriesOutOfOrder_AreNoBatch()
    {
        Assert.Throws<ArgumentException>(() => Batch(Entry(1, 1), Entry(3, 2)));
        Assert.Throws<ArgumentException>(() => Batch(Entry(1, 1), Entry(2, 3)));
        Assert.Throws<ArgumentException>(() => Batch(Entry(1, 1), Entry(2, 2, epoch: "e2")));
    }

    [SkippableFact]
    [Trait("Rule", "H4")]
    public async Task Probe_LeavesTheLedgersAlone()
    {
        await _store.ProbeAsync(None);
        await _store.ProbeAsync(None);

        Assert.Equal([LedgerHead.Empty("s1", "e1")], await _store.HeadsAsync(None));
    }
}
