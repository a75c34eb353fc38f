namespace LiveSession.Engine.Aggregates;

/// <summary>One aggregate, loaded when it is first needed, and again after a failed append or a long rest.</summary>
internal sealed class LiveCell(Func<Task<AggregateCell>> load)
{
    private readonly Lock _gate = new();
    private Task<AggregateCell>? _loading;

    // Asked first; one that has faulted meanwhile refuses to handle.
    private volatile AggregateCell? _loaded;

    /// <summary>Lets the aggregate decide; the reply comes when the decision is durable.</summary>
    /// <exception cref="LedgerUnavailableException">The ledger could not be read or written; nothing of the command happened.</exception>
    public Task<Reply> SendAsync(CommandEnvelope command, CancellationToken cancellationToken) =>
        _loaded is { } cell && cell.TryHandle(command, out var reply) ? reply.WaitAsync(cancellationToken) : LoadAndSendAsync(command, cancellationToken);

    /// <summary>Lets go of an aggregate that nobody has asked since the last call: with it goes every answer that it has given. The next command loads it again.</summary>
    public void Rest()
    {
        // Taken before the cell is let go: whatever is loaded from then on stays.
        var loading = CurrentLoading();
        if (_loaded is { } cell && cell.TryRest())
        {
            Drop(loading);
            _loaded = null;
        }
    }

    private async Task<Reply> LoadAndSendAsync(CommandEnvelope command, CancellationToken cancellationToken)
    {
        while (true)
        {
            var loading = Loading();
            var cell = await LoadedAsync(loading).WaitAsync(cancellationToken);
            if (cell.TryHandle(command, out var reply))
            {
                return await reply.WaitAsync(cancellationToken);
            }

            Drop(loading);
        }
    }

    private Task<AggregateCell> Loading()
    {
        lock (_gate)
        {
            return _loading ??= load();
        }
    }

    private Task<AggregateCell>? CurrentLoading()
    {
        lock (_gate)
        {
            return _loading;
        }
    }

    private async Task<AggregateCell> LoadedAsync(Task<AggregateCell> loading)
    {
        try
        {
            return _loaded = await loading;
        }
        catch
        {
            Drop(loading);
            throw;
        }
    }

    // Only this very load: another caller may already have put a fresh one in its place.
    private void Drop(Task<AggregateCell>? loading)
    {
        lock (_gate)
        {
            _loading = ReferenceEquals(_loading, loading) ? null : _loading;
        }
    }
}
