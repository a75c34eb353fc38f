using LiveSession.Engine.Nodes;

namespace LiveSession.Server.Sessions;

/// <summary>Turns in which this node sees all that happened in the turns before, at whichever node.</summary>
public sealed class SessionTurns(ISessionTurns turns)
{
    /// <summary>The session's turn; the view and the names have then caught up. Give it back by disposing of it.</summary>
    public async Task<IAsyncDisposable> TakeAsync(SessionHost session, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        var turn = await turns.TakeAsync(session.Id, cancellationToken);
        try
        {
            await session.CatchUpAsync(cancellationToken);
            return turn;
        }
        catch
        {
            await turn.DisposeAsync();
            throw;
        }
    }
}
