using LiveSession.Domain.Rounds.Choice;

namespace LiveSession.Domain.Rounds;

/// <summary>What people have put into a round; one subtype per kind. The round asks it only when its life allows the command.</summary>
public abstract record RoundContent
{
    /// <summary>Decides on a contribution or curation of this kind; anything else is a <see cref="RoundRefusals.KindMismatch"/>.</summary>
    public abstract Decision Decide(Command command, RoundLife life, DateTimeOffset now);

    /// <summary>The content after an event of the round; events that do not concern it leave it as it is.</summary>
    public abstract RoundContent Evolve(Event happened);

    /// <summary>What beginning a phase brings with it, such as tasks (<see cref="GivenOut"/>); opening the round begins phase 0.</summary>
    public virtual IReadOnlyList<Event> Enter(int phase, RoomFacts room, DateTimeOffset now) => [];

    /// <summary>What closing the round settles.</summary>
    public virtual IReadOnlyList<Event> Settle() => [];

    /// <summary>Why the closed round cannot be opened again, or null.</summary>
    public virtual Refusal? WhyNotReopened() => null;

    /// <summary>Why the room cannot go on to another round while this one is open, which closes it, or null.</summary>
    public virtual Refusal? WhyNotLeft() => null;

    /// <summary>False while a later round has nothing to work on, although this one is closed.</summary>
    public virtual bool HasResult => true;

    /// <summary>True when this person is one of those whom the round counts: a second time they would count twice.</summary>
    public virtual bool CountsOn(string participant) => false;

    /// <summary>What a later choice can vote on.</summary>
    public virtual IReadOnlyList<Option> Offer(string roundId) => [];

    protected static Refusal Mismatch => new(RoundRefusals.KindMismatch);
}
