using LiveSession.Engine;
using LiveSession.Engine.Ledger;
using LiveSession.Storage.Postgres;
using LiveSession.Storage.Tests.Contract;
using static LiveSession.Storage.Tests.Contract.Entries;

namespace LiveSession.Storage.Tests.Postgres;

public sealed class PostgresLedgerStoreTests : LedgerStoreContract
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly StoredAnswer Answer = new("s1", "round/a", "c1", "f", 0, Refusal: null);
    private PostgresDatabase? _database;
    private PostgresLedgerStore _store = null!;

    public override async Task DisposeAsync() => await (_database?.DisposeAsync() ?? ValueTask.CompletedTask);

    [SkippableFact]
    [Trait("Rule", "N2")]
    public async Task AnswerToACommandThatHasLeftAnEntry_IsRefused()
    {
        await _store.AppendAsync(Batch(Entry(1, 1)), None);

        await Assert.ThrowsAsync<LedgerConflictException>(() => _store.AppendAsync(Batch(Answer), None));

        Assert.Empty(await _store.AnswersAsync("s1", "round/a", None));
    }

    [SkippableFact]
    [Trait("Rule", "N2")]
    public async Task EntryOfACommandThatHasBeenAnswered_IsRefused()
    {
        await _store.AppendAsync(Batch(Answer), None);

        await Assert.ThrowsAsync<LedgerConflictException>(() => _store.AppendAsync(Batch(Entry(1, 1)), None));
        await Assert.ThrowsAsync<LedgerConflictException>(() => _store.AppendAsync(Batch(Entry(1, 1) with { CommandId = "other" }, Entry(2, 2) with { CommandId = "c1" }), None));

        Assert.Empty(await _store.EntriesAsync("s1", 0, 10, None));
        Assert.Equal(0, (await _store.HeadAsync("s1", None))?.LastSeq);
    }

    [SkippableFact]
    [Trait("Rule", "N2")]
    public async Task SameIdInAnotherStreamOrSession_IsAnotherCommand()
    {
        await _store.CreateSessionAsync(LedgerHead.Empty("s2", "e1"), None);
        await _store.AppendAsync(Batch(Answer), None);

        await _store.AppendAsync(Batch(Entry(1, 1, "round/b"), Entry(1, 1, session: "s2")), None);

        Assert.Equal([1L, 1L], (await _store.HeadsAsync(None)).Select(head => head.LastSeq));
    }

    [SkippableFact]
    [Trait("Rule", "N2")]
    public async Task EntryAndAnswerToOneCommand_AtOnce_CannotBothBeStored()
    {
        for (var seq = 1; seq <= 40; seq++)
        {
            var answer = Answer with { CommandId = "c" + seq };
            var stream = "round/" + seq;
            var head = (await _store.HeadAsync("s1", None))!;
            var entry = Entry(head.LastSeq + 1, 1, stream) with { CommandId = "c" + seq };

            var stored = await Task.WhenAll(TryAsync(Batch(entry)), TryAsync(Batch(answer with { Stream = stream })));

            Assert.Single(stored, true);
        }
    }

    [SkippableFact]
    [Trait("Rule", "N6")]
    public async Task OfManyWritersAtOnePlace_OneWins_InWhicheverOrderTheyNameTheSessions()
    {
        await _store.CreateSessionAsync(LedgerHead.Empty("s2", "e1"), None);

        for (var seq = 1; seq <= 20; seq++)
        {
            var one = Entry(seq, seq);
            var other = Entry(seq, seq, session: "s2");
            var stored = await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => TryAsync(writer % 2 == 0 ? Batch(one, other) : Batch(other, one))));

            Assert.Single(stored, true);
        }

        Assert.Equal([20L, 20L], (await _store.HeadsAsync(None)).Select(head => head.LastSeq));
    }

    [SkippableFact]
    public async Task LargeBatch_IsReadBackWhole()
    {
        LedgerEntry[] entries = [.. Enumerable.Range(1, 3_000).Select(seq => Entry(seq, seq))];

        await _store.AppendAsync(Batch(entries), None);

        Assert.Equal(entries, await _store.EntriesAsync("s1", 0, int.MaxValue, None));
    }

    [SkippableTheory]
    [InlineData('\0')]
    [InlineData('\ud800')]
    [Trait("Rule", "H4")]
    public async Task TextThatPostgresCannotHold_IsTroubleAndNoCrash(char letter)
    {
        await Assert.ThrowsAsync<LedgerUnavailableException>(() => _store.AppendAsync(Batch(Entry(1, 1) with { Data = "a" + letter }), None));

        await _store.AppendAsync(Batch(Entry(1, 1)), None);
    }

    protected override async ValueTask<ILedgerStore> OpenAsync()
    {
        _database = await TemporaryDatabase.OpenAsync();
        return _store = new PostgresLedgerStore(_database);
    }

    private async Task<bool> TryAsync(LedgerBatch batch)
    {
        try
        {
            await _store.AppendAsync(batch, None);
            return true;
        }
        catch (LedgerConflictException)
        {
            return false;
        }
    }
}
