namespace LiveSession.Engine.Ledger;

/// <summary>There is no ledger for this session.</summary>
public sealed class SessionUnknownException(string sessionId) : Exception($"There is no session '{sessionId}'.")
{
    public string SessionId { get; } = sessionId;
}
