using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;

namespace LiveSession.Server.Sessions;

/// <summary>Devices that follow at this moment. Not in the ledger: it is true only now.</summary>
public sealed class Attendance
{
    private readonly ConcurrentDictionary<string, Attendant> _byConnection = new(StringComparer.Ordinal);

    /// <summary>Raised after somebody came or went.</summary>
    public event Action? Changed;

    /// <summary>Participants with at least one phone that follows.</summary>
    public int ConnectedParticipants => _byConnection.Values.Select(attendant => attendant.Participant).OfType<string>().Distinct(StringComparer.Ordinal).Count();

    /// <summary>Shared devices that follow.</summary>
    public IReadOnlyList<string> ConnectedDevices =>
        [.. _byConnection.Values.Where(attendant => attendant.Participant is null).Select(attendant => attendant.DeviceId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public void Came(HubCallerContext connection, Access.DeviceIdentity device)
    {
        _byConnection[connection.ConnectionId] = new Attendant(device.DeviceId, device.Participant, connection);
        Changed?.Invoke();
    }

    public void Went(HubCallerContext connection)
    {
        if (_byConnection.TryRemove(connection.ConnectionId, out _))
        {
            Changed?.Invoke();
        }
    }

    /// <summary>Ends every connection of a device.</summary>
    public void Cut(string deviceId)
    {
        foreach (var attendant in _byConnection.Values.Where(attendant => string.Equals(attendant.DeviceId, deviceId, StringComparison.Ordinal)))
        {
            attendant.Connection.Abort();
        }
    }

    private sealed record Attendant(string DeviceId, string? Participant, HubCallerContext Connection);
}
