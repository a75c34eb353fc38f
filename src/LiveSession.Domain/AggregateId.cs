namespace LiveSession.Domain;

/// <summary>The address of one aggregate inside its session. Its text form names the aggregate's stream in the ledger.</summary>
public readonly record struct AggregateId(AggregateKind Kind, string Key)
{
    /// <summary>The one session aggregate of a session.</summary>
    public static AggregateId Session { get; } = new(AggregateKind.Session, "");

    public static AggregateId Round(string roundId) => new(AggregateKind.Round, roundId);

    public static AggregateId Table(int number) => new(AggregateKind.Table, number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static AggregateId Participant(string participantId) => new(AggregateKind.Participant, participantId);

    /// <summary>The stream name, such as <c>session</c>, <c>round/r2</c> or <c>table/14</c>.</summary>
    public override string ToString() => Kind switch
    {
        AggregateKind.Session => "session",
        AggregateKind.Round => "round/" + Key,
        AggregateKind.Table => "table/" + Key,
        _ => "participant/" + Key,
    };

    /// <summary>Reads a stream name back; throws <see cref="FormatException"/> for a name that no aggregate has.</summary>
    public static AggregateId Parse(string stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var slash = stream.IndexOf('/', StringComparison.Ordinal);
        return (slash < 0 ? stream : stream[..slash], slash < 0 ? "" : stream[(slash + 1)..]) switch
        {
            ("session", "") => Session,
            ("round", { Length: > 0 } key) => Round(key),
            ("table", { Length: > 0 } key) => new(AggregateKind.Table, key),
            ("participant", { Length: > 0 } key) => Participant(key),
            _ => throw new FormatException($"'{stream}' is not the stream of an aggregate."),
        };
    }
}
