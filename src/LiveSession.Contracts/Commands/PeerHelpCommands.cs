namespace LiveSession.Contracts.Commands;

/// <summary>Phone: the owner states the challenge of the own table.</summary>
/// <param name="Revision">The one that the phone has seen; 0: none yet.</param>
public sealed record StateChallenge(string CommandId, string RoundId, int Revision, string Text) : IDeviceCommand;

/// <summary>Tablet: states the challenge on the owner's behalf.</summary>
/// <param name="Revision">The one that the tablet has seen; 0: none yet.</param>
public sealed record StateChallengeForOwner(string CommandId, string RoundId, int Revision, string Text) : IDeviceCommand;

/// <summary>Tablet: says who of the table states a challenge, until the help begins.</summary>
public sealed record NameChallengeOwner(string CommandId, string RoundId, string ParticipantId) : IDeviceCommand;

/// <summary>Phone: proposes an idea to the owner of the own table.</summary>
public sealed record ProposeIdea(string CommandId, string RoundId, string Text) : IDeviceCommand;

/// <summary>Phone: the owner keeps an idea, or lets it go again.</summary>
public sealed record KeepIdea(string CommandId, string RoundId, string IdeaId, bool Kept) : IDeviceCommand;

/// <summary>Phone: the owner thanks the colleagues.</summary>
public sealed record ThankColleagues(string CommandId, string RoundId) : IDeviceCommand;
