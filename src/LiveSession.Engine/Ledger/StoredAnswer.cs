using LiveSession.Domain;

namespace LiveSession.Engine.Ledger;

/// <summary>The answer to a command that left no entry: it was refused, or it was already so.</summary>
/// <param name="Refusal">Null when it was already so.</param>
public sealed record StoredAnswer(string SessionId, string Stream, string CommandId, string Fingerprint, long Seq, Refusal? Refusal);
