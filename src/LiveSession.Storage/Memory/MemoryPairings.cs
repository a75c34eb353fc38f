using LiveSession.Engine.People;

namespace LiveSession.Storage.Memory;

/// <summary>Waiting devices of one node: a restart makes them show a new code, nothing is lost.</summary>
public sealed class MemoryPairings : IPairingStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Kept> _byCode = new(StringComparer.Ordinal);

    public Task<PairingAdded> AddAsync(PendingDevice device, string secretHash, int atMost, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(device);
        lock (_gate)
        {
            Forget(device.Since);
            return Task.FromResult(
                _byCode.Count >= atMost ? PairingAdded.TooMany
                : _byCode.TryAdd(device.Code, new Kept(device, secretHash)) ? PairingAdded.Waiting
                : PairingAdded.CodeTaken);
        }
    }

    public Task WithdrawAsync(string secretHash, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_byCode.Values.FirstOrDefault(kept => kept.Device.Accepted is null && string.Equals(kept.SecretHash, secretHash, StringComparison.Ordinal)) is { } kept)
            {
                _byCode.Remove(kept.Device.Code);
            }
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<PendingDevice>> PendingAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyList<PendingDevice>>([.. _byCode.Values.Select(kept => kept.Device).Where(device => device.Accepted is null && !device.ExpiredAt(now)).OrderBy(device => device.Since)]);
        }
    }

    public Task<PendingDevice?> FindAsync(string code, DateTimeOffset now, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult(_byCode.GetValueOrDefault(code)?.Device is { } device && !device.ExpiredAt(now) ? device : null);
        }
    }

    public Task AcceptAsync(PendingDevice device, AcceptedDevice accepted, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(device);
        lock (_gate)
        {
            if (_byCode.GetValueOrDefault(device.Code) is { Device.Accepted: null } kept && string.Equals(kept.Device.DeviceId, device.DeviceId, StringComparison.Ordinal))
            {
                _byCode[device.Code] = kept with { Device = kept.Device with { Accepted = accepted } };
            }
        }

        return Task.CompletedTask;
    }

    public Task<PairingClaimed> ClaimAsync(string secretHash, DateTimeOffset now, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult(Claim(secretHash, now));
        }
    }

    private PairingClaimed Claim(string secretHash, DateTimeOffset now)
    {
        var kept = _byCode.Values.FirstOrDefault(kept => string.Equals(kept.SecretHash, secretHash, StringComparison.Ordinal) && !kept.Device.ExpiredAt(now));
        if (kept is not { Device.Accepted: not null })
        {
            return new PairingClaimed(Known: kept is not null);
        }

        // Spent, but still there until it expires: a console that repeats its acceptance gets the same answer.
        _byCode[kept.Device.Code] = kept with { SecretHash = null };
        return new PairingClaimed(Known: true, kept.Device);
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var old in _byCode.Where(kept => kept.Value.Device.ExpiredAt(now)).ToArray())
        {
            _byCode.Remove(old.Key);
        }
    }

    private sealed record Kept(PendingDevice Device, string? SecretHash);
}
