using LiveSession.Domain;

namespace LiveSession.Engine;

/// <summary>The engine port: commands go in one way, committed events come out the other.</summary>
public interface ISessionEngine
{
    /// <summary>
    /// Lets the target decide on a command and answers when everything that it accepted is on disk. The same command id
    /// gets the same answer, after a restart too; the same id with another fingerprint is refused with
    /// <see cref="EngineRefusals.CommandIdReused"/>. Each aggregate remembers the ids that it was sent: the same id sent to another
    /// aggregate is another command.
    /// </summary>
    /// <exception cref="LedgerUnavailableException">The ledger could not be written; nothing of the command happened.</exception>
    Task<Reply> SendAsync(string sessionId, AggregateId target, CommandEnvelope command, CancellationToken cancellationToken);

    /// <summary>
    /// All committed events of a session after a position, in order, without a gap: first what is in the ledger, then
    /// what gets committed, until cancelled. One item is one or more entries that became durable together.
    /// </summary>
    IAsyncEnumerable<IReadOnlyList<CommittedEvent>> FollowAsync(string sessionId, long after, CancellationToken cancellationToken);

    /// <summary>The epoch of the session's ledger: it changes when a ledger is restored, so that positions are never compared across a restore.</summary>
    Task<string> EpochAsync(string sessionId, CancellationToken cancellationToken);
}

/// <summary>A command on its way to an aggregate.</summary>
/// <param name="Id">Chosen by the sender, unique per intention; at most 64 characters.</param>
/// <param name="Fingerprint">What makes two payloads of the same id equal; chosen by the caller, which knows what came from the person.</param>
/// <param name="Actor">Who sends: <c>participant/p12</c>, <c>device/d3</c>, <c>system</c>. Never a name.</param>
/// <param name="Now">The time at which the command is decided.</param>
public sealed record CommandEnvelope(string Id, string Fingerprint, string Actor, DateTimeOffset Now, Command Command)
{
    private const int LongestId = 64;

    /// <summary>Throws when the ledger could not keep a command's texts.</summary>
    /// <exception cref="ArgumentException">The id is empty or longer than 64 characters, or a text contains NUL.</exception>
    public static void RequireSound(CommandEnvelope command)
    {
        ArgumentNullException.ThrowIfNull(command);

        // Stores end a text at a NUL and PostgreSQL refuses it: such an id would not be found again.
        if (command.Id.Length is 0 or > LongestId || HasNul(command.Id) || HasNul(command.Fingerprint) || HasNul(command.Actor))
        {
            throw new ArgumentException("A command has an id of at most 64 characters, and no NUL in its texts.", nameof(command));
        }
    }

    private static bool HasNul(string text) => text.Contains('\0', StringComparison.Ordinal);
}

/// <summary>The durable answer to a command.</summary>
/// <param name="Seq">The position at which the command's effect can be seen: a view that has reached it shows the effect.</param>
/// <param name="Refusal">Null when accepted.</param>
public sealed record Reply(long Seq, Refusal? Refusal)
{
    public bool Accepted => Refusal is null;
}

/// <summary>One event on disk: its place in the session's total order and in its aggregate's stream.</summary>
public sealed record CommittedEvent(long Seq, AggregateId Stream, long Version, DateTimeOffset At, string Actor, Event Event);

/// <summary>Refusals that the engine itself gives.</summary>
public static class EngineRefusals
{
    public const string CommandIdReused = "commandIdReused";
}

/// <summary>The ledger could not be written or read: the disk is full, the file read-only, the store gone.</summary>
public sealed class LedgerUnavailableException(string message, Exception inner) : Exception(message, inner);
