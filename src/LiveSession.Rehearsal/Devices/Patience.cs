using System.Globalization;

namespace LiveSession.Rehearsal.Devices;

/// <summary>Every wait of the rehearsal ends, and says what it waited for.</summary>
internal static class Patience
{
    /// <summary>Longer than anything that is still a success, short enough for a whole day of failures to end in minutes.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>Waits for a task.</summary>
    /// <exception cref="AwaitedInVainException">The task did not end in time.</exception>
    public static async Task WaitAsync(Task task, string awaited, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            await task.WaitAsync(Longest, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            throw new AwaitedInVainException(awaited);
        }
    }

    /// <summary>Waits for a task's result.</summary>
    /// <exception cref="AwaitedInVainException">The task did not end in time.</exception>
    public static async Task<T> WaitAsync<T>(Task<T> task, string awaited, TimeProvider time, CancellationToken cancellationToken)
    {
        await WaitAsync((Task)task, awaited, time, cancellationToken);
        return await task;
    }

    /// <summary>For conditions over several devices, which no single patch decides.</summary>
    /// <exception cref="AwaitedInVainException">The condition did not hold in time.</exception>
    public static async Task UntilAsync(Func<bool> condition, string awaited, TimeProvider time, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        while (!condition())
        {
            if (time.GetElapsedTime(started) > Longest)
            {
                throw new AwaitedInVainException(awaited);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), time, cancellationToken);
        }
    }
}

/// <summary>Something that had to happen did not.</summary>
internal sealed class AwaitedInVainException(string awaited)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"Waited {Patience.Longest.TotalSeconds:0} s in vain: {awaited}."));
