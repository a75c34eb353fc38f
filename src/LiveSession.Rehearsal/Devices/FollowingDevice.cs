using System.Net;
using System.Net.WebSockets;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;

namespace LiveSession.Rehearsal.Devices;

/// <summary>What every device does: it follows its view, resumes after a lost connection, and repeats a command until it is answered.</summary>
internal class FollowingDevice : IAsyncDisposable
{
    private static readonly TimeSpan Backoff = TimeSpan.FromMilliseconds(300);

    private readonly CancellationTokenSource _leaving = new();
    private readonly TimeProvider _time;
    private Task _following = Task.CompletedTask;
    private volatile bool _leftOnPurpose;

    public FollowingDevice(string name, DeviceRole role, HubConnection hub, CookieContainer cookies, RecordStore records, TimeProvider time)
    {
        (Name, Role, Hub, Cookies, Records, _time) = (name, role, hub, cookies, records, time);
    }

    /// <summary>As sentences of the report call it.</summary>
    public string Name { get; }

    public DeviceRole Role { get; }

    public HubConnection Hub { get; }

    public CookieContainer Cookies { get; }

    public RecordStore Records { get; }

    /// <summary>How often the connection was lost against the device's will.</summary>
    public int Losses { get; private set; }

    /// <summary>What the connection was last lost by; null: never lost.</summary>
    public string? LastLoss { get; private set; }

    /// <summary>Connects, and completes when the first patch is there.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await Patience.WaitAsync(Hub.StartAsync(cancellationToken), $"{Name} to connect", _time, cancellationToken);
        _following = FollowAsync(_leaving.Token);
        try
        {
            await Records.WhenAsync(store => store.Position.Epoch is not null, $"the first patch on {Name}", cancellationToken);
        }
        catch (AwaitedInVainException) when (LastLoss is { } loss)
        {
            throw new AwaitedInVainException($"the first patch on {Name}, which lost its connection: {loss}");
        }
    }

    /// <summary>Sends a command; after a lost connection the same one again, so that it counts once.</summary>
    public async Task<Receipt> SendAsync(IDeviceCommand command, CancellationToken cancellationToken)
    {
        var started = _time.GetTimestamp();
        while (true)
        {
            try
            {
                return await Patience.WaitAsync(InvokeAsync(command, cancellationToken), $"the answer to {command.GetType().Name} on {Name}", _time, cancellationToken);
            }
            catch (Exception lost) when (IsLoss(lost, cancellationToken) && _time.GetElapsedTime(started) < Patience.Longest)
            {
                await Task.Delay(Backoff, _time, cancellationToken);
            }
        }
    }

    /// <summary>Sends a command that must be accepted.</summary>
    /// <exception cref="RefusedException">It was refused.</exception>
    public async Task<Receipt> DoAsync(IDeviceCommand command, CancellationToken cancellationToken)
    {
        var receipt = await SendAsync(command, cancellationToken);
        return receipt.Refusal is { } refusal ? throw new RefusedException(Name, command, refusal) : receipt;
    }

    /// <summary>One attempt, without a timeout of its own: for measuring.</summary>
    public Task<Receipt> InvokeAsync(IDeviceCommand command, CancellationToken cancellationToken) =>
        Hub.InvokeAsync<Receipt>(command.GetType().Name, command, cancellationToken);

    /// <summary>Loses the connection as a phone in a lift does, and comes back.</summary>
    public async Task ReconnectAsync(CancellationToken cancellationToken)
    {
        _leftOnPurpose = true;
        await Hub.StopAsync(cancellationToken);
        await Patience.WaitAsync(UntilConnectedAsync(cancellationToken), $"{Name} to come back", _time, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _leaving.CancelAsync();
        await Hub.DisposeAsync();
        await _following;
        _leaving.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Streams of its own that a device also follows, beside its records.</summary>
    protected virtual Task FollowMoreAsync(CancellationToken cancellationToken) => Task.Delay(Timeout.InfiniteTimeSpan, _time, cancellationToken);

    private async Task FollowAsync(CancellationToken leaving)
    {
        while (!leaving.IsCancellationRequested)
        {
            try
            {
                if (Hub.State == HubConnectionState.Disconnected)
                {
                    await Hub.StartAsync(leaving);
                }

                await FollowOnceAsync(leaving);
            }
            catch (Exception lost) when (leaving.IsCancellationRequested || IsLoss(lost, leaving))
            {
                LastLoss = lost.Message;
            }

            await ComeBackAsync(leaving);
        }
    }

    // When one stream ends the other is ended too, so that both begin again together.
    private async Task FollowOnceAsync(CancellationToken leaving)
    {
        using var turn = CancellationTokenSource.CreateLinkedTokenSource(leaving);
        var streams = new[] { FollowRecordsAsync(turn.Token), FollowMoreAsync(turn.Token) };
        var ended = await Task.WhenAny(streams);
        await turn.CancelAsync();
        await Task.WhenAll(streams).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await ended;
    }

    private async Task FollowRecordsAsync(CancellationToken leaving)
    {
        await foreach (var patch in Hub.StreamAsync<RawPatch>("Follow", Records.Position, leaving))
        {
            Records.Apply(patch);
        }
    }

    private async Task ComeBackAsync(CancellationToken leaving)
    {
        if (leaving.IsCancellationRequested)
        {
            return;
        }

        Losses += _leftOnPurpose ? 0 : 1;
        _leftOnPurpose = false;
        await Task.Delay(Backoff, _time, leaving).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task UntilConnectedAsync(CancellationToken cancellationToken)
    {
        while (Hub.State != HubConnectionState.Connected)
        {
            await Task.Delay(Backoff / 10, _time, cancellationToken);
        }
    }

    // A socket that breaks shows as any of these, depending on where the call stood.
    private static bool IsLoss(Exception exception, CancellationToken cancellationToken) =>
        !cancellationToken.IsCancellationRequested
        && exception is HubException or HttpRequestException or IOException or WebSocketException or InvalidOperationException or OperationCanceledException;
}

/// <summary>A command that had to be accepted was refused.</summary>
internal sealed class RefusedException(string device, IDeviceCommand command, RefusalInfo refusal)
    : Exception($"{device} was refused {command.GetType().Name}: {refusal.Code}{Values(refusal)}")
{
    private static string Values(RefusalInfo refusal) =>
        refusal.Values is { Count: > 0 } values ? " (" + string.Join(", ", values.Select(pair => $"{pair.Key} {pair.Value}")) + ")" : "";
}
