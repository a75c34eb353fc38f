namespace LiveSession.Contracts.Commands;

/// <summary>A command from a device.</summary>
public interface IDeviceCommand
{
    /// <summary>Chosen by the device, unique per intention, 8 to 56 characters of A-Z a-z 0-9 and '-'. A retry repeats it and gets the same answer.</summary>
    string CommandId { get; }
}

/// <summary>Asks a question in an open harvest.</summary>
/// <param name="Subtheme">Index into the round's sub-themes; absent: none.</param>
public sealed record AskQuestion(string CommandId, string RoundId, string Text, int? Subtheme = null) : IDeviceCommand;

/// <summary>Casts or replaces this person's ballot in an open choice.</summary>
/// <param name="Salt">
/// In a secret vote: 22 to 56 random characters of A-Z a-z 0-9 and '-', new for each command and kept by nobody but the phone until it is
/// answered. The ledger keeps a hash of every command to know its retry; without the salt somebody could try all ballots against it.
/// </param>
public sealed record CastBallot(string CommandId, string RoundId, IReadOnlyList<Records.BallotChoice> Choices, string? Salt = null) : IDeviceCommand;

/// <summary>Signs a commitment of the person's own table, or takes the signature back.</summary>
public sealed record SignCommitment(string CommandId, string CommitmentId, bool Signed) : IDeviceCommand;

/// <summary>Commits to the ambition in an open adoption, or takes that back.</summary>
public sealed record AdoptAmbition(string CommandId, string RoundId, bool Adopted) : IDeviceCommand;

/// <summary>Notes this person's story in an open round of stories, or changes it.</summary>
public sealed record NoteStory(string CommandId, string RoundId, string Title, string Line) : IDeviceCommand;

/// <summary>Confirms that this person has heard the story that was carried to them.</summary>
public sealed record ConfirmStoryHeard(string CommandId, string RoundId) : IDeviceCommand;

/// <summary>Takes part in the retelling after the stories were given out.</summary>
public sealed record JoinRetelling(string CommandId, string RoundId) : IDeviceCommand;
/// <summary>Answers an open pulse, or changes the answer.</summary>
/// <param name="Texts">The text, or up to three words; absent for the other forms.</param>
/// <param name="Value">1 to 5 on a scale or ROTI.</param>
public sealed record AnswerPulse(string CommandId, string RoundId, IReadOnlyList<string>? Texts = null, int? Value = null) : IDeviceCommand;
