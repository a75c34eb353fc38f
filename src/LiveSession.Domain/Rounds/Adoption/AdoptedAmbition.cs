using System.Collections.Immutable;
using LiveSession.Domain.Rounds.Choice;

namespace LiveSession.Domain.Rounds.Adoption;

/// <summary>The ambition of the room, and who has committed to it.</summary>
/// <param name="Chosen">What the choice has chosen: one question, or several when a tie was decided so.</param>
public sealed record AdoptedAmbition(IReadOnlyList<Option> Chosen) : RoundContent
{
    /// <summary>When each person committed.</summary>
    public ImmutableDictionary<string, DateTimeOffset> Committed { get; init; } = ImmutableDictionary.Create<string, DateTimeOffset>(StringComparer.Ordinal);

    public override bool CountsOn(string participant) => Committed.ContainsKey(participant);

    public override Decision Decide(Command command, RoundLife life, DateTimeOffset now) => command switch
    {
        AdoptAmbition adopt when adopt.Adopted == Committed.ContainsKey(adopt.Participant) => Decision.AlreadySo,
        AdoptAmbition { Adopted: true } adopt => new AmbitionAdopted(adopt.Participant, adopt.Table, now),
        AdoptAmbition adopt => new AdoptionTakenBack(adopt.Participant, adopt.Table),
        _ => Mismatch,
    };

    public override RoundContent Evolve(Event happened) => happened switch
    {
        AmbitionAdopted adopted => this with { Committed = Committed.SetItem(adopted.Participant, adopted.At) },
        AdoptionTakenBack back => this with { Committed = Committed.Remove(back.Participant) },
        _ => this,
    };

    /// <summary>The ambition again, for what is built on it.</summary>
    public override IReadOnlyList<Option> Offer(string roundId) => Chosen;
}
