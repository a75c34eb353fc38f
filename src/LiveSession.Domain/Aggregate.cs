namespace LiveSession.Domain;

/// <summary>What one aggregate is, folded from its own events: it decides on commands and evolves by events, both pure.</summary>
public abstract record Aggregate
{
    /// <summary>Answers a command with events or a refusal. Total: it never throws for anything that a person can cause.</summary>
    public abstract Decision Decide(Command command, DateTimeOffset now);

    /// <summary>The state after an event of this aggregate. An event of another aggregate is a bug and throws.</summary>
    public abstract Aggregate Evolve(Event happened);

    /// <summary>Decides and, when accepted, evolves by the new events: what an engine does with a command.</summary>
    public (Decision Decision, Aggregate After) Handle(Command command, DateTimeOffset now)
    {
        var decision = Decide(command, now);
        return (decision, decision.Events.Aggregate(this, (state, happened) => state.Evolve(happened)));
    }

    /// <summary>The aggregate before anything happened to it.</summary>
    public static Aggregate InitialOf(AggregateId id) => id.Kind switch
    {
        AggregateKind.Session => Sessions.Session.Initial,
        AggregateKind.Round => Rounds.Round.Initial,
        AggregateKind.Table => Tables.Table.Initial,
        AggregateKind.Participant => Participants.Participant.Initial,
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, "Unknown aggregate kind."),
    };
}

/// <summary>The four kinds of aggregate that a session is made of.</summary>
public enum AggregateKind
{
    Session,
    Round,
    Table,
    Participant,
}
