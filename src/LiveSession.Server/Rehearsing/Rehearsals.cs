using System.Diagnostics.CodeAnalysis;
using LiveSession.Contracts.Http;
using LiveSession.Domain.Rounds;
using LiveSession.Rehearsal;
using LiveSession.Server.Sessions;

namespace LiveSession.Server.Rehearsing;

/// <summary>The rehearsal of this node: one at a time, beside the real sessions and never in them.</summary>
public sealed partial class Rehearsals(LiveSessions sessions, ILogger<Rehearsals> logger) : IAsyncDisposable
{
    private static readonly RehearsalReading Nothing = new(RehearsalStanding.None, 0, 0, 0, 0, "", []);

    private readonly Lock _gate = new();
    private CancellationTokenSource? _stopping;
    private Task _playing = Task.CompletedTask;
    private volatile RehearsalReading _reading = Nothing;

    public RehearsalReading Reading => _reading;

    /// <summary>Begins a rehearsal; the answer is why it cannot begin, or null.</summary>
    public string? Begin(SessionHost session, RehearsalRequest asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (asked.People is < 2 or > 500 || asked.Tables < 1 || asked.Tables > Math.Min(200, asked.People / 2))
        {
            return "rehearsalSize";
        }

        var draft = RehearsedCopy.Of(session, asked.People, asked.Tables);
        lock (_gate)
        {
            var why = _reading.Standing is RehearsalStanding.Running ? "rehearsalRuns"
                : draft.Agenda.Rounds.Count == 0 ? "rehearsalEmpty"
                : sessions.All.Any(IsLive) ? "rehearsalWhileLive"
                : null;
            if (why is null)
            {
                _stopping?.Dispose();
                _stopping = new CancellationTokenSource();
                _reading = Nothing with { Standing = RehearsalStanding.Running, People = asked.People, Tables = asked.Tables, Rounds = draft.Agenda.Rounds.Count };
                _playing = PlayAsync(draft, PaceOf(asked.Speed), _stopping.Token);
            }

            return why;
        }
    }

    /// <summary>Returns when no rehearsal is under way.</summary>
    public Task OverAsync() => _playing;

    /// <summary>Ends the rehearsal, if there is one, and returns when nothing of it is left.</summary>
    public async Task StopAsync()
    {
        if (_stopping is { } stopping)
        {
            await stopping.CancelAsync();
        }

        await _playing;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stopping?.Dispose();
    }

    // A rehearsal takes processor time from the same machine: never from people who are at work.
    private static bool IsLive(SessionHost session) => session.Attendance.ConnectedParticipants > 0
        && session.View.Read(model => model.Session.CurrentRound is { } round && model.Round(round).Life is RoundLife.Open or RoundLife.Paused);

    private static TimeSpan PaceOf(RehearsalSpeed speed) => TimeSpan.FromSeconds(speed switch
    {
        RehearsalSpeed.Fast => 0,
        RehearsalSpeed.Brisk => 2,
        _ => 8,
    });

    [SuppressMessage("Design", "CA1031", Justification = "Whatever breaks a rehearsal is told on the console; the real sessions go on.")]
    private async Task PlayAsync(SessionDraft draft, TimeSpan pace, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Yield();
            var result = await RehearsalHost.PlayAsync(draft, pace, new Progress(this), cancellationToken);
            _reading = _reading with { Standing = RehearsalStanding.Done, Checks = [.. result.Checks.Select(check => new RehearsalCheck(check.What, check.Holds, check.Detail))] };
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            _reading = _reading with { Standing = RehearsalStanding.Stopped };
        }
        catch (Exception broken)
        {
            LogBroken(logger, broken);
            _reading = _reading with { Standing = RehearsalStanding.Failed };
        }
    }

    [LoggerMessage(EventId = 3001, Level = LogLevel.Error, Message = "The rehearsal could not be played.")]
    private static partial void LogBroken(ILogger logger, Exception broken);

    private sealed class Progress(Rehearsals rehearsals) : IProgress<AudienceStep>
    {
        public void Report(AudienceStep value) => rehearsals._reading = rehearsals._reading with { Round = value.Round, Rounds = value.Rounds, RoundTitle = value.Title };
    }
}
