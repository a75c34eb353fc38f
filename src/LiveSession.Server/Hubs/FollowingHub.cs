using System.Runtime.CompilerServices;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Follow;
using LiveSession.Domain;
using LiveSession.Server.Access;
using LiveSession.Server.Sessions;
using LiveSession.Views.Follow;
using Microsoft.AspNetCore.SignalR;

namespace LiveSession.Server.Hubs;

/// <summary>What every device's hub has: following its view, the server's clock, and sending commands.</summary>
public abstract class FollowingHub(HubServices services) : Hub
{
    /// <summary>The device on this connection, as its cookie said when it connected.</summary>
    protected DeviceIdentity Device => Context.Device()!;

    protected SessionHost Session => services.Sessions.Of(Device);

    protected TimeProvider Time => services.Time;

    protected RunOfShow RunOfShow => services.RunOfShow;

    public override Task OnConnectedAsync()
    {
        if (DeviceIdentity.Of(Context.User) is not { } device || services.Sessions.Find(device.SessionId) is not { } session)
        {
            Context.Abort();
            return Task.CompletedTask;
        }

        Context.LetIn(device);
        session.Attendance.Connected(Context, device);

        // Looked at again after it can be cut: a revocation between the cookie's check and here would be missed otherwise.
        if (!session.Knows(device))
        {
            Context.Abort();
        }

        return base.OnConnectedAsync();
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        if (Context.Device() is { } device)
        {
            services.Sessions.Find(device.SessionId)?.Attendance.Left(Context);
        }

        return base.OnDisconnectedAsync(exception);
    }

    /// <summary>Every record of the device's view that changed since a position, now and from now on.</summary>
    public async IAsyncEnumerable<EncodedPatch> Follow(FollowFrom from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(from);
        using var following = Session.Attendance.Follows(Context);
        if (from.Seq > Session.View.Read(model => model.Seq))
        {
            // It comes from another node, which had heard more: what it has seen must not be taken back (N4).
            await Session.HearOthersAsync(cancellationToken);
        }

        using var follower = Session.View.Follow(Device.Audience, from);
        await foreach (var patch in follower.PatchesAsync(cancellationToken))
        {
            yield return patch;
        }
    }

    /// <summary>The server's time in Unix milliseconds, for countdowns.</summary>
    public long Clock() => services.Time.GetUtcNow().ToUnixTimeMilliseconds();

    // A command that has arrived is carried out, also when its sender has gone meanwhile; the answer waits for the retry.
    protected Task<Receipt> Send(IDeviceCommand asked, AggregateId target, Command command) =>
        services.Gateway.SendAsync(Device, asked, target, command, CancellationToken.None);

    protected Task<Receipt> ToRound(IDeviceCommand asked, string roundId, Command command) => Send(asked, AggregateId.Round(roundId), command);
}

/// <summary>What hubs need.</summary>
public sealed record HubServices(LiveSessions Sessions, CommandGateway Gateway, RunOfShow RunOfShow, TimeProvider Time);
