using LiveSession.Domain.Seating;

namespace LiveSession.Domain.Rounds;

/// <summary>One item of the agenda: what a round will be when it is opened.</summary>
/// <param name="Id">Unique in the agenda: a-z, 0-9 and '-'.</param>
/// <param name="Duration">Null: no countdown.</param>
/// <param name="Skipped">Left out: the room passes it by.</param>
/// <param name="StartsAt">When it is planned to begin, in the event's own time; null: right after the round before it.</param>
/// <param name="Seating">How the room is seated anew before the round opens; null: everybody stays.</param>
public sealed record RoundPlan(string Id, string Title, string? Instruction, TimeSpan? Duration, RoundSettings Settings, bool Skipped = false, TimeOnly? StartsAt = null, SeatingMove? Seating = null);

/// <summary>What is particular to a kind of round; one subtype per kind, in the kind's folder.</summary>
public abstract record RoundSettings
{
    /// <summary>The kind's name in agenda files.</summary>
    public abstract string Kind { get; }

    /// <summary>The timed parts of the round, in order; empty for a round that has none.</summary>
    public virtual IReadOnlyList<PhasePlan> Phases() => [];

    /// <summary>Where the round takes the options from that it works on; null for a kind that works on none.</summary>
    public virtual Choice.ChoiceSource? OptionsSource() => null;

    /// <summary>The id of the round without which this one has nothing to work on; null: it stands alone.</summary>
    public virtual string? BuildsOn() => OptionsSource()?.BuildsOn();

    /// <summary>The kind's content before anybody contributed.</summary>
    public abstract RoundContent Begin(IReadOnlyList<Choice.Option> options);
}

/// <summary>A timed part of a round.</summary>
/// <param name="Name">As files and the wire name it, such as <c>tell</c>; unique in its round.</param>
/// <param name="Duration">Null: no countdown.</param>
public sealed record PhasePlan(string Name, TimeSpan? Duration);
