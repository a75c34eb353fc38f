using DomainRole = LiveSession.Domain.Sessions.DeviceRole;
using WireRole = LiveSession.Contracts.Records.DeviceRole;

namespace LiveSession.Server.Access;

/// <summary>The roles of shared devices, in the words of the wire and of the domain.</summary>
internal static class DeviceRoles
{
    /// <summary>The domain's word; null for phones, which are people's own.</summary>
    public static DomainRole? ToDomain(WireRole role) => role switch
    {
        WireRole.Tablet => DomainRole.Tablet,
        WireRole.Screen => DomainRole.Screen,
        WireRole.Director => DomainRole.Director,
        WireRole.Console => DomainRole.Console,
        WireRole.Moderator => DomainRole.Moderator,
        WireRole.Kiosk => DomainRole.Kiosk,
        _ => null,
    };

    public static WireRole ToWire(DomainRole role) => role switch
    {
        DomainRole.Tablet => WireRole.Tablet,
        DomainRole.Screen => WireRole.Screen,
        DomainRole.Console => WireRole.Console,
        DomainRole.Moderator => WireRole.Moderator,
        DomainRole.Kiosk => WireRole.Kiosk,
        _ => WireRole.Director,
    };
}
