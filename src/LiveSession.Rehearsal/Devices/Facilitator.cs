using System.Net;
using LiveSession.Contracts;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using Microsoft.AspNetCore.SignalR.Client;

namespace LiveSession.Rehearsal.Devices;

/// <summary>The facilitator's console: it also watches the live numbers.</summary>
internal sealed class Facilitator(Uri address, CookieContainer cookies, RecordStore records, TimeProvider time, string name = "the console")
    : FollowingDevice(name, DeviceRole.Console, Sockets.To(address, HubRoutes.Console, cookies), cookies, records, time)
{
    private readonly TimeProvider _time = time;
    private volatile TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile LiveNumbers? _numbers;

    /// <summary>The last live numbers; null before the first.</summary>
    public LiveNumbers? Numbers => _numbers;

    /// <summary>Completes when the live numbers are as expected.</summary>
    /// <exception cref="AwaitedInVainException">They were not in time.</exception>
    public Task WhenNumbersAsync(Func<LiveNumbers, bool> condition, string awaited, CancellationToken cancellationToken) =>
        Patience.WaitAsync(UntilAsync(condition, cancellationToken), awaited, _time, cancellationToken);

    protected override async Task FollowMoreAsync(CancellationToken cancellationToken)
    {
        await foreach (var numbers in Hub.StreamAsync<LiveNumbers>("Watch", cancellationToken))
        {
            _numbers = numbers;
            Interlocked.Exchange(ref _next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
        }
    }

    private async Task UntilAsync(Func<LiveNumbers, bool> condition, CancellationToken cancellationToken)
    {
        while (true)
        {
            // Taken before the numbers are read, so that a change in between is not missed.
            var next = _next.Task;
            if (_numbers is { } numbers && condition(numbers))
            {
                return;
            }

            await next.WaitAsync(Patience.Longest, _time, cancellationToken);
        }
    }
}
