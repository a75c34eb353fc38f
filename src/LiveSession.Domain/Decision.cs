namespace LiveSession.Domain;

/// <summary>What somebody wants; imperative (<c>OpenRound</c>).</summary>
public abstract record Command;

/// <summary>What happened; past tense (<c>RoundOpened</c>). Ids only, never a person's name.</summary>
public abstract record Event;

/// <summary>
/// Why a command was not accepted: a stable code, and the values that its sentence needs. Devices turn the code into a
/// sentence in the person's language.
/// </summary>
public sealed record Refusal(string Code, IReadOnlyDictionary<string, string>? Values = null)
{
    public static Refusal With(string code, string name, string value) =>
        new(code, new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value });
}

/// <summary>The answer to a command: new events (none when it is already so), or a refusal.</summary>
public sealed record Decision
{
    private Decision(IReadOnlyList<Event> events, Refusal? refusal) => (Events, Refusal) = (events, refusal);

    /// <summary>Accepted, and nothing changes: it is already so.</summary>
    public static Decision AlreadySo { get; } = new([], refusal: null);

    public IReadOnlyList<Event> Events { get; }

    /// <summary>Not null when the command was refused; then there are no events.</summary>
    public Refusal? Refusal { get; }

    public static Decision Accept(params IReadOnlyList<Event> events) => new(events, refusal: null);

    public static Decision Refuse(Refusal refusal) => new([], refusal);

    public static implicit operator Decision(Event happened) => Accept(happened);

    public static implicit operator Decision(Refusal refusal) => Refuse(refusal);
}
