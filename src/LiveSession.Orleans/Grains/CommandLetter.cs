using LiveSession.Domain;
using LiveSession.Engine;
using LiveSession.Engine.Ledger;

namespace LiveSession.Orleans.Grains;

/// <summary>A command on its way to its aggregate's node.</summary>
[GenerateSerializer, Immutable]
public sealed record CommandLetter(
    [property: Id(0)] string CommandId,
    [property: Id(1)] string Fingerprint,
    [property: Id(2)] string Actor,
    [property: Id(3)] DateTimeOffset Now,
    [property: Id(4)] Command Command)
{
    public static CommandLetter Of(CommandEnvelope command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return new CommandLetter(command.Id, command.Fingerprint, command.Actor, command.Now, command.Command);
    }

    public CommandEnvelope Open() => new(CommandId, Fingerprint, Actor, Now, Command);
}

/// <summary>What came of a command; trouble is a value, because exceptions lose their type between nodes of different versions.</summary>
/// <param name="Trouble">Null when the answer is durable.</param>
[GenerateSerializer, Immutable]
public sealed record CommandAnswer(
    [property: Id(0)] long Seq,
    [property: Id(1)] Refusal? Refusal,
    [property: Id(2)] LedgerTrouble? Trouble)
{
    public static async Task<CommandAnswer> OfAsync(Task<Reply> reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        try
        {
            var durable = await reply;
            return new CommandAnswer(durable.Seq, durable.Refusal, Trouble: null);
        }
        catch (Exception wrong) when (wrong is LedgerUnavailableException or SessionUnknownException)
        {
            return new CommandAnswer(0, Refusal: null, LedgerTrouble.Of(wrong));
        }
    }

    /// <summary>The reply, or the exception that stands in its way.</summary>
    public Reply Unwrap(string sessionId) => Trouble is { } trouble ? throw trouble.ToException(sessionId) : new Reply(Seq, Refusal);
}
