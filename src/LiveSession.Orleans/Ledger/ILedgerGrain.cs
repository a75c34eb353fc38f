using LiveSession.Engine.Ledger;
using Orleans.Concurrency;

namespace LiveSession.Orleans.Ledger;

/// <summary>The one that appends to a session's ledger; the key is the session's id.</summary>
public interface ILedgerGrain : IGrainWithStringKey
{
    /// <summary>Answers when the append is durable. Appends of all aggregates that wait share one transaction.</summary>
    [AlwaysInterleave]
    Task<AppendOutcome> AppendAsync(StreamAppend append);

    /// <summary>Tells a node what gets committed, until it has not renewed for <see cref="LedgerGrain.ForgetAfter"/>; gives the last seq on disk.</summary>
    [AlwaysInterleave]
    Task<long> SubscribeAsync(ILedgerObserver observer);
}

/// <summary>A node that follows a session.</summary>
public interface ILedgerObserver : IGrainObserver
{
    /// <summary>These entries became durable together. May be lost or overtaken: whoever hears it must look for gaps.</summary>
    [OneWay]
    Task CommittedAsync(CommittedEntries committed);
}

/// <summary>Entries that became durable together, in order.</summary>
[GenerateSerializer, Immutable]
public sealed record CommittedEntries([property: Id(0)] IReadOnlyList<LedgerEntry> Entries);
