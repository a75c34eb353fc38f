using LiveSession.Domain;
using Orleans.Concurrency;

namespace LiveSession.Orleans.Grains;

/// <summary>One aggregate of one session; the key is the session's id, a slash and the aggregate's stream.</summary>
public interface IAggregateGrain : IGrainWithStringKey
{
    /// <summary>
    /// Decides at once and answers when the decision is durable. Calls interleave, so that thousands of commands can wait for one
    /// flush; each still decides alone, because deciding never awaits.
    /// </summary>
    [AlwaysInterleave]
    Task<CommandAnswer> SendAsync(CommandLetter letter);
}

public interface ISessionGrain : IAggregateGrain;

public interface IRoundGrain : IAggregateGrain;

public interface ITableGrain : IAggregateGrain;

public interface IParticipantGrain : IAggregateGrain;

/// <summary>The address of an aggregate's grain.</summary>
internal static class AggregateKey
{
    public static string Of(string sessionId, AggregateId aggregate) => sessionId + "/" + aggregate;

    public static (string SessionId, AggregateId Aggregate) Read(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return (key[..slash], AggregateId.Parse(key[(slash + 1)..]));
    }

    /// <summary>The grain that decides for an aggregate.</summary>
    public static IAggregateGrain GrainOf(this IGrainFactory grains, string sessionId, AggregateId aggregate) => aggregate.Kind switch
    {
        AggregateKind.Session => grains.GetGrain<ISessionGrain>(Of(sessionId, aggregate)),
        AggregateKind.Round => grains.GetGrain<IRoundGrain>(Of(sessionId, aggregate)),
        AggregateKind.Table => grains.GetGrain<ITableGrain>(Of(sessionId, aggregate)),
        _ => grains.GetGrain<IParticipantGrain>(Of(sessionId, aggregate)),
    };
}
