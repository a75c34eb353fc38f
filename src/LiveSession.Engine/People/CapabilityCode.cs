namespace LiveSession.Engine.People;

/// <summary>A code that lets in whoever holds it.</summary>
/// <param name="Code">Unique over all sessions.</param>
/// <param name="Target">What it leads to: a participant id, a table number; empty for the room.</param>
/// <param name="ExpiresAt">Null: never.</param>
/// <param name="UsedAt">When a single-use code was consumed; null: not yet.</param>
public sealed record CapabilityCode(string Code, string SessionId, CodeKind Kind, string Target, DateTimeOffset? ExpiresAt = null, DateTimeOffset? UsedAt = null)
{
    /// <summary>Neither used nor expired.</summary>
    public bool UsableAt(DateTimeOffset now) => UsedAt is null && (ExpiresAt is null || now < ExpiresAt);
}

/// <summary>What a code opens.</summary>
public enum CodeKind
{
    Badge,
    Table,
    Room,
    SignIn,
}
