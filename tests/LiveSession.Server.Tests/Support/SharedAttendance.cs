using System.Collections.Concurrent;
using LiveSession.Engine.Nodes;

namespace LiveSession.Server.Tests.Support;

/// <summary>What each node said last.</summary>
public sealed class SharedAttendance : IAttendanceExchange
{
    private readonly ConcurrentDictionary<(string Session, string Node), Attending> _said = new();

    public Task<Attending> ExchangeAsync(string sessionId, string node, Attending here, CancellationToken cancellationToken)
    {
        _said[(sessionId, node)] = here;
        var others = _said.Where(said => said.Key.Session == sessionId && said.Key.Node != node).Select(said => said.Value).ToArray();
        return Task.FromResult(new Attending([.. others.SelectMany(other => other.Participants)], [.. others.SelectMany(other => other.Devices)]));
    }
}
