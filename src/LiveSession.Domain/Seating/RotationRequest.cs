namespace LiveSession.Domain.Seating;

/// <summary>All that a rotation depends on: the same request gives the same plan on every machine.</summary>
/// <param name="Present">Who is to be seated.</param>
/// <param name="TableOf">Where people sit now; who is absent there has no seat yet. People who are not present are passed over.</param>
/// <param name="Tables">The tables that are open.</param>
/// <param name="Staying">People who never move, such as those with reduced mobility.</param>
/// <param name="Encounters">Who has met whom so far; whether the present seating is already counted in makes no difference.</param>
public sealed record RotationRequest(
    IReadOnlyCollection<string> Present,
    IReadOnlyDictionary<string, int> TableOf,
    IReadOnlyList<RoomTable> Tables,
    IReadOnlySet<string> Staying,
    Encounters Encounters,
    int Seed);
