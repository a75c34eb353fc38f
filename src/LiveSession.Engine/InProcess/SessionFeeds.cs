using System.Collections.Concurrent;

namespace LiveSession.Engine.InProcess;

/// <summary>The feeds of all sessions.</summary>
internal sealed class SessionFeeds
{
    private readonly ConcurrentDictionary<string, SessionFeed> _feeds = new(StringComparer.Ordinal);

    public SessionFeed Of(string sessionId) => _feeds.GetOrAdd(sessionId, static _ => new SessionFeed());

    public void Publish(IReadOnlyDictionary<string, List<CommittedEvent>> committed)
    {
        foreach (var (sessionId, events) in committed)
        {
            Of(sessionId).Publish(events);
        }
    }

    public void Forget(IEnumerable<string> sessionIds)
    {
        foreach (var sessionId in sessionIds)
        {
            Of(sessionId).Forget();
        }
    }
}
