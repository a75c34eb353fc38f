using System.Security.Cryptography;
using LiveSession.Domain;
using LiveSession.Domain.Sessions;
using LiveSession.Engine;
using LiveSession.Engine.People;
using LiveSession.Server.Sessions;
using DeviceRole = LiveSession.Contracts.Records.DeviceRole;

namespace LiveSession.Server.Access;

/// <summary>One-time links that let a facilitator in.</summary>
public sealed class ConsoleSignIn(IPeopleStore people, LiveSessions sessions, ISessionEngine engine, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    /// <summary>A new token for a session's console.</summary>
    public async Task<string> IssueAsync(string sessionId, CancellationToken cancellationToken)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        await people.AddCodesAsync([new CapabilityCode(token, sessionId, CodeKind.SignIn, Target: "", time.GetUtcNow() + Lifetime)], cancellationToken);
        return token;
    }

    /// <summary>The console that the token lets in, once; null when it is unknown, used or expired.</summary>
    public async Task<DeviceIdentity?> UseAsync(string token, CancellationToken cancellationToken)
    {
        if (await people.FindCodeAsync(token, cancellationToken) is not { Kind: CodeKind.SignIn } code
            || await sessions.FindAsync(code.SessionId, cancellationToken) is not { } session
            || !await people.UseCodeAsync(token, time.GetUtcNow(), cancellationToken))
        {
            return null;
        }

        var device = new DeviceIdentity(session.Id, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), DeviceRole.Console);
        var number = session.View.Read(model => 1 + model.Session.Devices.Values.Count(paired => paired.Role is Domain.Sessions.DeviceRole.Console));
        var pair = new PairDevice(device.DeviceId, Domain.Sessions.DeviceRole.Console, Table: null, DeviceNames.Of("", DeviceRole.Console, number));
        var reply = await engine.SendAsync(session.Id, AggregateId.Session, new CommandEnvelope(device.DeviceId, "sign-in", "system", time.GetUtcNow(), pair), cancellationToken);
        await session.View.ReachedAsync(reply.Seq, cancellationToken);
        return device;
    }
}
