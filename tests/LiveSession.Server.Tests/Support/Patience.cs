using System.Diagnostics;

namespace LiveSession.Server.Tests.Support;

/// <summary>Waiting for facts: a limit that only a defect reaches, with a sentence that says what did not happen.</summary>
public static class Patience
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(40);

    public static async Task<T> WithinAsync<T>(this Task<T> task, string expectation, TimeSpan? limit = null)
    {
        try
        {
            return await task.WaitAsync(limit ?? Limit);
        }
        catch (TimeoutException late)
        {
            throw new TimeoutException($"Waited {(limit ?? Limit).TotalSeconds} s in vain: {expectation}", late);
        }
    }

    public static Task WithinAsync(this Task task, string expectation, TimeSpan? limit = null) => AsValue(task).WithinAsync(expectation, limit);

    /// <summary>Asks again until the answer is yes: for facts that nobody announces.</summary>
    public static async Task UntilAsync(Func<Task<bool>> fact, string expectation)
    {
        var since = Stopwatch.GetTimestamp();
        while (!await fact())
        {
            if (Stopwatch.GetElapsedTime(since) > Limit)
            {
                throw new TimeoutException($"Waited {Limit.TotalSeconds} s in vain: {expectation}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        }
    }

    private static async Task<bool> AsValue(Task task)
    {
        await task;
        return true;
    }
}
