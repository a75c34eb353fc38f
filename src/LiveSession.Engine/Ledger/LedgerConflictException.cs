namespace LiveSession.Engine.Ledger;

/// <summary>An append did not follow what is stored: somebody else has written, or an append before it failed.</summary>
public sealed class LedgerConflictException(string message, Exception? inner = null) : Exception(message, inner);
