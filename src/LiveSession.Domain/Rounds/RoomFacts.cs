namespace LiveSession.Domain.Rounds;

/// <summary>Who is present and sits where, as the session knows it at the moment of a command.</summary>
/// <param name="TableOf">Table by participant, of those who are present.</param>
/// <param name="HostOf">Participant by table.</param>
/// <param name="Seed">For whatever a kind draws by lot.</param>
public sealed record RoomFacts(IReadOnlyDictionary<string, int> TableOf, IReadOnlyDictionary<int, string> HostOf, int Tables, int Seed)
{
    public static RoomFacts Empty { get; } = new(new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<int, string>(), Tables: 0, Seed: 0);
}
