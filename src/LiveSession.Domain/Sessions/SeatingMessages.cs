using LiveSession.Domain.Seating;

namespace LiveSession.Domain.Sessions;

/// <summary>Seats the whole room anew: hosts and fixed people stay, everybody else moves.</summary>
/// <param name="Present">Who is here.</param>
/// <param name="After">The seating's version as the facilitator sees it, so that a double click rotates once.</param>
public sealed record RotateTables(IReadOnlyList<string> Present, int Seed, int After) : Command
{
    /// <summary>Who is still expected and keeps a seat; whoever is in neither list loses it, and nobody else moves for it.</summary>
    public IReadOnlyList<string> Expected { get; init; } = [];
}

/// <summary>Builds new groups: hosts and fixed people stay, anybody else may keep the table.</summary>
/// <param name="Present">Who is here.</param>
/// <param name="After">The seating's version as the facilitator sees it.</param>
public sealed record ReconfigureTables(IReadOnlyList<string> Present, int Seed, int After) : Command
{
    /// <summary>Who is still expected and keeps a seat.</summary>
    public IReadOnlyList<string> Expected { get; init; } = [];
}

/// <summary>Gives up the seats of people who do not come: nobody else moves. Whoever comes after all sits down where people lack.</summary>
public sealed record ReleaseSeats(IReadOnlyList<string> People) : Command;

/// <summary>Undoes the latest plan for the whole room; whoever came since keeps the seat.</summary>
/// <param name="After">The seating's version as the facilitator sees it.</param>
public sealed record TakeBackSeating(int After) : Command;

/// <summary>Sends one person to a table.</summary>
public sealed record MoveParticipant(string ParticipantId, int Table) : Command;

/// <summary>Makes somebody who sits at a table its host.</summary>
public sealed record NameHost(int Table, string ParticipantId) : Command;

/// <summary>Says that a person never moves in a rotation, or does again: reduced mobility.</summary>
public sealed record SetFixed(string ParticipantId, bool Fixed) : Command;

/// <summary>Opens or closes a table for the next plan and for whoever comes.</summary>
/// <param name="Capacity">The most who can sit there; null: as many as need be.</param>
public sealed record ArrangeTable(int Table, bool Open, int? Capacity) : Command;

/// <summary>The whole room was seated anew.</summary>
/// <param name="Seats">Everybody who has a seat now.</param>
/// <param name="Expected">Who of them is still expected: they have met nobody in the plan that ends. Null: nobody, or a ledger from before seats were kept.</param>
public sealed record SeatingPlanned(SeatingMove Kind, IReadOnlyList<SeatTaken> Seats, IReadOnlyList<string>? Expected = null) : Event;

/// <summary>These people have no seat any more.</summary>
public sealed record SeatsReleased(IReadOnlyList<string> Participants) : Event;

/// <summary>The latest plan was undone.</summary>
/// <param name="Seats">Everybody who has an earlier seat again; all others keep theirs.</param>
public sealed record SeatingTakenBack(IReadOnlyList<SeatTaken> Seats) : Event;

/// <summary>One person has another table, and nobody else.</summary>
public sealed record ParticipantMoved(string Participant, int Table) : Event;

/// <summary>A person stays at the table in every rotation.</summary>
public sealed record ParticipantFixed(string Participant) : Event;

/// <summary>A person moves in rotations again.</summary>
public sealed record ParticipantFreed(string Participant) : Event;

/// <summary>Whether a table is used, and how many sit there at most.</summary>
public sealed record TableArranged(int Table, bool Open, int? Capacity) : Event;

/// <summary>How a table takes part in seating.</summary>
public sealed record TableArrangement(bool Open, int? Capacity)
{
    public static TableArrangement Usual { get; } = new(Open: true, Capacity: null);
}
