using LiveSession.Domain.Rounds.Choice;

namespace LiveSession.Domain.Rounds;

/// <summary>Opens a planned round; the plan and the options are frozen by it, so that a later edit of the agenda cannot change a running vote.</summary>
/// <param name="Options">What a choice votes on; empty for other kinds.</param>
/// <param name="Room">Who sits where as it opens; kinds that give out tasks need it.</param>
public sealed record OpenRound(RoundPlan Plan, IReadOnlyList<Option> Options, RoomFacts? Room = null) : Command;

/// <summary>Begins a phase, by its index from 0; a paused round goes on with it.</summary>
public sealed record GoToPhase(int Phase, RoomFacts Room) : Command;

/// <summary>Stops the countdown and the contributions.</summary>
public sealed record PauseRound : Command;

/// <summary>Goes on with what was left.</summary>
public sealed record ResumeRound : Command;

/// <summary>Gives more time, or takes some away when negative.</summary>
public sealed record ExtendRound(TimeSpan By) : Command;

/// <summary>Closes the round for all.</summary>
public sealed record CloseRound : Command;

/// <summary>Opens a closed round again.</summary>
/// <param name="Resume">With what was left of its countdown when it was closed; otherwise without countdown.</param>
public sealed record ReopenRound(bool Resume = false) : Command;

/// <summary>Takes the opening back, as long as nobody has contributed.</summary>
public sealed record WithdrawRound : Command;

/// <summary>A command that adds to the round: taken only while it is open.</summary>
public abstract record Contribution : Command;

/// <summary>A command about what is in the round: taken from the opening on, also while it is paused or closed.</summary>
public abstract record Curation : Command;
