namespace LiveSession.Rehearsal.Day;

/// <summary>Lets many people do the same thing, spread over the pace; at pace 0 all begin at once.</summary>
internal sealed class Crowd(TimeSpan pace, TimeProvider time)
{
    public bool Hurries => pace <= TimeSpan.Zero;

    public Task EachAsync<T>(IReadOnlyList<T> people, Random dice, Func<T, Task> act, CancellationToken cancellationToken)
    {
        var delays = people.Select(_ => pace * dice.NextDouble()).ToArray();
        return Task.WhenAll(people.Select((person, index) => ActAsync(person, delays[index], act, cancellationToken)));
    }

    private async Task ActAsync<T>(T person, TimeSpan delay, Func<T, Task> act, CancellationToken cancellationToken)
    {
        if (delay > TimeSpan.Zero)
        {
            await Task.Delay(delay, time, cancellationToken);
        }

        await act(person);
    }
}
