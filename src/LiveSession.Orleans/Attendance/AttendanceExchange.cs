using System.Collections.Concurrent;
using LiveSession.Engine.Nodes;

namespace LiveSession.Orleans.Attendance;

/// <summary>Exchanges attendance by way of the session's attendance grain.</summary>
public sealed class AttendanceExchange(IGrainFactory grains) : IAttendanceExchange
{
    private readonly ConcurrentDictionary<string, Attending> _lastOthers = new(StringComparer.Ordinal);

    public async Task<Attending> ExchangeAsync(string sessionId, string node, Attending here, CancellationToken cancellationToken)
    {
        try
        {
            return _lastOthers[sessionId] = await grains.GetGrain<IAttendanceGrain>(sessionId).ExchangeAsync(node, here).WaitAsync(cancellationToken);
        }
        catch (Exception lost) when (LostNode.Is(lost))
        {
            // The grain's node is gone: until the grain lives again the others are where they were.
            return _lastOthers.GetValueOrDefault(sessionId, Attending.Nobody);
        }
    }
}
