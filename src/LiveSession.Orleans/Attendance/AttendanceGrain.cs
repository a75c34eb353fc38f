using LiveSession.Engine.Nodes;

namespace LiveSession.Orleans.Attendance;

/// <summary>Keeps the last report of each node, as long as the node goes on reporting.</summary>
public sealed class AttendanceGrain(TimeProvider time) : Grain, IAttendanceGrain
{
    // Nodes report once a second. A node that dies takes its devices along; they come back at another one within seconds.
    private static readonly TimeSpan ForgetAfter = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, (Attending Report, DateTimeOffset At)> _byNode = new(StringComparer.Ordinal);

    public Task<Attending> ExchangeAsync(string node, Attending here)
    {
        _byNode[node] = (here, time.GetUtcNow());
        foreach (var silent in _byNode.Where(known => time.GetUtcNow() - known.Value.At > ForgetAfter).Select(known => known.Key).ToList())
        {
            _byNode.Remove(silent);
        }

        var others = _byNode.Where(known => !string.Equals(known.Key, node, StringComparison.Ordinal)).Select(known => known.Value.Report).ToList();
        return Task.FromResult(new Attending(Union(others, report => report.Participants), Union(others, report => report.Devices)));
    }

    private static string[] Union(List<Attending> reports, Func<Attending, IReadOnlyList<string>> part) =>
        [.. reports.SelectMany(part).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
