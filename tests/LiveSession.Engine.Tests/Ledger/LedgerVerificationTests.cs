using LiveSession.Engine.Ledger;
using LiveSession.Engine.Tests.Contract;
using LiveSession.Storage.Memory;

namespace LiveSession.Engine.Tests.Ledger;

[Trait("Rule", "N6")]
public sealed class LedgerVerificationTests
{
    private const string Session = "s1";
    private static readonly LedgerHead Empty = LedgerHead.Empty(Session, "e1");
    private static readonly LedgerEntry First = Chained(Empty.LastHash, 1, "jar.marblesPut", """{"marbles":1}""");
    private static readonly LedgerEntry Second = Chained(First.Hash, 2, "jar.closed", "{}");

    [Fact]
    public async Task EmptyLedger_IsSound() => Assert.True((await VerifyAsync()).Sound);

    [Fact]
    public async Task WholeLedger_IsSound() => Assert.Equal(2, (await VerifyAsync(First, Second)).Entries);

    [Fact]
    public async Task ChangedEntry_IsFound() =>
        AssertFault(2, LedgerFaultKind.WrongHash, await VerifyAsync(First, Second with { Actor = "participant/p2" }));

    [Fact]
    public async Task EntryOnAnotherPast_IsFound() =>
        AssertFault(2, LedgerFaultKind.WrongHash, await VerifyAsync(First, Chained(Empty.LastHash, 2, "jar.closed", "{}")));

    [Fact]
    public async Task EventThatCannotBeRead_IsFound() =>
        AssertFault(2, LedgerFaultKind.Undecodable, await VerifyAsync(First, Chained(First.Hash, 2, "jar.broken", "{}")));

    [Fact]
    public async Task TimeBeyondTheCalendar_IsFound() =>
        AssertFault(1, LedgerFaultKind.Undecodable, await VerifyAsync(Rehashed(Empty.LastHash, First with { AtMicroseconds = long.MaxValue })));

    [Fact]
    public async Task MissingSession_IsFound() =>
        AssertFault(0, LedgerFaultKind.HeadMissing, await new LedgerVerification(new MemoryLedgerStore(), Jar.Catalog).VerifyAsync(Session, CancellationToken.None));

    [Fact]
    public async Task TailThatIsGone_IsFoundAtItsFirstEntry()
    {
        var store = new MemoryLedgerStore();
        await store.CreateSessionAsync(Empty with { LastSeq = 2, LastHash = Second.Hash }, CancellationToken.None);

        AssertFault(1, LedgerFaultKind.Truncated, await new LedgerVerification(store, Jar.Catalog).VerifyAsync(Session, CancellationToken.None));
    }

    private static async Task<LedgerVerdict> VerifyAsync(params LedgerEntry[] entries)
    {
        var store = new MemoryLedgerStore();
        await store.CreateSessionAsync(Empty, CancellationToken.None);
        await store.AppendAsync(new LedgerBatch(entries, []), CancellationToken.None);
        return await new LedgerVerification(store, Jar.Catalog).VerifyAsync(Session, CancellationToken.None);
    }

    private static void AssertFault(long seq, LedgerFaultKind kind, LedgerVerdict verdict) =>
        Assert.Equal((seq, kind), (verdict.Fault?.Seq, verdict.Fault?.Kind));

    private static LedgerEntry Chained(string previous, long seq, string name, string data) =>
        Rehashed(previous, new LedgerEntry(Session, seq, "e1", "round/a", seq, name, data, 1_000 * seq, "system", "c" + seq, "f", Hash: ""));

    private static LedgerEntry Rehashed(string previous, LedgerEntry entry) => entry with { Hash = EntryHash.Of(previous, entry with { Hash = "" }) };
}
