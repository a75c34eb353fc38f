using Orleans.Runtime.Messaging;
using Polly;
using Polly.Retry;

namespace LiveSession.Orleans;

/// <summary>A node that died or moved its grains away while a call was on its way.</summary>
internal static class LostNode
{
    /// <summary>Long enough for a dead silo to be declared dead and its grains to live elsewhere.</summary>
    private const int Attempts = 40;

    /// <summary>True for faults after which the same call, with the same command id, can simply be made again.</summary>
    public static bool Is(Exception fault) =>
        fault is OrleansMessageRejectionException or ConnectionFailedException or SiloUnavailableException or TimeoutException;

    public static ResiliencePipeline RetryWith(TimeProvider time) => new ResiliencePipelineBuilder { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<Exception>(Is),
            MaxRetryAttempts = Attempts,
            Delay = TimeSpan.FromMilliseconds(50),
            MaxDelay = TimeSpan.FromMilliseconds(500),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
        })
        .Build();
}
