using System.Net;
using LiveSession.Contracts;
using LiveSession.Contracts.Records;

namespace LiveSession.Rehearsal.Devices;

/// <summary>A table's tablet, in the hands of its host.</summary>
internal sealed class Tablet(int table, Uri address, CookieContainer cookies, RecordStore records, TimeProvider time)
    : FollowingDevice($"the tablet of table {table}", DeviceRole.Tablet, Sockets.To(address, HubRoutes.Tablet, cookies), cookies, records, time)
{
    public int Table => table;
}

/// <summary>A big screen.</summary>
internal sealed class Screen(string name, Uri address, CookieContainer cookies, RecordStore records, TimeProvider time)
    : FollowingDevice(name, DeviceRole.Screen, Sockets.To(address, HubRoutes.Screen, cookies), cookies, records, time);

/// <summary>The director's device in the first row.</summary>
internal sealed class Director(Uri address, CookieContainer cookies, RecordStore records, TimeProvider time)
    : FollowingDevice("the director's device", DeviceRole.Director, Sockets.To(address, HubRoutes.Director, cookies), cookies, records, time);

/// <summary>The kiosk at the entrance.</summary>
internal sealed class Kiosk(Uri address, CookieContainer cookies, RecordStore records, TimeProvider time)
    : FollowingDevice("the kiosk", DeviceRole.Kiosk, Sockets.To(address, HubRoutes.Kiosk, cookies), cookies, records, time);
