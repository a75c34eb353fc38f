namespace LiveSession.Engine.People;

/// <summary>Who a participant is. Events know only the id.</summary>
/// <param name="Badge">As printed on the badge.</param>
/// <param name="Entity">The organisation; null when not given.</param>
public sealed record Person(string ParticipantId, string Badge, string FirstName, string LastName, string? Entity, string? Region);
