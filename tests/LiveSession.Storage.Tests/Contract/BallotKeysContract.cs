using LiveSession.Engine.Ballots;

namespace LiveSession.Storage.Tests.Contract;

/// <summary>What every place for the keys of secret votes must do; an heir says which.</summary>
[Trait("Rule", "A4")]
public abstract class BallotKeysContract : IAsyncLifetime
{
    private static readonly BallotKeyId Five = new("s1", "five");
    private static readonly BallotKeyId One = new("s1", "one");
    private static readonly BallotKeyId Elsewhere = new("s2", "five");
    private static readonly byte[] Key = [.. Enumerable.Range(1, BallotSeal.KeyLength).Select(number => (byte)number)];
    private static readonly byte[] Other = [.. Key.Reverse()];
    private static readonly CancellationToken None = CancellationToken.None;
    private IBallotKeys _keys = null!;

    /// <summary>With nothing in it.</summary>
    protected abstract ValueTask<IBallotKeys> OpenAsync();

    public async Task InitializeAsync() => _keys = await OpenAsync();

    public virtual Task DisposeAsync() => Task.CompletedTask;

    [SkippableFact]
    public async Task Key_IsFoundForItsRoundOnly()
    {
        await _keys.CreateAsync(Five, Key, None);

        Assert.Equal(Key, await _keys.FindAsync(Five, None));
        Assert.Null(await _keys.FindAsync(One, None));
        Assert.Null(await _keys.FindAsync(Elsewhere, None));
    }

    // Ballots are sealed with it already: another key would make them unreadable.
    [SkippableFact]
    public async Task RoundThatHasAKey_KeepsIt()
    {
        await _keys.CreateAsync(Five, Key, None);
        await _keys.CreateAsync(Five, Other, None);

        Assert.Equal(Key, await _keys.FindAsync(Five, None));
    }

    [SkippableFact]
    public async Task DestroyedKey_IsGone_AndTheOthersStay()
    {
        await _keys.CreateAsync(Five, Key, None);
        await _keys.CreateAsync(Elsewhere, Other, None);
        await _keys.DestroyAsync(Five, None);
        await _keys.DestroyAsync(Five, None);

        Assert.Null(await _keys.FindAsync(Five, None));
        Assert.Equal(Other, await _keys.FindAsync(Elsewhere, None));
        Assert.Equal([Elsewhere], await _keys.AllAsync(None));
    }

    [SkippableFact]
    public async Task Keys_AreListed()
    {
        Assert.Empty(await _keys.AllAsync(None));
        foreach (var id in new[] { Elsewhere, One, Five })
        {
            await _keys.CreateAsync(id, Key, None);
        }

        Assert.Equal([Five, One, Elsewhere], await _keys.AllAsync(None));
    }
}
