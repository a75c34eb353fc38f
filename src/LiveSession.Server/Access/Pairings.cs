using System.Collections.Concurrent;
using System.Security.Cryptography;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;

namespace LiveSession.Server.Access;

/// <summary>
/// Shared devices that show a code and wait for the facilitator. Short-lived and in memory: a restart only makes the device
/// show a new code.
/// </summary>
public sealed class Pairings(TimeProvider time)
{
    /// <summary>How long a shown code can be accepted.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private const int CodeLength = 4;
    private const int MostPending = 500;
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private readonly ConcurrentDictionary<string, PendingDevice> _byCode = new(StringComparer.Ordinal);

    /// <summary>Raised after a device began or stopped waiting.</summary>
    public event Action? Changed;

    /// <summary>Codes that can be accepted now.</summary>
    public IReadOnlyList<PendingPairing> Pending => [.. Waiting().OrderBy(device => device.Since).Select(device => new PendingPairing(device.Code, device.Role, device.Table))];

    /// <summary>A device asks; null when too many are waiting.</summary>
    public PairingOffer? Offer(DeviceRole role, int? table)
    {
        Forget();
        if (_byCode.Count >= MostPending)
        {
            return null;
        }

        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        PendingDevice device;
        do
        {
            device = new PendingDevice(RandomNumberGenerator.GetString(Alphabet, CodeLength), secret, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), role, table, time.GetUtcNow());
        }
        while (!_byCode.TryAdd(device.Code, device));

        Changed?.Invoke();
        return new PairingOffer(device.Code, secret, (int)Lifetime.TotalSeconds);
    }

    /// <summary>The device that shows this code; null when none does.</summary>
    public PendingDevice? Find(string code) =>
        _byCode.TryGetValue(code.Trim().ToUpperInvariant(), out var device) && !Expired(device) ? device : null;

    /// <summary>Lets the device collect its identity.</summary>
    public void Accept(PendingDevice device, DeviceIdentity identity)
    {
        _byCode[device.Code] = device with { Accepted = identity };
        Changed?.Invoke();
    }

    /// <summary>Whether a secret is known, and the identity once accepted; the secret is spent with it.</summary>
    public (bool Known, DeviceIdentity? Accepted) Claim(string secret)
    {
        var device = _byCode.Values.FirstOrDefault(pending => string.Equals(pending.Secret, secret, StringComparison.Ordinal));
        if (device is null || Expired(device))
        {
            return (false, null);
        }

        if (device.Accepted is null)
        {
            return (true, null);
        }

        // Spent, but still there until it expires: a console that repeats its acceptance gets the same answer. Of several
        // claims at once only one can take it.
        return _byCode.TryUpdate(device.Code, device with { Secret = null }, device) ? (true, device.Accepted) : (false, null);
    }

    private IEnumerable<PendingDevice> Waiting() => _byCode.Values.Where(device => device.Accepted is null && !Expired(device));

    private bool Expired(PendingDevice device) => time.GetUtcNow() - device.Since > Lifetime;

    private void Forget()
    {
        foreach (var old in _byCode.Where(pending => Expired(pending.Value)))
        {
            _byCode.TryRemove(old);
        }
    }
}

/// <summary>A device that shows a pairing code.</summary>
/// <param name="Secret">Null once spent.</param>
/// <param name="DeviceId">The id that it will have.</param>
/// <param name="Accepted">Null until the facilitator has accepted.</param>
public sealed record PendingDevice(string Code, string? Secret, string DeviceId, DeviceRole Role, int? Table, DateTimeOffset Since, DeviceIdentity? Accepted = null);
