namespace LiveSession.Domain.Rounds;

/// <summary>Where a round is in its life, with the clock that belongs there.</summary>
public abstract record RoundLife
{
    private RoundLife()
    {
    }

    /// <summary>Not opened yet.</summary>
    public sealed record Planned : RoundLife;

    /// <summary>Contributions are taken. Past <paramref name="EndsAt"/> it is in overtime until somebody closes it.</summary>
    /// <param name="EndsAt">Null: no countdown.</param>
    public sealed record Open(DateTimeOffset? EndsAt) : RoundLife;

    /// <summary>Stopped for a while.</summary>
    /// <param name="Remaining">Null: no countdown. Negative: it was in overtime.</param>
    public sealed record Paused(TimeSpan? Remaining) : RoundLife;

    /// <summary>Closed for all.</summary>
    /// <param name="Remaining">What was left of the countdown; null: there was none. Negative: it was in overtime.</param>
    public sealed record Closed(TimeSpan? Remaining = null) : RoundLife;
}
