using LiveSession.Contracts.Records;

namespace LiveSession.Contracts.Commands;

/// <summary>From now on only this console drives the room, until another takes control.</summary>
public sealed record TakeControl(string CommandId) : IDeviceCommand;

/// <summary>Any console may drive the room again.</summary>
public sealed record ReleaseControl(string CommandId) : IDeviceCommand;

/// <summary>Takes the opening of a round back, as long as nobody has contributed.</summary>
public sealed record WithdrawRound(string CommandId, string RoundId) : IDeviceCommand;

/// <summary>Takes the showing of a result back.</summary>
public sealed record HideResult(string CommandId, string RoundId) : IDeviceCommand;

/// <summary>Puts a round before another one in the agenda; absent: at the end.</summary>
public sealed record MoveRound(string CommandId, string RoundId, string? Before = null) : IDeviceCommand;

/// <summary>Plans the same round once more, right behind it.</summary>
public sealed record DuplicateRound(string CommandId, string RoundId) : IDeviceCommand;

/// <summary>Plans a second vote between the options that are tied at the cut, right after that choice, with its title and its length.</summary>
/// <param name="Instruction">What the room is told about it; absent: nothing.</param>
public sealed record PlanRunOff(string CommandId, string RoundId, string Title, string? Instruction = null) : IDeviceCommand;

/// <summary>Leaves a round out, or takes it in again.</summary>
public sealed record SkipRound(string CommandId, string RoundId, bool Skipped) : IDeviceCommand;

/// <summary>Changes what a planned round says and how long it is.</summary>
/// <param name="Seconds">Absent: no countdown.</param>
/// <param name="Vote">How a vote will be held; absent: as it was planned. Only before it is opened.</param>
public sealed record EditRound(string CommandId, string RoundId, string Title, string? Instruction = null, int? Seconds = null, HeldVote? Vote = null) : IDeviceCommand;

/// <summary>How a vote is held.</summary>
/// <param name="Live">Counts are shown while it is open; never in a secret vote.</param>
public sealed record HeldVote(VotePrivacy Privacy, bool Live);

/// <summary>Tells everybody, or one table.</summary>
public sealed record Announce(string CommandId, string Text, int? Table = null) : IDeviceCommand;

/// <summary>Takes a message off all devices.</summary>
public sealed record WithdrawAnnouncement(string CommandId, string AnnouncementId) : IDeviceCommand;

/// <summary>Keeps a topic in the facilitators' sight.</summary>
public sealed record ParkTopic(string CommandId, string Text) : IDeviceCommand;

/// <summary>A parked topic has been taken up, or waits again.</summary>
public sealed record SettleTopic(string CommandId, string TopicId, bool Settled) : IDeviceCommand;

/// <summary>The facilitator has come to a table that called.</summary>
public sealed record EndHelpCall(string CommandId, int Table) : IDeviceCommand;

/// <summary>Tablet: asks the facilitator to come, or needs nobody any more.</summary>
public sealed record CallForHelp(string CommandId, bool Called) : IDeviceCommand;
