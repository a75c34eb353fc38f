using LiveSession.Domain.Sessions;

namespace LiveSession.Engine.People;

/// <summary>A shared device that shows a pairing code and waits for the facilitator.</summary>
/// <param name="Code">What it shows.</param>
/// <param name="DeviceId">The id that it will have.</param>
/// <param name="Role">What it asks to be.</param>
/// <param name="Table">Tablets: the table that it asks for.</param>
/// <param name="Since">When it asked.</param>
/// <param name="Accepted">Null until the facilitator has accepted.</param>
public sealed record PendingDevice(string Code, string DeviceId, DeviceRole Role, int? Table, DateTimeOffset Since, AcceptedDevice? Accepted = null)
{
    /// <summary>How long a shown code is worth something.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    public bool ExpiredAt(DateTimeOffset now) => now - Since > Lifetime;
}

/// <summary>What the facilitator accepted a device as.</summary>
public sealed record AcceptedDevice(string SessionId, DeviceRole Role, int? Table);
