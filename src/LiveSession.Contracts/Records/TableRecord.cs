namespace LiveSession.Contracts.Records;

/// <summary>Key <c>table</c>: the device's own table. Its tablet and the phones of its people.</summary>
/// <param name="HelpCalled">The table has asked the facilitator to come.</param>
public sealed record TableRecord(int Number, IReadOnlyList<Seat> Seats, bool? HelpCalled = null) : LiveRecord;

/// <summary>One person at a table.</summary>
/// <param name="Name">As the list or the person gave it; empty when none was given.</param>
/// <param name="ComesFrom">The table that the person was sent here from, until they say that they are here; absent otherwise.</param>
/// <param name="Fixed">True for a person who never moves in a rotation, absent otherwise. Console only.</param>
/// <param name="Phone">True for a person for whom a phone has joined, absent otherwise. Console only.</param>
/// <param name="WalkIn">True for a person who is on no list, absent otherwise. Console only.</param>
public sealed record Seat(string ParticipantId, string Name, bool Present, bool Host, int? ComesFrom = null, bool? Fixed = null, bool? Phone = null, bool? WalkIn = null);

/// <summary>Key <c>me</c>: the phone's own participant.</summary>
/// <param name="Table">Absent when not seated.</param>
/// <param name="Move">What the latest seating asks of this person; absent when the room is not changing tables.</param>
/// <param name="From">While <paramref name="Move"/> is <see cref="SeatMove.Go"/>: the table that they leave.</param>
public sealed record MeRecord(string ParticipantId, string Name, int? Table, bool Host, SeatMove? Move = null, int? From = null) : LiveRecord;

/// <summary>What a new seating asks of a person.</summary>
public enum SeatMove
{
    /// <summary>To go to the new table, and to say so there.</summary>
    Go,

    /// <summary>Nothing more: they have said that they are there.</summary>
    Arrived,

    /// <summary>To stay where they are while others move.</summary>
    Stay,
}

/// <summary>Key <c>ballot/{roundId}</c>: what is registered as this person's ballot.</summary>
/// <param name="At">When it was registered, Unix milliseconds.</param>
/// <param name="Choices">Absent in a secret vote: only the phone that sent it knows, until the vote is closed.</param>
public sealed record BallotRecord(string RoundId, long At, IReadOnlyList<BallotChoice>? Choices = null) : LiveRecord;

/// <summary>An option on a ballot.</summary>
/// <param name="Points">1 for a pick, or the points given.</param>
public sealed record BallotChoice(string OptionId, int Points);

/// <summary>Key <c>tableProgress/{n}</c>, console: how far a table is.</summary>
/// <param name="Questions">Questions asked from this table in the current harvest.</param>
/// <param name="Voted">People of this table with a ballot in the current choice.</param>
/// <param name="WithPhone">How many of those present have a phone in the room: nobody else can answer on one.</param>
/// <param name="HelpSince">Since when the table asks the facilitator to come, Unix milliseconds; absent: it does not.</param>
/// <param name="Done">How far the table is in the current round, of <paramref name="Of"/>; absent when the kind of round has no such count.</param>
public sealed record TableProgressRecord(
    int Number,
    int Seats,
    int Present,
    int WithPhone,
    int Questions,
    int Voted,
    int Drafts,
    int Sent,
    int Acknowledged,
    int? Done = null,
    int? Of = null,
    long? HelpSince = null) : LiveRecord;
