namespace LiveSession.Engine.Nodes;

/// <summary>One at a time over all nodes: for the few acts that need several commands, and must see what the one before has done.</summary>
public interface ISessionTurns
{
    /// <summary>The turn, once nobody else has it; given back when disposed of, and when its node dies. Taking it twice waits for ever.</summary>
    /// <exception cref="LedgerUnavailableException">The store that hands out turns cannot be reached.</exception>
    Task<IAsyncDisposable> TakeAsync(string sessionId, CancellationToken cancellationToken);
}
