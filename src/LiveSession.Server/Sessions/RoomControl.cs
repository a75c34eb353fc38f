using LiveSession.Contracts.Commands;
using LiveSession.Server.Access;

namespace LiveSession.Server.Sessions;

/// <summary>Who drives the room: as long as one console has control, only it moves the room or changes what everybody sees.</summary>
public sealed class RoomControl(LiveSessions sessions)
{
    /// <summary>The name of the console that drives instead of this one; null: this one may.</summary>
    public string? DrivenInsteadBy(DeviceIdentity console) => sessions.Of(console).View.Read(model =>
        model.Session.Running.Control is { } control && !Same(control, console.DeviceId)
            ? model.Session.Devices.GetValueOrDefault(control)?.Name ?? control
            : null);

    /// <summary>What a console that may not drive is answered; null: it may.</summary>
    public Receipt? Refuses(DeviceIdentity console) => DrivenInsteadBy(console) is { } name ? CommandGateway.Refuse(RefusalCodes.NotInControl, "name", name) : null;
}
