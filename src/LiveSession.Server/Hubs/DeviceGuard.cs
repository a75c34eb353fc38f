using LiveSession.Server.Access;
using Microsoft.AspNetCore.SignalR;

namespace LiveSession.Server.Hubs;

/// <summary>
/// Stands before every hub method: the device must still be let in, and must not flood. Whoever is over the limit loses the
/// connection, so a flood costs its sender and nobody else (H2).
/// </summary>
public sealed partial class DeviceGuard(TimeProvider time, ILogger<DeviceGuard> logger) : IHubFilter
{
    // A person taps a few times a second; an outbox that was offline sends a handful at once.
    private const int Burst = 200;

    private static readonly TimeSpan OneMoreAfter = TimeSpan.FromMilliseconds(10);

    public ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        ArgumentNullException.ThrowIfNull(invocationContext);
        ArgumentNullException.ThrowIfNull(next);
        var connection = invocationContext.Context;
        if (connection.ConnectionAborted.IsCancellationRequested || connection.Device() is not { } device)
        {
            // A revoked device's connections are cut; what it had sent before is not done any more.
            LogRefused(logger, invocationContext.HubMethodName, connection.ConnectionId);
            throw new HubException("This device is not let in any more.");
        }

        if (!BudgetOf(connection).Take())
        {
            LogFlood(logger, device.DeviceId);
            connection.Abort();
            throw new HubException("Too many messages.");
        }

        return next(invocationContext);
    }

    private Budget BudgetOf(HubCallerContext connection)
    {
        if (connection.Items.TryGetValue(typeof(Budget), out var known) && known is Budget budget)
        {
            return budget;
        }

        budget = new Budget(Burst, OneMoreAfter, time);
        connection.Items[typeof(Budget)] = budget;
        return budget;
    }

    [LoggerMessage(EventId = 2001, Level = LogLevel.Warning, Message = "Refused {Method}: the device of connection {Connection} is not let in.")]
    private static partial void LogRefused(ILogger logger, string method, string connection);

    [LoggerMessage(EventId = 2002, Level = LogLevel.Warning, Message = "Cut device {Device}: too many messages.")]
    private static partial void LogFlood(ILogger logger, string device);
}
