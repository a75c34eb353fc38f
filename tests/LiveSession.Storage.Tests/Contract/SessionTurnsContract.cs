using LiveSession.Engine.Nodes;

namespace LiveSession.Storage.Tests.Contract;

/// <summary>What whoever hands out turns must do; an heir says which.</summary>
public abstract class SessionTurnsContract : IAsyncLifetime
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(40);
    private static readonly CancellationToken None = CancellationToken.None;
    private ISessionTurns[] _nodes = [];

    /// <summary>The turns as two nodes see them; the same twice where there is only one node.</summary>
    protected abstract ValueTask<ISessionTurns[]> OpenAsync();

    public async Task InitializeAsync() => _nodes = await OpenAsync();

    public virtual Task DisposeAsync() => Task.CompletedTask;

    [SkippableFact]
    public async Task OfMany_OneIsInItsTurn()
    {
        var inside = 0;
        var together = 0;

        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(async () =>
        {
            await using var turn = await _nodes[number % 2].TakeAsync("s1", None);
            together += Interlocked.Increment(ref inside) - 1;
            await Task.Yield();
            Interlocked.Decrement(ref inside);
        }))).WaitAsync(Limit);

        Assert.Equal(0, together);
    }

    [SkippableFact]
    public async Task TurnsOfOtherSessions_AreFree()
    {
        await using var first = await _nodes[0].TakeAsync("s1", None);
        await using var second = await _nodes[1].TakeAsync("s2", None).WaitAsync(Limit);
    }

    [SkippableFact]
    public async Task WhoeverGivesUpWaiting_LeavesTheTurnToOthers()
    {
        var first = await _nodes[0].TakeAsync("s1", None);
        using var patience = new CancellationTokenSource();
        Task<IAsyncDisposable>[] waiting = [_nodes[0].TakeAsync("s1", patience.Token), _nodes[1].TakeAsync("s1", patience.Token)];

        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting[0]);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting[1]);
        await first.DisposeAsync();

        await using var next = await _nodes[1].TakeAsync("s1", None).WaitAsync(Limit);
    }

    [SkippableFact]
    public async Task TurnGivenBackTwice_IsGivenBackOnce()
    {
        var first = await _nodes[0].TakeAsync("s1", None);
        await first.DisposeAsync();
        await using var second = await _nodes[0].TakeAsync("s1", None);

        await first.DisposeAsync();

        using var patience = new CancellationTokenSource();
        var third = _nodes[0].TakeAsync("s1", patience.Token);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => third);
    }
}
