namespace LiveSession.Domain.Rounds.Pulse;

/// <summary>A participant answers, or changes the answer.</summary>
/// <param name="Texts">The text, or the words of a cloud; empty for the other forms.</param>
/// <param name="Value">The step of a scale or ROTI.</param>
public sealed record AnswerPulse(string Participant, IReadOnlyList<string> Texts, int? Value) : Contribution;

/// <summary>Takes a word or a text off the wall, or puts it back.</summary>
/// <param name="Entry">A word as it is counted, or the number of a text.</param>
public sealed record HidePulseEntry(string Entry, bool Hidden) : Curation;

/// <summary>A participant answered; a later answer replaces the one before.</summary>
/// <param name="Number">In the order of first answers, from 1: the same for a changed answer.</param>
public sealed record PulseAnswered(string Participant, int Number, IReadOnlyList<string> Texts, int? Value, DateTimeOffset At) : Event;

/// <summary>An answer, or a word of a cloud, was taken off the screens.</summary>
public sealed record PulseEntryHidden(string Entry) : Event;

/// <summary>It is on the screens again.</summary>
public sealed record PulseEntryShown(string Entry) : Event;
