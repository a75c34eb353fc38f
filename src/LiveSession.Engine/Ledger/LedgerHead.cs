namespace LiveSession.Engine.Ledger;

/// <summary>Where a session's ledger ends. Stored beside the entries, so that a missing tail is found.</summary>
/// <param name="LastSeq">0 while the ledger is empty.</param>
/// <param name="LastHash">The hash of the last entry, or what the first entry chains on.</param>
public sealed record LedgerHead(string SessionId, string Epoch, long LastSeq, string LastHash)
{
    /// <summary>The head of a ledger in which nothing happened yet.</summary>
    public static LedgerHead Empty(string sessionId, string epoch) => new(sessionId, epoch, LastSeq: 0, EntryHash.Genesis(sessionId, epoch));
}
