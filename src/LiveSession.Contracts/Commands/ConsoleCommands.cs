namespace LiveSession.Contracts.Commands;

/// <summary>Closes the current round when it is open, and makes the next one current, not yet open.</summary>
/// <param name="From">The current round as the facilitator sees it (absent: none), so that a double click moves one round on.</param>
public sealed record GoToNextRound(string CommandId, string? From = null) : IDeviceCommand;

/// <summary>Makes a round current, not yet open; closes the current one when it is open.</summary>
public sealed record GoToRound(string CommandId, string RoundId) : IDeviceCommand;

/// <summary>Opens a planned round and makes it current.</summary>
public sealed record OpenRound(string CommandId, string RoundId) : IDeviceCommand;

/// <summary>Begins a phase of an open round, by its index from 0; a paused round goes on with it.</summary>
public sealed record GoToPhase(string CommandId, string RoundId, int Phase) : IDeviceCommand;

/// <summary>Stops the countdown and the contributions for a while.</summary>
public sealed record PauseRound(string CommandId, string RoundId) : IDeviceCommand;

/// <summary>Goes on after a pause.</summary>
public sealed record ResumeRound(string CommandId, string RoundId) : IDeviceCommand;

/// <summary>Gives more time; negative takes some away.</summary>
public sealed record ExtendRound(string CommandId, string RoundId, int Seconds) : IDeviceCommand;

/// <summary>Closes a round: closed for all.</summary>
public sealed record CloseRound(string CommandId, string RoundId) : IDeviceCommand;

/// <summary>Opens a closed round again; a revealed result is hidden again.</summary>
/// <param name="Resume">With what was left of its countdown; otherwise without countdown.</param>
public sealed record ReopenRound(string CommandId, string RoundId, bool? Resume = null) : IDeviceCommand;

/// <summary>Shows the result of a closed choice to everybody.</summary>
public sealed record RevealResult(string CommandId, string RoundId) : IDeviceCommand;

/// <summary>Decides a tie at the cut: which of the tied options become finalists.</summary>
public sealed record SelectFinalists(string CommandId, string RoundId, IReadOnlyList<string> OptionIds, string Reason) : IDeviceCommand;

/// <summary>Lets questions onto the wall.</summary>
/// <param name="Seen">How they all stood when it was decided: what somebody else has decided meanwhile stays so. Absent: whatever they stand.</param>
public sealed record ApproveQuestions(string CommandId, string RoundId, IReadOnlyList<string> QuestionIds, Records.QuestionStatus? Seen = null) : IDeviceCommand;

/// <summary>Keeps a question off the wall, or takes it down.</summary>
/// <param name="Seen">As in <see cref="ApproveQuestions"/>.</param>
public sealed record RejectQuestion(string CommandId, string RoundId, string QuestionId, string? Reason = null, Records.QuestionStatus? Seen = null) : IDeviceCommand;

/// <summary>Makes a question read otherwise; what was asked is kept.</summary>
/// <param name="Seen">As it read when the editor began: nobody overwrites words unread. Absent: whatever it reads.</param>
public sealed record EditQuestion(string CommandId, string RoundId, string QuestionId, string Text, string? Seen = null) : IDeviceCommand;

/// <summary>Keeps a question at the top of the wall, or lets it go back into the order of asking.</summary>
public sealed record PinQuestion(string CommandId, string RoundId, string QuestionId, bool Pinned) : IDeviceCommand;

/// <summary>Shows one question of the wall big on the screens, in place of any other.</summary>
/// <param name="QuestionId">Absent: none is shown big any more.</param>
public sealed record HighlightQuestion(string CommandId, string RoundId, string? QuestionId = null) : IDeviceCommand;

/// <summary>Lets one question speak for others too; all authors stay.</summary>
public sealed record MergeQuestions(string CommandId, string RoundId, string SurvivorId, IReadOnlyList<string> QuestionIds) : IDeviceCommand;

/// <summary>Takes a merged question out again, as it was.</summary>
public sealed record UnmergeQuestion(string CommandId, string RoundId, string QuestionId) : IDeviceCommand;

/// <summary>Says that suggested questions are not the same; no two of them are suggested together again.</summary>
public sealed record DismissSuggestion(string CommandId, string RoundId, IReadOnlyList<string> QuestionIds) : IDeviceCommand;

/// <summary>Keeps a story's title off the screens.</summary>
public sealed record HideStory(string CommandId, string RoundId, string StoryId, string? Reason = null) : IDeviceCommand;

/// <summary>Lets a hidden story's title onto the screens again.</summary>
public sealed record ShowStory(string CommandId, string RoundId, string StoryId) : IDeviceCommand;

/// <summary>Accepts a device that shows a pairing code, and says what it is.</summary>
/// <param name="Table">Tablets only, and required for them.</param>
/// <param name="Name">What the console calls it; absent: a name from role and number.</param>
public sealed record AcceptPairing(string CommandId, string Code, Records.DeviceRole Role, int? Table = null, string? Name = null) : IDeviceCommand;

/// <summary>Takes a paired device's rights away at once.</summary>
public sealed record RevokeDevice(string CommandId, string DeviceId) : IDeviceCommand;

/// <summary>Blanks one screen, or all when no device is named; or shows again.</summary>
public sealed record BlankScreens(string CommandId, bool Blank, string? DeviceId = null) : IDeviceCommand;

/// <summary>Takes a word or a text of a pulse off the wall, or puts it back.</summary>
/// <param name="Entry">A word as it is counted, or the number of a text.</param>
public sealed record HidePulseEntry(string CommandId, string RoundId, string Entry, bool Hidden) : IDeviceCommand;

/// <summary>Gives the floor to a table in an open report-back, with a fresh countdown.</summary>
public sealed record GoToTable(string CommandId, string RoundId, int Table) : IDeviceCommand;
