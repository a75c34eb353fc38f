using System.Collections.Concurrent;

namespace LiveSession.Engine.Nodes;

/// <summary>Turns among what happens in this process.</summary>
public sealed class InProcessTurns : ISessionTurns
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _bySession = new(StringComparer.Ordinal);

    public async Task<IAsyncDisposable> TakeAsync(string sessionId, CancellationToken cancellationToken)
    {
        var turn = _bySession.GetOrAdd(sessionId, static _ => new SemaphoreSlim(1));
        await turn.WaitAsync(cancellationToken);
        return new Turn(turn);
    }

    private sealed class Turn(SemaphoreSlim turn) : IAsyncDisposable
    {
        private int _given;

        public ValueTask DisposeAsync()
        {
            if (Interlocked.Exchange(ref _given, 1) == 0)
            {
                turn.Release();
            }

            return ValueTask.CompletedTask;
        }
    }
}
