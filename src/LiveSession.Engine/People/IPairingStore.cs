namespace LiveSession.Engine.People;

/// <summary>
/// Keeps the shared devices that wait for the facilitator. Short-lived: what is lost only makes a device show a new code. Every
/// method throws <see cref="LedgerUnavailableException"/> when the store cannot be reached.
/// </summary>
public interface IPairingStore
{
    /// <summary>Lets a device wait, and forgets those that have expired.</summary>
    /// <param name="secretHash">The hash of what the device proves itself with; the secret is kept by nobody but the device.</param>
    /// <param name="atMost">How many may be kept.</param>
    Task<PairingAdded> AddAsync(PendingDevice device, string secretHash, int atMost, CancellationToken cancellationToken);

    /// <summary>Forgets a device that waits no more; one that is accepted stays what it was accepted as.</summary>
    Task WithdrawAsync(string secretHash, CancellationToken cancellationToken);

    /// <summary>Devices that wait and are not yet accepted, the first that asked first.</summary>
    Task<IReadOnlyList<PendingDevice>> PendingAsync(DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>The device that shows this code, accepted or not; null when none does.</summary>
    Task<PendingDevice?> FindAsync(string code, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Lets the device collect its identity; a device that is accepted already stays what it was accepted as.</summary>
    Task AcceptAsync(PendingDevice device, AcceptedDevice accepted, CancellationToken cancellationToken);

    /// <summary>What the secret's device has become; of several claims after the acceptance exactly one gets it.</summary>
    Task<PairingClaimed> ClaimAsync(string secretHash, DateTimeOffset now, CancellationToken cancellationToken);
}

/// <summary>Whether a device can wait.</summary>
public enum PairingAdded
{
    Waiting,

    /// <summary>Another device shows the code: draw another.</summary>
    CodeTaken,

    TooMany,
}

/// <summary>What a secret is worth.</summary>
/// <param name="Known">False: there is no such device, it has expired, or its identity has been collected.</param>
/// <param name="Device">The accepted device, once; null while the facilitator has not accepted.</param>
public sealed record PairingClaimed(bool Known, PendingDevice? Device = null);
