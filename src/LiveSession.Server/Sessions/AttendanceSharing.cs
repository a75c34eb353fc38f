using LiveSession.Engine.Nodes;
using LiveSession.Server.Hubs;

namespace LiveSession.Server.Sessions;

/// <summary>Tells the other nodes who is connected here, and this node who is connected there: once a second, and soon after a change.</summary>
internal sealed partial class AttendanceSharing(string sessionId, Attendance attendance, IAttendanceExchange exchange, SessionSurroundings around)
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    // A room that scans at once changes hundreds of times a second.
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(100);

    private bool _reached = true;

    public async Task RunAsync(CancellationToken stopping)
    {
        using var changes = new ChangeSignal((notify => attendance.ChangedHere += notify, notify => attendance.ChangedHere -= notify));
        try
        {
            while (true)
            {
                await ExchangeAsync(stopping);
                await Task.Delay(Gathering, around.Time, stopping);
                await changes.WaitAsync(Period - Gathering, around.Time, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The session is stopping; the other nodes hear nothing more from here, and count it out.
        }
    }

    // Whatever an engine's call can fail with: the numbers stay as they were until it works again.
    private async Task ExchangeAsync(CancellationToken stopping)
    {
        try
        {
            attendance.Elsewhere = await exchange.ExchangeAsync(sessionId, around.Node.Name, attendance.Here, stopping);
            _reached = true;
        }
        catch (Exception unreachable) when (!stopping.IsCancellationRequested)
        {
            if (_reached)
            {
                LogUnreachable(around.Logger, unreachable, sessionId);
            }

            _reached = false;
        }
    }

    [LoggerMessage(EventId = 1003, Level = LogLevel.Warning, Message = "Who is connected to session {SessionId} at other nodes is not known at the moment.")]
    private static partial void LogUnreachable(ILogger logger, Exception fault, string sessionId);
}
