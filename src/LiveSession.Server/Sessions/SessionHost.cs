using LiveSession.Contracts.Records;
using LiveSession.Domain.Participants;
using LiveSession.Domain.Sessions;
using LiveSession.Engine;
using LiveSession.Engine.Ledger;
using LiveSession.Server.Access;
using LiveSession.Server.Startup;
using LiveSession.Views;

namespace LiveSession.Server.Sessions;

/// <summary>One session on this node: its view, kept up with the ledger, its people and who is connected.</summary>
public sealed partial class SessionHost : IAsyncDisposable
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);

    private readonly SessionSurroundings _around;
    private readonly CancellationTokenSource _stopping = new();
    private readonly long _namesKnownTo;
    private Task _following = Task.CompletedTask;
    private Task _sharing = Task.CompletedTask;
    private volatile Exception? _fault;
    private volatile Lifetime? _lifetime;
    private bool _interrupted;
    private int _stopped;

    private SessionHost(LedgerHead head, SessionSurroundings around, PeopleDirectory people, Func<JoinInvitation?> join)
    {
        (Id, _around, People, _namesKnownTo) = (head.SessionId, around, people, head.LastSeq);
        View = new SessionView(head.Epoch, new ViewContext(people.NameOf, people.IsListed, join), around.Time);
        Attendance = new Attendance(around.Time);
    }

    public string Id { get; }

    public SessionView View { get; }

    public PeopleDirectory People { get; }

    public Attendance Attendance { get; }

    public ScreenPictures Pictures { get; } = new();

    /// <summary>When it was created; null while nothing has happened in it.</summary>
    public DateTimeOffset? BeganAt => _lifetime?.Began;

    /// <summary>When something last happened in it, as far as this node has heard.</summary>
    public DateTimeOffset? LastAt => _lifetime?.Last;

    /// <summary>True when the view no longer follows the ledger; only a restart helps.</summary>
    public bool Broken => _fault is not null;

    /// <summary>Folds the session's whole ledger, then keeps following it.</summary>
    /// <exception cref="StartupException">What is in the ledger cannot be read.</exception>
    public static async Task<SessionHost> StartAsync(LedgerHead head, SessionSurroundings around, Func<JoinInvitation?> join, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(around);
        var directory = new PeopleDirectory(head.SessionId, around.People);
        await directory.LoadAsync(cancellationToken);
        var host = new SessionHost(head, around, directory, join);
        host._following = host.FollowLedgerAsync();
        try
        {
            await host.ReachAsync(head.LastSeq, cancellationToken);
            host.ShareAttendance();
            return host;
        }
        catch (Exception failed)
        {
            await host.DisposeAsync();
            if (failed is not LedgerUnavailableException)
            {
                throw;
            }

            throw new StartupException([$"The ledger of session '{host.Id}' cannot be read: {host._fault?.Message} The command 'verify' says whether it was changed, and where."]);
        }
    }

    /// <summary>True while the device's credential holds, as far as this node has heard.</summary>
    public bool Knows(DeviceIdentity device) => View.Read(model => device.Participant is { } participant
        ? model.Participant(participant).Devices.Contains(device.DeviceId, StringComparer.Ordinal)
        : model.Session.Devices.ContainsKey(device.DeviceId));

    /// <summary>Returns when the view has everything that is in the ledger by now, and the directory everybody's name.</summary>
    /// <exception cref="LedgerUnavailableException">The store cannot be reached, or the view does not follow any more.</exception>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        var head = await _around.Ledger.HeadAsync(Id, cancellationToken) ?? throw new SessionUnknownException(Id);
        await ReachAsync(head.LastSeq, cancellationToken);
    }

    /// <summary>The same, where there are other nodes: a node alone has heard everything that a device can have heard.</summary>
    public Task HearOthersAsync(CancellationToken cancellationToken) => _around.Node.IsAlone ? Task.CompletedTask : CatchUpAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _stopped, 1) == 0)
        {
            await _stopping.CancelAsync();
            await _following;
            await _sharing;
            _stopping.Dispose();
        }
    }

    private void ShareAttendance()
    {
        if (_around.Exchange is { } exchange)
        {
            _sharing = new AttendanceSharing(Id, Attendance, exchange, _around).RunAsync(_stopping.Token);
        }
    }

    private async Task ReachAsync(long seq, CancellationToken cancellationToken)
    {
        var reached = View.ReachedAsync(seq, cancellationToken);
        if (await Task.WhenAny(reached, _following) != reached)
        {
            throw new LedgerUnavailableException($"The view of session '{Id}' does not follow its ledger any more.", _fault ?? new ObjectDisposedException(nameof(SessionHost)));
        }

        await reached;
    }

    private async Task FollowLedgerAsync()
    {
        try
        {
            while (true)
            {
                await FollowUntilUnreadableAsync();
                await Task.Delay(RetryAfter, _around.Time, _stopping.Token);
            }
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // The host is stopping.
        }
        catch (Exception fault)
        {
            // Devices keep the last truth; health turns red and says so.
            LogFeedBroken(_around.Logger, fault, Id);
            _fault = fault;
        }
    }

    // A store that cannot be read for a while is no reason to restart: the view goes on from where it is.
    private async Task FollowUntilUnreadableAsync()
    {
        try
        {
            await foreach (var batch in _around.Engine.FollowAsync(Id, View.Read(model => model.Seq), _stopping.Token))
            {
                _interrupted = false;
                await LearnNamesAsync(batch);
                View.Apply(batch.Select(entry => new Happened(entry.Seq, entry.Stream, entry.Event)));
                Remember(batch);
                CutRevoked(batch);
            }
        }
        catch (LedgerUnavailableException unreadable)
        {
            // Once: it is tried again every second, and a page of log each time would hide what else there is to say.
            if (!_interrupted)
            {
                LogFeedInterrupted(_around.Logger, unreadable, Id);
            }

            _interrupted = true;
        }
    }

    // People are saved before an event names them, at whichever node: so their names are there before anything is rendered.
    private async Task LearnNamesAsync(IReadOnlyList<CommittedEvent> batch)
    {
        if (!_around.Node.IsAlone)
        {
            var enrolled = batch.Where(entry => entry.Seq > _namesKnownTo).Select(entry => entry.Event).OfType<ParticipantsEnrolled>();
            await People.LearnAsync(enrolled.SelectMany(enrolment => enrolment.Participants), _stopping.Token);
        }
    }

    private void Remember(IReadOnlyList<CommittedEvent> batch) => _lifetime = new Lifetime(_lifetime?.Began ?? batch[0].At, batch[^1].At);

    private void CutRevoked(IReadOnlyList<CommittedEvent> batch)
    {
        foreach (var entry in batch)
        {
            if (entry.Event is DeviceRevoked revoked)
            {
                Attendance.Cut(revoked.DeviceId);
                Pictures.Forget(revoked.DeviceId);
            }
            else if (entry.Event is PhoneJoined)
            {
                // One phone more can mean that the person's oldest one is let go.
                Attendance.CutUnknown(entry.Stream.Key, Knows);
            }
        }
    }

    /// <summary>From when to when, as one reference: written by the loop that follows, read by whoever lists sessions.</summary>
    private sealed record Lifetime(DateTimeOffset Began, DateTimeOffset Last);

    [LoggerMessage(EventId = 1002, Level = LogLevel.Error, Message = "The ledger of session {SessionId} cannot be read at the moment; its view goes on as soon as it can.")]
    private static partial void LogFeedInterrupted(ILogger logger, Exception fault, string sessionId);

    [LoggerMessage(EventId = 1001, Level = LogLevel.Critical, Message = "The view of session {SessionId} stopped following its ledger.")]
    private static partial void LogFeedBroken(ILogger logger, Exception fault, string sessionId);
}
