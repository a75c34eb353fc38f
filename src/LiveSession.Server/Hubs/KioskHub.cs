using LiveSession.Contracts.Commands;
using LiveSession.Server.Access;
using LiveSession.Server.Kiosks;
using Microsoft.AspNetCore.Authorization;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>A kiosk at the entrance.</summary>
[Authorize(AuthenticationSchemes = Scheme.Kiosk)]
public sealed class KioskHub(HubServices services, KioskDesk desk) : FollowingHub(services)
{
    // What has arrived is carried out, also when the kiosk's connection breaks meanwhile: the answer waits for the retry.
    public Task<Receipt> ScanBadge(Wire.ScanBadge asked) => desk.ScanAsync(Device, asked, CancellationToken.None);

    public Task<Receipt> CheckInFound(Wire.CheckInFound asked) => desk.CheckInAsync(Device, asked, CancellationToken.None);

    public Task<Receipt> RegisterWalkIn(Wire.RegisterWalkIn asked) => desk.RegisterAsync(Device, asked, CancellationToken.None);
}
