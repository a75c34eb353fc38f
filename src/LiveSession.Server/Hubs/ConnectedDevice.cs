using LiveSession.Server.Access;
using Microsoft.AspNetCore.SignalR;

namespace LiveSession.Server.Hubs;

/// <summary>The device on a connection, as its cookie said when it connected.</summary>
internal static class ConnectedDevice
{
    /// <summary>The device; null when it was not let in.</summary>
    public static DeviceIdentity? Device(this HubCallerContext connection) =>
        connection.Items.TryGetValue(typeof(DeviceIdentity), out var device) ? (DeviceIdentity?)device : null;

    /// <summary>From now on the connection is this device's.</summary>
    public static void LetIn(this HubCallerContext connection, DeviceIdentity device) => connection.Items[typeof(DeviceIdentity)] = device;
}
