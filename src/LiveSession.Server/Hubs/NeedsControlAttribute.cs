using LiveSession.Contracts.Commands;
using LiveSession.Server.Access;
using LiveSession.Server.Sessions;
using Microsoft.AspNetCore.SignalR;

namespace LiveSession.Server.Hubs;

/// <summary>On a console's method: it moves the room, so it is refused while another console has control.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsControlAttribute : Attribute;

/// <summary>Refuses what moves the room to a console that is not in control.</summary>
public sealed class ControlGuard(LiveSessions sessions) : IHubFilter
{
    public ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        ArgumentNullException.ThrowIfNull(invocationContext);
        ArgumentNullException.ThrowIfNull(next);
        return invocationContext.HubMethod.IsDefined(typeof(NeedsControlAttribute), inherit: false) && DrivenByAnother(invocationContext.Context) is { } name
            ? ValueTask.FromResult<object?>(CommandGateway.Refuse(RefusalCodes.NotInControl, "name", name))
            : next(invocationContext);
    }

    private string? DrivenByAnother(HubCallerContext connection)
    {
        var device = (DeviceIdentity)connection.Items["Device"]!;
        return sessions.Of(device).View.Read(model => model.Session.Running.Control is { } control && !string.Equals(control, device.DeviceId, StringComparison.Ordinal)
            ? model.Session.Devices.GetValueOrDefault(control)?.Name ?? control
            : null);
    }
}
