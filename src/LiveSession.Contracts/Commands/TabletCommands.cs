namespace LiveSession.Contracts.Commands;

/// <summary>Writes a draft: a new one (revision 0, an id chosen by the tablet) or a change to one that the tablet has seen at <paramref name="Revision"/>.</summary>
/// <param name="CommitmentId">8 to 56 characters of A-Z a-z 0-9 and '-'.</param>
public sealed record DraftCommitment(
    string CommandId,
    string RoundId,
    string CommitmentId,
    int Revision,
    string Text,
    string? Lead = null,
    string? Due = null,
    string? Measure = null) : IDeviceCommand;

/// <summary>The host's phone writes a draft, as <see cref="DraftCommitment"/> does on the tablet.</summary>
/// <param name="CommitmentId">8 to 56 characters of A-Z a-z 0-9 and '-'.</param>
public sealed record DraftCommitmentAsHost(
    string CommandId,
    string RoundId,
    string CommitmentId,
    int Revision,
    string Text,
    string? Lead = null,
    string? Due = null,
    string? Measure = null) : IDeviceCommand;

/// <summary>Removes a draft.</summary>
public sealed record DiscardCommitment(string CommandId, string CommitmentId) : IDeviceCommand;

/// <summary>Sends a draft to the director.</summary>
public sealed record SendCommitment(string CommandId, string CommitmentId) : IDeviceCommand;

/// <summary>Replies to the director's question.</summary>
public sealed record ReplyToDirector(string CommandId, string CommitmentId, string Text) : IDeviceCommand;
