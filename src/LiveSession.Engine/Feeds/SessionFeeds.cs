using System.Collections.Concurrent;
using LiveSession.Engine.Commits;

namespace LiveSession.Engine.Feeds;

/// <summary>The feeds of all sessions.</summary>
internal sealed class SessionFeeds : ICommitListener
{
    private readonly ConcurrentDictionary<string, SessionFeed> _feeds = new(StringComparer.Ordinal);

    public SessionFeed Of(string sessionId) => _feeds.GetOrAdd(sessionId, static _ => new SessionFeed());

    public void Committed(CommitGroup group)
    {
        foreach (var (sessionId, events) in group.Events)
        {
            Of(sessionId).Publish(events);
        }
    }

    public void Unsure(IEnumerable<string> sessionIds)
    {
        foreach (var sessionId in sessionIds)
        {
            Of(sessionId).Forget();
        }
    }
}
