namespace LiveSession.Engine.Ledger;

/// <summary>One event as it is stored.</summary>
/// <param name="Seq">Its place in the session: 1, 2, 3 ...</param>
/// <param name="Stream">Text form of the aggregate's id.</param>
/// <param name="Version">Its place in the stream: 1, 2, 3 ...</param>
/// <param name="Name">The event's name in the <see cref="Events.EventCatalog"/>.</param>
/// <param name="Data">The event as JSON.</param>
/// <param name="AtMicroseconds">When it was decided, in microseconds since 1970 (UTC).</param>
/// <param name="Hash">Covers all fields and the hash of the entry before; see <see cref="EntryHash"/>.</param>
public sealed record LedgerEntry(
    string SessionId,
    long Seq,
    string Epoch,
    string Stream,
    long Version,
    string Name,
    string Data,
    long AtMicroseconds,
    string Actor,
    string CommandId,
    string Fingerprint,
    string Hash);
