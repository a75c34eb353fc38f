using LiveSession.Domain;
using LiveSession.Engine.Ledger;

namespace LiveSession.Engine.Events;

/// <summary>From stored entries to events.</summary>
internal static class LedgerReading
{
    public static DateTimeOffset At(this LedgerEntry entry) => DateTimeOffset.UnixEpoch.AddMicroseconds(entry.AtMicroseconds);

    public static CommittedEvent Read(this EventCatalog catalog, LedgerEntry entry)
    {
        try
        {
            var happened = catalog.Decode(new StoredEvent(entry.Name, entry.Data));
            return new CommittedEvent(entry.Seq, AggregateId.Parse(entry.Stream), entry.Version, entry.At(), entry.Actor, happened);
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentOutOfRangeException)
        {
            throw new UndecodableEventException($"Entry {entry.Seq} cannot be read: {wrong.Message}", wrong);
        }
    }
}
