using LiveSession.Domain;
using LiveSession.Domain.Sessions;
using LiveSession.Engine;
using LiveSession.Server.Sessions;
using DeviceRole = LiveSession.Contracts.Records.DeviceRole;

namespace LiveSession.Server.Access;

/// <summary>
/// A facilitator's console goes from one session of the server to another. It keeps its device id and is paired with each, so a
/// console that is revoked in one session is revoked in all. No other device crosses from session to session.
/// </summary>
public sealed class SessionSwitch(LiveSessions sessions, ISessionEngine engine, TimeProvider time)
{
    /// <summary>The console as a device of the other session; null when there is no such session.</summary>
    public async Task<DeviceIdentity?> OpenAsync(DeviceIdentity console, string sessionId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(console);
        if (console.Role is not DeviceRole.Console || await sessions.FindAsync(sessionId, cancellationToken) is not { } session)
        {
            return null;
        }

        var there = new DeviceIdentity(session.Id, console.DeviceId, DeviceRole.Console);
        if (!session.Knows(there))
        {
            var pair = new PairDevice(console.DeviceId, Domain.Sessions.DeviceRole.Console, Table: null, NameOf(console, session));
            await SendAsync(session, console, "switch-" + console.DeviceId, pair, cancellationToken);
        }

        return there;
    }

    /// <summary>Takes a console of this session out of every other one that knows it; devices of others stay as they are.</summary>
    public async Task ForgetAsync(DeviceIdentity by, string deviceId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (!IsConsoleOf(sessions.Of(by)))
        {
            return;
        }

        foreach (var session in sessions.All.Where(session => !Same(session.Id, by.SessionId) && IsConsoleOf(session)))
        {
            await SendAsync(session, by, "forget-" + deviceId, new RevokeDevice(deviceId), cancellationToken);
        }

        bool IsConsoleOf(SessionHost session) => session.View.Read(model => model.Session.Devices.GetValueOrDefault(deviceId)?.Role is Domain.Sessions.DeviceRole.Console);
    }

    private async Task SendAsync(SessionHost session, DeviceIdentity by, string id, Command command, CancellationToken cancellationToken)
    {
        var reply = await engine.SendAsync(session.Id, AggregateId.Session, new CommandEnvelope(id, command.GetType().Name, by.Actor, time.GetUtcNow(), command), cancellationToken);
        await session.View.ReachedAsync(reply.Seq, cancellationToken);
    }

    private static string NameOf(DeviceIdentity console, SessionHost session)
    {
        var (language, number) = session.View.Read(model => (model.Session.Language, 1 + model.Session.Devices.Values.Count(device => device.Role is Domain.Sessions.DeviceRole.Console)));
        return DeviceNames.Of(language, console.Role, number);
    }
}
