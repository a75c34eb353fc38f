using LiveSession.Engine.Ledger;

namespace LiveSession.Storage.Tests.Contract;

/// <summary>Entries for stores, which look at places only.</summary>
internal static class Entries
{
    public static LedgerEntry Entry(long seq, long version, string stream = "round/a", string session = "s1", string epoch = "e1") =>
        new(session, seq, epoch, stream, version, "jar.closed", """{"text":"L'été — ماء 🙂"}""", 1_700_000_000_000_000 + seq, "participant/p1", "c" + seq, "f", "hash" + seq);

    public static LedgerBatch Batch(params LedgerEntry[] entries) => new(entries, []);

    public static LedgerBatch Batch(params StoredAnswer[] answers) => new([], answers);
}
