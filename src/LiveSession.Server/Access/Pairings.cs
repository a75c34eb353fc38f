using System.Security.Cryptography;
using System.Text;
using LiveSession.Contracts.Http;
using LiveSession.Engine.People;
using LiveSession.Server.Sessions;
using DomainRole = LiveSession.Domain.Sessions.DeviceRole;

namespace LiveSession.Server.Access;

/// <summary>Shared devices that show a code and wait for the facilitator: what they show, and what they prove themselves with.</summary>
public sealed class Pairings(IPairingStore store, ThisNode node, TimeProvider time)
{
    private const int CodeLength = 4;
    private const int MostPending = 500;
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>Raised after a device began or stopped waiting; of devices at other nodes nothing is heard.</summary>
    public event Action? Changed;

    /// <summary>How long what <see cref="PendingAsync"/> said can be trusted when <see cref="Changed"/> is silent.</summary>
    public TimeSpan LookAgainAfter => node.IsAlone ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(1);

    /// <summary>Codes that can be accepted now.</summary>
    public async Task<IReadOnlyList<PendingPairing>> PendingAsync(CancellationToken cancellationToken) =>
        [.. (await store.PendingAsync(time.GetUtcNow(), cancellationToken)).Select(device => new PendingPairing(device.Code, DeviceRoles.ToWire(device.Role), device.Table))];

    /// <summary>A device asks; null when too many are waiting.</summary>
    /// <param name="replaces">The secret of what the same device asked before; null: nothing.</param>
    public async Task<PairingOffer?> OfferAsync(DomainRole role, int? table, string? replaces, CancellationToken cancellationToken)
    {
        if (replaces is not null)
        {
            await store.WithdrawAsync(HashOf(replaces), cancellationToken);
        }

        var secret = RandomHex();
        while (true)
        {
            var device = new PendingDevice(RandomNumberGenerator.GetString(Alphabet, CodeLength), RandomHex(), role, table, time.GetUtcNow());
            switch (await store.AddAsync(device, HashOf(secret), MostPending, cancellationToken))
            {
                case PairingAdded.TooMany:
                    return null;
                case PairingAdded.Waiting:
                    Changed?.Invoke();
                    return new PairingOffer(device.Code, secret, (int)PendingDevice.Lifetime.TotalSeconds);
            }
        }
    }

    /// <summary>The device that shows this code; null when none does.</summary>
    public Task<PendingDevice?> FindAsync(string code, CancellationToken cancellationToken) =>
        store.FindAsync(code.Trim().ToUpperInvariant(), time.GetUtcNow(), cancellationToken);

    /// <summary>Lets the device collect its identity.</summary>
    public async Task AcceptAsync(PendingDevice device, AcceptedDevice accepted, CancellationToken cancellationToken)
    {
        await store.AcceptAsync(device, accepted, cancellationToken);
        Changed?.Invoke();
    }

    /// <summary>Whether a secret is known, and the identity once accepted; the secret is spent with it.</summary>
    public async Task<(bool Known, DeviceIdentity? Accepted)> ClaimAsync(string secret, CancellationToken cancellationToken)
    {
        var (known, device) = await store.ClaimAsync(HashOf(secret), time.GetUtcNow(), cancellationToken);
        return (known, device?.Accepted is { } accepted ? new DeviceIdentity(accepted.SessionId, device.DeviceId, DeviceRoles.ToWire(accepted.Role), Participant: null, accepted.Table) : null);
    }

    private static string RandomHex() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    // The secret has 128 random bits: nothing slower or salted is needed to keep it from whoever reads the store.
    private static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
