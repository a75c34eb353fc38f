using System.Collections.Concurrent;
using System.Globalization;
using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Follow;
using LiveSession.Contracts.Records;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace LiveSession.Server.Tests.Support;

/// <summary>A device on its hub, over a WebSocket: it sends commands, and keeps the records that it was sent.</summary>
public sealed class Device : IAsyncDisposable
{
    private static int _commands;

    private readonly ConcurrentDictionary<string, LiveRecord> _records = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _following = Task.CompletedTask;

    private Device(HubConnection connection)
    {
        Connection = connection;
        connection.Closed += _ =>
        {
            _closed.TrySetResult();
            return Task.CompletedTask;
        };
    }

    public HubConnection Connection { get; }

    /// <summary>Completes when the connection has ended.</summary>
    public Task Closed => _closed.Task;

    public IReadOnlyDictionary<string, LiveRecord> Records => _records;

    /// <summary>Where the device is.</summary>
    public FollowFrom Position { get; private set; } = new();

    public static string NewId() => "test-" + Interlocked.Increment(ref _commands).ToString("D8", CultureInfo.InvariantCulture);

    public static async Task<Device> ConnectAsync(Browser browser, string route)
    {
        var device = new Device(To(browser, route));
        await device.Connection.StartAsync().WithinAsync($"{route} lets the device in");
        return device;
    }

    /// <summary>Connected, following, and with its first patch.</summary>
    public static async Task<Device> FollowAsync(Browser browser, string route)
    {
        var device = await ConnectAsync(browser, route);
        device._following = device.ReadAsync();
        await device.SeesAsync<SessionRecord>("session", _ => true, "the first patch brings the session");
        return device;
    }

    public static HubConnection To(Browser browser, string route) => new HubConnectionBuilder()
        .WithUrl(new Uri(browser.Address, route), options =>
        {
            options.Transports = HttpTransportType.WebSockets;
            options.SkipNegotiation = true;
            options.Cookies = browser.Cookies;
            options.Headers["Origin"] = browser.Origin;
        })
        .AddJsonProtocol(json => ContractsJson.Apply(json.PayloadSerializerOptions))
        .Build();

    public Task<Receipt> SendAsync(IDeviceCommand command) =>
        Connection.InvokeAsync<Receipt>(command.GetType().Name, command).WithinAsync($"{command.GetType().Name} is answered");

    /// <summary>Sends a command that must be accepted.</summary>
    public async Task<Receipt> DoAsync(IDeviceCommand command)
    {
        var receipt = await SendAsync(command);
        Assert.True(receipt.Refusal is null, $"{command} was refused: {receipt.Refusal?.Code}");
        return receipt;
    }

    /// <summary>Sends a command that must be refused.</summary>
    public async Task IsRefusedAsync(IDeviceCommand command, string code) => Assert.Equal(code, (await SendAsync(command)).Refusal?.Code);

    /// <summary>The server's time, in Unix milliseconds: the smallest question there is.</summary>
    public Task<long> ClockAsync() => Connection.InvokeAsync<long>("Clock").WithinAsync("the server tells the time");

    /// <summary>What a device that comes back from somewhere else is sent first.</summary>
    public async Task<Patch> FirstPatchAsync(FollowFrom from)
    {
        await foreach (var patch in Connection.StreamAsync<Patch>("Follow", from))
        {
            return patch;
        }

        throw new InvalidOperationException("The stream ended before its first patch.");
    }

    /// <summary>The record once it is as expected.</summary>
    public async Task<T> SeesAsync<T>(string key, Func<T, bool> fact, string expectation)
        where T : LiveRecord
    {
        await UntilAsync(() => _records.TryGetValue(key, out var record) && record is T found && fact(found), expectation);
        return (T)_records[key];
    }

    public async Task UntilAsync(Func<bool> fact, string expectation)
    {
        using var limit = new CancellationTokenSource(Patience.Limit);
        while (true)
        {
            var change = Volatile.Read(ref _changed).Task;
            if (fact())
            {
                return;
            }

            try
            {
                await change.WaitAsync(limit.Token);
            }
            catch (OperationCanceledException late)
            {
                throw new TimeoutException($"Waited {Patience.Limit.TotalSeconds} s in vain: {expectation}. Records: {string.Join(", ", _records.Values)}", late);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Connection.DisposeAsync();
        await _following;
    }

    private async Task ReadAsync()
    {
        try
        {
            await foreach (var patch in Connection.StreamAsync<Patch>("Follow", new FollowFrom()))
            {
                Apply(patch);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or IOException or InvalidOperationException or HubException || Connection.State is not HubConnectionState.Connected)
        {
            // The connection has ended, or is about to: a server that cuts it ends the stream first, and on a busy machine that is heard
            // while it still counts as connected. Whoever waits for a record is told by its own limit.
        }
    }

    private void Apply(Patch patch)
    {
        if (patch.Reset)
        {
            _records.Clear();
        }

        foreach (var (key, record) in patch.Set)
        {
            _records[key] = record;
        }

        foreach (var key in patch.Gone)
        {
            _records.TryRemove(key, out _);
        }

        Position = new FollowFrom(patch.Epoch, patch.Seq);
        Interlocked.Exchange(ref _changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
    }
}
