using LiveSession.Contracts.Records;
using LiveSession.Domain.Participants;
using LiveSession.Domain.Sessions;
using LiveSession.Engine;
using LiveSession.Engine.Ledger;
using LiveSession.Engine.People;
using LiveSession.Server.Access;
using LiveSession.Server.Startup;
using LiveSession.Views;

namespace LiveSession.Server.Sessions;

/// <summary>One session on this node: its view, kept up with the ledger, its people and who is connected.</summary>
public sealed partial class SessionHost : IAsyncDisposable
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);

    private readonly ISessionEngine _engine;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _stopping = new();
    private Task _following = Task.CompletedTask;
    private volatile Exception? _fault;

    private SessionHost(string sessionId, string epoch, ISessionEngine engine, PeopleDirectory people, Func<JoinInvitation?> join, TimeProvider time, ILogger logger)
    {
        (Id, _engine, People, _time, _logger) = (sessionId, engine, people, time, logger);
        View = new SessionView(epoch, new ViewContext(people.NameOf, join), time);
    }

    public string Id { get; }

    public SessionView View { get; }

    public PeopleDirectory People { get; }

    public Attendance Attendance { get; } = new();

    /// <summary>Folds the session's whole ledger, then keeps following it.</summary>
    /// <exception cref="StartupException">What is in the ledger cannot be read.</exception>
    public static async Task<SessionHost> StartAsync(
        LedgerHead head, ISessionEngine engine, IPeopleStore people, Func<JoinInvitation?> join, TimeProvider time, ILogger logger, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(head);
        var directory = new PeopleDirectory(head.SessionId, people);
        await directory.LoadAsync(cancellationToken);
        var host = new SessionHost(head.SessionId, head.Epoch, engine, directory, join, time, logger);
        host._following = host.FollowLedgerAsync();
        var caughtUp = host.View.ReachedAsync(head.LastSeq, cancellationToken);
        if (await Task.WhenAny(caughtUp, host._following) == caughtUp)
        {
            await caughtUp;
            return host;
        }

        await host.DisposeAsync();
        throw new StartupException([$"The ledger of session '{host.Id}' cannot be read: {host._fault?.Message} The command 'verify' says whether it was changed, and where."]);
    }

    /// <summary>True while the device's credential holds.</summary>
    public bool Knows(DeviceIdentity device) => View.Read(model => device.Participant is { } participant
        ? model.Participant(participant).Devices.Contains(device.DeviceId, StringComparer.Ordinal)
        : model.Session.Devices.ContainsKey(device.DeviceId));

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _following;
        _stopping.Dispose();
    }

    private async Task FollowLedgerAsync()
    {
        try
        {
            while (true)
            {
                await FollowUntilUnreadableAsync();
                await Task.Delay(RetryAfter, _time, _stopping.Token);
            }
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // The host is stopping.
        }
        catch (Exception fault)
        {
            // Devices keep the last truth; health turns red and says so.
            LogFeedBroken(_logger, fault, Id);
            _fault = fault;
        }
    }

    // A store that cannot be read for a while is no reason to restart: the view goes on from where it is.
    private async Task FollowUntilUnreadableAsync()
    {
        try
        {
            await foreach (var batch in _engine.FollowAsync(Id, View.Read(model => model.Seq), _stopping.Token))
            {
                View.Apply(batch.Select(entry => new Happened(entry.Seq, entry.Stream, entry.Event)));
                CutRevoked(batch);
            }
        }
        catch (LedgerUnavailableException unreadable)
        {
            LogFeedInterrupted(_logger, unreadable, Id);
        }
    }

    /// <summary>True when the view no longer follows the ledger; only a restart helps.</summary>
    public bool Broken => _fault is not null;

    private void CutRevoked(IReadOnlyList<CommittedEvent> batch)
    {
        foreach (var entry in batch)
        {
            if (entry.Event is DeviceRevoked revoked)
            {
                Attendance.Cut(revoked.DeviceId);
            }
            else if (entry.Event is PhoneJoined)
            {
                // One phone more can mean that the person's oldest one is let go.
                Attendance.CutUnknown(entry.Stream.Key, Knows);
            }
        }
    }

    [LoggerMessage(EventId = 1002, Level = LogLevel.Error, Message = "The ledger of session {SessionId} cannot be read at the moment; its view goes on as soon as it can.")]
    private static partial void LogFeedInterrupted(ILogger logger, Exception fault, string sessionId);

    [LoggerMessage(EventId = 1001, Level = LogLevel.Critical, Message = "The view of session {SessionId} stopped following its ledger.")]
    private static partial void LogFeedBroken(ILogger logger, Exception fault, string sessionId);
}
