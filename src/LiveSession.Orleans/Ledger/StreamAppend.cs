using LiveSession.Domain;
using LiveSession.Engine.Aggregates;
using LiveSession.Engine.Events;
using LiveSession.Orleans.Grains;

namespace LiveSession.Orleans.Ledger;

/// <summary>What one aggregate has decided since its last append, in order.</summary>
/// <param name="VersionBefore">The stream's version before the first of them; it fences a second activation.</param>
/// <param name="LastSeq">The seq of the stream's last entry before them.</param>
[GenerateSerializer, Immutable]
public sealed record StreamAppend(
    [property: Id(0)] string Stream,
    [property: Id(1)] long VersionBefore,
    [property: Id(2)] long LastSeq,
    [property: Id(3)] IReadOnlyList<DecidedCommand> Commands)
{
    internal static StreamAppend Of(IReadOnlyList<PendingAppend> pending) =>
        new(pending[0].Address.Stream, pending[0].VersionBefore, pending[0].LastSeq, [.. pending.Select(DecidedCommand.Of)]);
}

/// <summary>One command with its events, or with the refusal that is kept instead of them.</summary>
[GenerateSerializer, Immutable]
public sealed record DecidedCommand(
    [property: Id(0)] string CommandId,
    [property: Id(1)] string Fingerprint,
    [property: Id(2)] string Actor,
    [property: Id(3)] long AtMicroseconds,
    [property: Id(4)] IReadOnlyList<StoredEvent> Events,
    [property: Id(5)] Refusal? Refusal)
{
    internal static DecidedCommand Of(PendingAppend pending) =>
        new(pending.Command.Id, pending.Command.Fingerprint, pending.Command.Actor, pending.Command.AtMicroseconds, pending.Stored, pending.Refusal);
}

/// <summary>What came of an append.</summary>
/// <param name="Seqs">For each command the seq at which its effect can be seen; empty when there was trouble.</param>
/// <param name="Trouble">Null when all of it is durable.</param>
[GenerateSerializer, Immutable]
public sealed record AppendOutcome([property: Id(0)] IReadOnlyList<long> Seqs, [property: Id(1)] LedgerTrouble? Trouble);
