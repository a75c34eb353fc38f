using LiveSession.Server.Sessions;
using Microsoft.AspNetCore.SignalR;

namespace LiveSession.Server.Hubs;

/// <summary>On a console's method: it moves the room or changes what everybody sees, so it is refused while another console has control.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsControlAttribute : Attribute;

/// <summary>Refuses what moves the room to a console that is not in control.</summary>
public sealed class ControlGuard(RoomControl control) : IHubFilter
{
    public ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        ArgumentNullException.ThrowIfNull(invocationContext);
        ArgumentNullException.ThrowIfNull(next);
        return invocationContext.HubMethod.IsDefined(typeof(NeedsControlAttribute), inherit: false) && control.Refuses(invocationContext.Context.Device()!) is { } refused
            ? ValueTask.FromResult<object?>(refused)
            : next(invocationContext);
    }
}
