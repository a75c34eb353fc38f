using LiveSession.Rehearsal.Content;

namespace LiveSession.Rehearsal.Day;

/// <summary>How the day is to be rehearsed.</summary>
/// <param name="Participants">How many of the badges join; null: all.</param>
/// <param name="Tables">How many tables have a tablet; null: every table at which somebody sits.</param>
/// <param name="People">Names on the list, to compare badges with; null: nothing to compare.</param>
/// <param name="Pace">Over how long people spread each thing that they do; zero: all at once.</param>
/// <param name="SignInToken">The console's one-time token.</param>
internal sealed record DayOptions(
    Uri Address,
    int? Participants,
    int? Tables,
    DayContent Content,
    IReadOnlyList<string>? People,
    int Seed,
    TimeSpan Pace,
    string SignInToken)
{
    /// <summary>Whether throughput is measured in the first vote, against a bare hub in a process of its own.</summary>
    public bool Measure { get; init; } = true;
}
