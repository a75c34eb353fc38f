using LiveSession.Engine.Events;

namespace LiveSession.Engine.Ledger;

/// <summary>Takes the entries of one session one after the other and says what is wrong with the next.</summary>
internal sealed class ChainCheck(EventCatalog catalog, string sessionId)
{
    private readonly Dictionary<string, long> _versions = new(StringComparer.Ordinal);
    private string? _lastHash;
    private string? _epoch;

    /// <summary>The last sound entry.</summary>
    public long LastSeq { get; private set; }

    public LedgerFault? Check(LedgerEntry entry)
    {
        var fault = CheckPlace(entry) ?? CheckHash(entry) ?? CheckEvent(entry);
        if (fault is null)
        {
            (LastSeq, _lastHash, _epoch) = (entry.Seq, entry.Hash, entry.Epoch);
            _versions[entry.Stream] = entry.Version;
        }

        return fault;
    }

    public LedgerFault? CheckEnd(LedgerHead? head)
    {
        if (head is null)
        {
            return new LedgerFault(LastSeq, LedgerFaultKind.HeadMissing, $"There is no head for session '{sessionId}'.");
        }

        if (head.LastSeq > LastSeq)
        {
            return new LedgerFault(LastSeq + 1, LedgerFaultKind.Truncated, $"The ledger ends at {LastSeq}, its head says {head.LastSeq}.");
        }

        var expected = LastSeq == 0 ? LedgerHead.Empty(sessionId, head.Epoch) : new LedgerHead(sessionId, _epoch!, LastSeq, _lastHash!);
        return head == expected ? null : new LedgerFault(LastSeq, LedgerFaultKind.HeadMismatch, $"The head does not fit entry {LastSeq}.");
    }

    private LedgerFault? CheckPlace(LedgerEntry entry)
    {
        if (entry.Seq != LastSeq + 1)
        {
            return new LedgerFault(LastSeq + 1, LedgerFaultKind.Gap, $"After entry {LastSeq} comes {entry.Seq}.");
        }

        var version = _versions.GetValueOrDefault(entry.Stream) + 1;
        return entry.Version == version
            ? null
            : new LedgerFault(entry.Seq, LedgerFaultKind.VersionGap, $"Entry {entry.Seq} is version {entry.Version} of '{entry.Stream}' instead of {version}.");
    }

    private LedgerFault? CheckHash(LedgerEntry entry) =>
        string.Equals(EntryHash.Of(_lastHash ?? EntryHash.Genesis(sessionId, entry.Epoch), entry), entry.Hash, StringComparison.Ordinal)
            ? null
            : new LedgerFault(entry.Seq, LedgerFaultKind.WrongHash, $"Entry {entry.Seq} was changed, or does not follow entry {LastSeq}.");

    private LedgerFault? CheckEvent(LedgerEntry entry)
    {
        try
        {
            catalog.Read(entry);
            return null;
        }
        catch (UndecodableEventException undecodable)
        {
            return new LedgerFault(entry.Seq, LedgerFaultKind.Undecodable, undecodable.Message);
        }
    }
}
