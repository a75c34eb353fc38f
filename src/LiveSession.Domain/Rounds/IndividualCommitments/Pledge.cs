using System.Collections.Immutable;

namespace LiveSession.Domain.Rounds.IndividualCommitments;

/// <summary>One person's commitment.</summary>
/// <param name="Declined">Who has declined to be the witness.</param>
public sealed record Pledge(string Author, string Text, string? Due, DateTimeOffset At, Witness Witness, ImmutableHashSet<string> Declined);

/// <summary>Where a commitment is with its witness.</summary>
public abstract record Witness
{
    private Witness()
    {
    }

    /// <summary>Nobody is named, or the one who was has declined.</summary>
    public sealed record None : Witness;

    /// <summary>A colleague is asked and has not answered yet.</summary>
    public sealed record Asked(string Person) : Witness;

    /// <summary>A colleague stands witness.</summary>
    public sealed record Accepted(string Person) : Witness;

    /// <summary>Who is named; null: nobody.</summary>
    public string? Named => this switch
    {
        Asked asked => asked.Person,
        Accepted accepted => accepted.Person,
        _ => null,
    };
}
