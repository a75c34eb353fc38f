using LiveSession.Engine.Events;
using LiveSession.Engine.Ledger;

namespace LiveSession.Engine.Commits;

/// <summary>The growing end of one session's ledger: gives each new entry its seq and its hash.</summary>
internal sealed class LedgerLine(LedgerHead head)
{
    private long _lastSeq = head.LastSeq;
    private string _lastHash = head.LastHash;

    public string SessionId => head.SessionId;

    public LedgerEntry Next(string stream, long version, StoredEvent stored, CommandStamp command)
    {
        var entry = new LedgerEntry(
            SessionId, ++_lastSeq, head.Epoch, stream, version, stored.Name, stored.Data, command.AtMicroseconds,
            command.Actor, command.Id, command.Fingerprint, Hash: "");
        _lastHash = EntryHash.Of(_lastHash, entry);
        return entry with { Hash = _lastHash };
    }
}
