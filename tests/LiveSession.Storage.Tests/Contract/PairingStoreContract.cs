using LiveSession.Domain.Sessions;
using LiveSession.Engine.People;

namespace LiveSession.Storage.Tests.Contract;

/// <summary>What every store of waiting devices must do; an heir says which.</summary>
[Trait("Rule", "A3")]
public abstract class PairingStoreContract : IAsyncLifetime
{
    private const int Plenty = 100;
    private static readonly DateTimeOffset Now = new(2026, 3, 14, 8, 30, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Later = Now + PendingDevice.Lifetime + TimeSpan.FromSeconds(1);
    private static readonly PendingDevice Tablet = new("K7M2", "device-1", DeviceRole.Tablet, 14, Now);
    private static readonly AcceptedDevice Accepted = new("s1", DeviceRole.Tablet, 14);
    private static readonly CancellationToken None = CancellationToken.None;
    private IPairingStore _pairings = null!;

    /// <summary>A store with nothing in it.</summary>
    protected abstract ValueTask<IPairingStore> OpenAsync();

    public async Task InitializeAsync() => _pairings = await OpenAsync();

    public virtual Task DisposeAsync() => Task.CompletedTask;

    [SkippableFact]
    public async Task WaitingDevices_AreFoundByCode_AndListedInTheirOrder()
    {
        var screen = new PendingDevice("A2B3", "device-2", DeviceRole.Screen, Table: null, Now.AddSeconds(-1));
        await AddAsync(Tablet, "hash-1");
        await AddAsync(screen, "hash-2");

        Assert.Equal([screen, Tablet], await _pairings.PendingAsync(Now, None));
        Assert.Equal(Tablet, await _pairings.FindAsync("K7M2", Now, None));
        Assert.Null(await _pairings.FindAsync("k7m2", Now, None));
    }

    [SkippableFact]
    public async Task TakenCode_IsSaid_AndTheFirstKeepsIt()
    {
        await AddAsync(Tablet, "hash-1");

        Assert.Equal(PairingAdded.CodeTaken, await _pairings.AddAsync(Tablet with { DeviceId = "device-2" }, "hash-2", Plenty, None));
        Assert.Equal("device-1", (await _pairings.FindAsync("K7M2", Now, None))?.DeviceId);
        Assert.Equal(new PairingClaimed(Known: false), await _pairings.ClaimAsync("hash-2", Now, None));
    }

    [SkippableFact]
    public async Task TooManyWaiting_IsSaid_UntilTheyHaveExpired()
    {
        await AddAsync(Tablet, "hash-1");
        await AddAsync(Tablet with { Code = "A2B3" }, "hash-2");
        var third = Tablet with { Code = "C4D5" };

        Assert.Equal(PairingAdded.TooMany, await _pairings.AddAsync(third, "hash-3", 2, None));
        Assert.Equal(PairingAdded.Waiting, await _pairings.AddAsync(third with { Since = Later }, "hash-3", 2, None));
    }

    [SkippableFact]
    public async Task ExpiredDevice_IsGoneForEverybody()
    {
        await AddAsync(Tablet, "hash-1");
        await _pairings.AcceptAsync(Tablet, Accepted, None);

        Assert.Empty(await _pairings.PendingAsync(Later, None));
        Assert.Null(await _pairings.FindAsync("K7M2", Later, None));
        Assert.Equal(new PairingClaimed(Known: false), await _pairings.ClaimAsync("hash-1", Later, None));
        Assert.Equal(PairingAdded.Waiting, await _pairings.AddAsync(Tablet with { Since = Later }, "hash-2", Plenty, None));
    }

    [SkippableFact]
    public async Task WithdrawnDevice_WaitsNoMore_AndOthersDo()
    {
        var screen = new PendingDevice("A2B3", "device-2", DeviceRole.Screen, Table: null, Now);
        await AddAsync(Tablet, "hash-1");
        await AddAsync(screen, "hash-2");

        await _pairings.WithdrawAsync("hash-1", None);
        await _pairings.WithdrawAsync("hash-9", None);

        Assert.Equal([screen], await _pairings.PendingAsync(Now, None));
        Assert.Equal(new PairingClaimed(Known: false), await _pairings.ClaimAsync("hash-1", Now, None));
    }

    [SkippableFact]
    public async Task AcceptedDevice_CannotBeWithdrawn()
    {
        await AddAsync(Tablet, "hash-1");
        await _pairings.AcceptAsync(Tablet, Accepted, None);

        await _pairings.WithdrawAsync("hash-1", None);

        Assert.Equal(Accepted, (await _pairings.ClaimAsync("hash-1", Now, None)).Device?.Accepted);
    }

    [SkippableFact]
    public async Task DeviceThatIsNotAccepted_IsKnownAndGetsNothing()
    {
        await AddAsync(Tablet, "hash-1");

        Assert.Equal(new PairingClaimed(Known: true), await _pairings.ClaimAsync("hash-1", Now, None));
        Assert.Equal(new PairingClaimed(Known: false), await _pairings.ClaimAsync("hash-9", Now, None));
    }

    [SkippableFact]
    public async Task AcceptedDevice_WaitsNoMore_AndIsCollectedByExactlyOne()
    {
        await AddAsync(Tablet, "hash-1");
        await _pairings.AcceptAsync(Tablet, Accepted, None);
        Assert.Empty(await _pairings.PendingAsync(Now, None));

        var claims = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => _pairings.ClaimAsync("hash-1", Now, None))));

        Assert.Equal(Tablet with { Accepted = Accepted }, Assert.Single(claims, claim => claim.Known).Device);
    }

    [SkippableFact]
    public async Task AcceptedTwice_StaysWhatItWasAcceptedAs_AlsoOnceCollected()
    {
        await AddAsync(Tablet, "hash-1");
        await _pairings.AcceptAsync(Tablet, Accepted, None);
        await _pairings.AcceptAsync(Tablet, Accepted with { Role = DeviceRole.Console, Table = null }, None);
        Assert.Equal(Accepted, (await _pairings.ClaimAsync("hash-1", Now, None)).Device?.Accepted);

        await _pairings.AcceptAsync(Tablet, Accepted, None);

        Assert.Equal(Accepted, (await _pairings.FindAsync("K7M2", Now, None))?.Accepted);
        Assert.False((await _pairings.ClaimAsync("hash-1", Now, None)).Known);
    }

    [SkippableFact]
    public async Task AcceptanceOfAnEarlierDevice_DoesNotReachTheNextOneWithItsCode()
    {
        await AddAsync(Tablet with { DeviceId = "device-2" }, "hash-2");

        await _pairings.AcceptAsync(Tablet, Accepted, None);

        Assert.Equal(new PairingClaimed(Known: true), await _pairings.ClaimAsync("hash-2", Now, None));
    }

    private async Task AddAsync(PendingDevice device, string secretHash) =>
        Assert.Equal(PairingAdded.Waiting, await _pairings.AddAsync(device, secretHash, Plenty, None));
}
