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
    protected DeviceIdentity Device => (DeviceIdentity)Context.Items[nameof(Device)]!;

    protected SessionHost Session => services.Sessions.Of(Device);

    protected RunOfShow RunOfShow => services.RunOfShow;

    /// <summary>How long the device rests between two patches; the first one after a rest is sent at once.</summary>
    protected virtual TimeSpan Rest => PatchRate.Screens;

    public override Task OnConnectedAsync()
    {
        if (DeviceIdentity.Of(Context.User) is not { } device || !services.Sessions.Knows(device))
        {
            Context.Abort();
            return Task.CompletedTask;
        }

        Context.Items[nameof(Device)] = device;
        return base.OnConnectedAsync();
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        if (DeviceIdentity.Of(Context.User) is { } device)
        {
            services.Sessions.Find(device.SessionId)?.Attendance.Went(Context);
        }

        return base.OnDisconnectedAsync(exception);
    }

    /// <summary>Every record of the device's view that changed since a position, now and from now on.</summary>
    public async IAsyncEnumerable<EncodedPatch> Follow(FollowFrom from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Session.Attendance.Came(Context, Device);
        using var follower = Session.View.Follow(Device.Audience, from);
        while (!cancellationToken.IsCancellationRequested)
        {
            yield return await follower.NextAsync(cancellationToken);
            await Task.Delay(Rest, services.Time, cancellationToken);
        }
    }

    /// <summary>The server's time in Unix milliseconds, for countdowns.</summary>
    public long Clock() => services.Time.GetUtcNow().ToUnixTimeMilliseconds();

    protected Task<Receipt> Send(IDeviceCommand asked, AggregateId target, Command command) =>
        services.Gateway.SendAsync(Device, asked, target, command, Context.ConnectionAborted);
}

/// <summary>What hubs need.</summary>
public sealed record HubServices(LiveSessions Sessions, CommandGateway Gateway, RunOfShow RunOfShow, TimeProvider Time);

/// <summary>How often a device is sent a patch at most.</summary>
public static class PatchRate
{
    /// <summary>20 a second: a moving tally looks alive.</summary>
    public static readonly TimeSpan Screens = TimeSpan.FromMilliseconds(50);

    /// <summary>10 a second: nobody reads faster, and 320 phones share one processor with the vote.</summary>
    public static readonly TimeSpan Phones = TimeSpan.FromMilliseconds(100);
}
