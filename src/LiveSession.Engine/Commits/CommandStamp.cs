namespace LiveSession.Engine.Commits;

/// <summary>What the ledger keeps of a command.</summary>
/// <param name="AtMicroseconds">When it was decided, in microseconds since 1970 (UTC).</param>
internal readonly record struct CommandStamp(string Id, string Fingerprint, string Actor, long AtMicroseconds)
{
    public static CommandStamp Of(CommandEnvelope command) =>
        new(command.Id, command.Fingerprint, command.Actor, (command.Now - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond);
}
