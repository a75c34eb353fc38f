using System.Security.Claims;
using LiveSession.Server.Access;
using LiveSession.Server.Sessions;
using Microsoft.AspNetCore.Http.Features;

namespace LiveSession.Server.Endpoints;

/// <summary>Who calls an endpoint, and what they send.</summary>
internal static class Callers
{
    /// <summary>The device whose cookie the endpoint requires.</summary>
    public static DeviceIdentity Device(this HttpContext http) => DeviceIdentity.Of(http.User)!;

    /// <summary>Every device of a browser: one laptop can be several at once, so any of its cookies may stand for the session.</summary>
    public static IEnumerable<DeviceIdentity> Devices(this HttpContext http) =>
        http.User.Identities.Select(identity => DeviceIdentity.Of(new ClaimsPrincipal(identity))).OfType<DeviceIdentity>();

    /// <summary>The session of the device that calls.</summary>
    public static SessionHost Of(this LiveSessions sessions, HttpContext http) => sessions.Of(http.Device());

    /// <summary>A body that may be larger than others are.</summary>
    public static async Task<ReadOnlyMemory<byte>> BodyAsync(this HttpContext http, long atMost)
    {
        http.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = atMost;
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        return body.ToArray();
    }
}
