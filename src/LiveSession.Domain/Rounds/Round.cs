namespace LiveSession.Domain.Rounds;

/// <summary>A round: its clock and what people put into it. The kind decides on contributions, the round on its own life.</summary>
/// <param name="Plan">Null until opened.</param>
/// <param name="Content">Null until opened.</param>
public sealed record Round(RoundPlan? Plan, RoundLife Life, RoundContent? Content) : Aggregate
{
    /// <summary>The index of the phase that the round is in; 0 for rounds without phases.</summary>
    public int Phase { get; init; }

    /// <summary>When it was first opened; null: not yet, or before ledgers kept it.</summary>
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>When it was last closed; null: it is not, or before ledgers kept it.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>True once there is something in it that would be lost if the opening were taken back.</summary>
    public bool HasContributions { get; init; }

    public static Round Initial { get; } = new(Plan: null, new RoundLife.Planned(), Content: null);

    public override Decision Decide(Command command, DateTimeOffset now) => command switch
    {
        OpenRound open => Open(open, now),
        GoToPhase go => Go(go, now),
        PauseRound => Pause(now),
        ResumeRound => Resume(now),
        ExtendRound extend => Extend(extend.By, now),
        CloseRound => Close(now),
        ReopenRound reopen => Reopen(reopen.Resume, now),
        WithdrawRound => Withdraw(),
        Contribution contribution => Contribute(contribution, now),
        Curation curation when Content is not null => Content.Decide(curation, Life, now),
        Curation => new Refusal(RoundRefusals.RoundNotOpen),
        _ => new Refusal(RoundRefusals.KindMismatch),
    };

    public override Aggregate Evolve(Event happened)
    {
        var after = happened switch
        {
            RoundOpened opened => new Round(opened.Plan, new RoundLife.Open(opened.EndsAt), opened.Plan.Settings.Begin(opened.Options)) { OpenedAt = opened.At },
            PhaseBegun begun => this with { Phase = begun.Phase, Life = new RoundLife.Open(begun.EndsAt) },
            RoundPaused paused => this with { Life = new RoundLife.Paused(paused.Remaining) },
            RoundResumed resumed => this with { Life = new RoundLife.Open(resumed.EndsAt) },
            CountdownMoved moved => this with { Life = new RoundLife.Open(moved.EndsAt) },
            RemainderMoved moved => this with { Life = new RoundLife.Paused(moved.Remaining) },
            RoundClosed closed => this with { Life = new RoundLife.Closed(RemainingAt(closed.At)), ClosedAt = closed.At },
            RoundReopened reopened => this with { Life = new RoundLife.Open(reopened.EndsAt), ClosedAt = null },
            RoundWithdrawn => Initial,
            GivenOut => this,
            _ => this with { HasContributions = true },
        };
        return after with { Content = after.Content?.Evolve(happened) };
    }

    private Decision Open(OpenRound open, DateTimeOffset now) => Life switch
    {
        RoundLife.Closed => new Refusal(RoundRefusals.RoundAlreadyClosed),
        RoundLife.Planned when open.Plan.Settings.OptionsSource() is not null && open.Options.Count == 0 => new Refusal(RoundRefusals.NoOptions),
        RoundLife.Planned => Begin(open, now),
        _ => Decision.AlreadySo,
    };

    private static Decision Begin(OpenRound open, DateTimeOffset now)
    {
        var duration = open.Plan.Settings.Phases() is [var first, ..] ? first.Duration : open.Plan.Duration;
        var content = open.Plan.Settings.Begin(open.Options);
        return Decision.Accept([new RoundOpened(open.Plan, open.Options, now + duration, now), .. content.Enter(phase: 0, open.Room ?? RoomFacts.Empty, now)]);
    }

    private Decision Go(GoToPhase go, DateTimeOffset now)
    {
        if (Life is not (RoundLife.Open or RoundLife.Paused))
        {
            return NotRunning();
        }

        var phases = Plan!.Settings.Phases();
        if (go.Phase < 0 || go.Phase >= phases.Count)
        {
            return new Refusal(RoundRefusals.PhaseUnknown);
        }

        return go.Phase == Phase
            ? Decision.AlreadySo
            : Decision.Accept([new PhaseBegun(go.Phase, now + phases[go.Phase].Duration), .. Content!.Enter(go.Phase, go.Room, now)]);
    }

    private Decision Pause(DateTimeOffset now) => Life switch
    {
        RoundLife.Open open => new RoundPaused(open.EndsAt - now),
        RoundLife.Paused => Decision.AlreadySo,
        _ => NotRunning(),
    };

    private Decision Resume(DateTimeOffset now) => Life switch
    {
        RoundLife.Paused paused => new RoundResumed(now + paused.Remaining),
        RoundLife.Open => Decision.AlreadySo,
        _ => NotRunning(),
    };

    private Decision Extend(TimeSpan by, DateTimeOffset now) => Life switch
    {
        // In overtime "+1 min" means one minute from now, not from an end that has passed.
        RoundLife.Open { EndsAt: { } endsAt } => new CountdownMoved((endsAt < now && by > TimeSpan.Zero ? now : endsAt) + by),
        RoundLife.Open when by > TimeSpan.Zero => new CountdownMoved(now + by),
        RoundLife.Paused { Remaining: { } remaining } => new RemainderMoved(remaining + by),
        RoundLife.Open or RoundLife.Paused => new Refusal(RoundRefusals.RoundHasNoCountdown),
        _ => NotRunning(),
    };

    private Decision Close(DateTimeOffset now) => Life switch
    {
        RoundLife.Open or RoundLife.Paused => Decision.Accept([new RoundClosed(now), .. Content!.Settle()]),
        RoundLife.Closed => Decision.AlreadySo,
        _ => NotRunning(),
    };

    private Decision Withdraw() => Life switch
    {
        RoundLife.Open or RoundLife.Paused when HasContributions => new Refusal(RoundRefusals.RoundHasContributions),
        RoundLife.Open or RoundLife.Paused => new RoundWithdrawn(),
        RoundLife.Closed => new Refusal(RoundRefusals.RoundAlreadyClosed),
        _ => Decision.AlreadySo,
    };

    private TimeSpan? RemainingAt(DateTimeOffset? closedAt) => Life switch
    {
        RoundLife.Open open => open.EndsAt - closedAt,
        RoundLife.Paused paused => paused.Remaining,
        _ => null,
    };

    private Decision Reopen(bool resume, DateTimeOffset now) => Life switch
    {
        RoundLife.Closed when Content?.WhyNotReopened() is { } refusal => refusal,
        RoundLife.Closed closed => new RoundReopened(resume ? now + closed.Remaining : null),
        RoundLife.Planned => NotRunning(),
        _ => Decision.AlreadySo,
    };

    private Decision Contribute(Contribution contribution, DateTimeOffset now) => Life switch
    {
        RoundLife.Open => Content!.Decide(contribution, Life, now),
        RoundLife.Paused => new Refusal(RoundRefusals.RoundPaused),
        _ => NotRunning(),
    };

    private Refusal NotRunning() => new(Life is RoundLife.Closed ? RoundRefusals.RoundAlreadyClosed : RoundRefusals.RoundNotOpen);
}
