namespace LiveSession.Contracts.Commands;

/// <summary>Phone: writes the person's own commitment, or changes it until the witness has accepted.</summary>
/// <param name="Due">By when, in the person's words; absent: not said.</param>
public sealed record WriteIndividualCommitment(string CommandId, string RoundId, string Text, string? Due = null) : IDeviceCommand;

/// <summary>Phone: names a colleague as witness of the own commitment.</summary>
/// <param name="ParticipantId">As <c>GET /api/colleagues</c> gave it; absent: give me one.</param>
public sealed record NameWitness(string CommandId, string RoundId, string? ParticipantId = null) : IDeviceCommand;

/// <summary>Phone: a named witness accepts or declines.</summary>
/// <param name="AuthorId">Whose commitment it is.</param>
public sealed record AnswerAsWitness(string CommandId, string RoundId, string AuthorId, bool Accepts) : IDeviceCommand;
