namespace LiveSession.Contracts.Commands;

/// <summary>The director has read the commitment and takes it.</summary>
public sealed record AcknowledgeCommitment(string CommandId, string CommitmentId) : IDeviceCommand;

/// <summary>The director asks the table something about a commitment.</summary>
public sealed record AskAboutCommitment(string CommandId, string CommitmentId, string Text) : IDeviceCommand;

/// <summary>The director puts a commitment under a theme, for the overview.</summary>
/// <param name="Theme">A sub-theme of the session or the director's own word; absent: under none any more.</param>
public sealed record SortCommitment(string CommandId, string CommitmentId, string? Theme = null) : IDeviceCommand;

/// <summary>The director answers a commitment.</summary>
public sealed record AnswerCommitment(string CommandId, string CommitmentId, string Text) : IDeviceCommand;
