namespace LiveSession.Domain.Seating;

/// <summary>Either a plan or the fact that stands in its way.</summary>
public abstract record RotationOutcome;

/// <summary>Everybody present has a table.</summary>
/// <param name="TableOf">The new table of each person, hosts and staying people included.</param>
/// <param name="Unmoved">Who should have moved and could not.</param>
/// <param name="Balanced">False when capacities or staying people make tables differ by more than one.</param>
public sealed record Rotated(IReadOnlyDictionary<string, int> TableOf, IReadOnlyList<string> Unmoved, bool Balanced) : RotationOutcome;

/// <summary>Nobody is moved.</summary>
/// <param name="Lacking">How many people would be without a seat.</param>
public sealed record NotRotated(SeatingObstacle Obstacle, int Lacking) : RotationOutcome;

/// <summary>Why there is no plan.</summary>
public enum SeatingObstacle
{
    NoTableOpen,
    TooFewSeats,
}
