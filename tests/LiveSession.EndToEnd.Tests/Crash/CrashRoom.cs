using System.Collections.Concurrent;
using System.Net;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.EndToEnd.Tests.Crash;

/// <summary>What all the people of a room that is hit by crashes share.</summary>
internal sealed class CrashRoom(Uri address, int seed) : IDisposable
{
    private long _lastId;
    private volatile TaskCompletionSource _up = Passed();

    public TimeProvider Time { get; } = TimeProvider.System;

    public Uri Address => address;

    public Door Door { get; } = new(address, TimeProvider.System);

    public Acknowledgements Acknowledgements { get; } = new();

    /// <summary>What a device was sent and must not have been; empty while the wire keeps its rules.</summary>
    public ConcurrentBag<string> BrokenRules { get; } = [];

    /// <summary>An id for a new intention.</summary>
    public string NextId() => FormattableString.Invariant($"crash-{seed:x}-{Interlocked.Increment(ref _lastId):000000}");

    /// <summary>Dice for one person: the same seed, the same intentions.</summary>
    public Random Dice(int person) => new(HashCode(seed, person));

    /// <summary>A device with this cookie that has seen nothing yet.</summary>
    public FollowingDevice Device(string name, DeviceRole role, string route, CookieContainer cookies) =>
        new(name, role, Sockets.To(address, route, cookies), cookies, new RecordStore(new Listener(name, BrokenRules), Time), Time);

    /// <summary>The same for a console, which also watches the live numbers.</summary>
    public Facilitator Console(CookieContainer cookies) => new(address, cookies, new RecordStore(new Listener("the console", BrokenRules), Time), Time);

    /// <summary>The server is about to be killed: whoever comes waits at the door.</summary>
    public void Down() => _up = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Up() => _up.TrySetResult();

    public Task WhenUpAsync(CancellationToken cancellationToken) => _up.Task.WaitAsync(cancellationToken);

    public void Dispose() => Door.Dispose();

    private static TaskCompletionSource Passed()
    {
        var passed = new TaskCompletionSource();
        passed.SetResult();
        return passed;
    }

    // Not System.HashCode, which is another one in every process.
    private static int HashCode(int one, int other) => unchecked((one * 7919) + (other * 104729) + 17);

    private sealed class Listener(string device, ConcurrentBag<string> broken) : IRecordAudit
    {
        public bool Wants(string key) => false;

        public void Shown(string key, LiveRecord record)
        {
        }

        public void Broken(string sentence) => broken.Add($"{device}: {sentence}");
    }
}

/// <summary>A device in the hands of somebody who goes on through every crash, and knows what was acknowledged.</summary>
internal abstract class Person(CrashRoom room, FollowingDevice device, string route, int number) : IAsyncDisposable
{
    private (IDeviceCommand Command, Receipt Receipt)? _last;

    protected CrashRoom Room => room;

    protected Random Dice { get; } = room.Dice(number);

    public FollowingDevice Device => device;

    public string Name => device.Name;

    /// <summary>Does one thing after the other until told to stop; what was begun is then still brought to its answer.</summary>
    public async Task ActAsync(CancellationToken stopping, CancellationToken cancellationToken)
    {
        while (!stopping.IsCancellationRequested)
        {
            if (await ActOnceAsync(cancellationToken))
            {
                continue;
            }

            // Nothing to do as the room stands: the next patch may bring something.
            var position = device.Records.Position;
            try
            {
                await device.Records.WhenAsync(store => store.Position != position, $"something to do on {Name}", stopping);
            }
            catch (Exception nothing) when (nothing is AwaitedInVainException || stopping.IsCancellationRequested)
            {
                // A quiet device is no fault.
            }
        }
    }

    /// <summary>The same person with a device that starts from nothing: what it shows is what the server has kept.</summary>
    public async Task<FollowingDevice> FreshAsync(CancellationToken cancellationToken)
    {
        var fresh = room.Device(Name, device.Role, route, device.Cookies);
        await fresh.StartAsync(cancellationToken);
        return fresh;
    }

    /// <summary>Completes when the device is connected again and gets an answer.</summary>
    public async Task LiveAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await device.Hub.InvokeCoreAsync("Clock", typeof(long), [], cancellationToken);
                return;
            }
            catch (Exception notYet) when (notYet is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), room.Time, cancellationToken);
            }
        }
    }

    /// <summary>N2: the last acknowledged command once more gets its first answer, and its id is taken for anything else.</summary>
    public async Task RepeatAsync(CancellationToken cancellationToken)
    {
        if (_last is not { } last)
        {
            return;
        }

        var again = await device.SendAsync(last.Command, cancellationToken);
        Assert.True(again.Refusal is null && again.Seq == last.Receipt.Seq, $"{Name} repeats {last.Command} and is told {again} instead of {last.Receipt}");
        if (Changed(last.Command) is { } changed)
        {
            var answer = await device.SendAsync(changed, cancellationToken);
            Assert.True(answer.Refusal?.Code == RefusalCodes.CommandIdReused, $"{Name} sends something else under the id of {last.Command} and is told {answer}");
        }
    }

    public virtual async ValueTask DisposeAsync()
    {
        await device.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Does one thing; false when there is nothing to do at the moment.</summary>
    protected abstract Task<bool> ActOnceAsync(CancellationToken cancellationToken);

    /// <summary>Another intention under the same id; null when there is none that concerns the same thing.</summary>
    protected virtual IDeviceCommand? Changed(IDeviceCommand command) => null;

    /// <summary>Sends until answered, through as many crashes as it takes; null when it was refused.</summary>
    protected async Task<Receipt?> SendAsync(IDeviceCommand command, CancellationToken cancellationToken)
    {
        var receipt = await device.SendAsync(command, cancellationToken);
        if (receipt.Refusal is { } refusal)
        {
            // The room moves on beneath a command; anything else than that is a fault.
            Assert.True(refusal.Code is RefusalCodes.RoundAlreadyClosed or RefusalCodes.RoundNotOpen or RefusalCodes.CommitmentAlreadySent, $"{Name} sends {command} and is refused: {refusal.Code}");
            return null;
        }

        _last = (command, receipt);
        room.Acknowledgements.Add(receipt.Seq);
        return receipt;
    }

    /// <summary>The round the room is in, when it is open.</summary>
    protected RoundRecord? OpenRound() =>
        device.Records.Find<SessionRecord>("session")?.CurrentRound is { } current && device.Records.Find<RoundRecord>($"round/{current}") is { Status: RoundStatus.Open } round ? round : null;
}
