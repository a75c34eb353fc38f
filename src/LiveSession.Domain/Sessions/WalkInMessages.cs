namespace LiveSession.Domain.Sessions;

/// <summary>Takes a walk-in off the list who turned out to be somebody else on it.</summary>
public sealed record StrikeWalkIn(string ParticipantId) : Command;

/// <summary>The walk-in is nobody to expect or to find any more; what they wrote stays.</summary>
public sealed record WalkInStruck(string Participant) : Event;
