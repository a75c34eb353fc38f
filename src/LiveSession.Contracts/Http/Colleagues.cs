namespace LiveSession.Contracts.Http;

/// <summary>GET /api/colleagues?find=, phones only, while an individual commitments round is open: at most ten people.</summary>
public sealed record ColleagueHits(IReadOnlyList<ColleagueHit> Hits);

/// <summary>A person of the event whose name fits.</summary>
/// <param name="Table">Where the person sits, so that homonyms can be told apart; absent: nowhere.</param>
public sealed record ColleagueHit(string ParticipantId, string Name, int? Table = null);

/// <summary>GET /api/help/{roundId}/{table}, console only: what one table wrote in the run that goes on. Nobody is told the authors.</summary>
/// <param name="Challenge">Absent until stated.</param>
public sealed record HelpAtTable(string OwnerName, string? Challenge, IReadOnlyList<HelpIdeaText> Ideas);

/// <summary>One idea as written.</summary>
public sealed record HelpIdeaText(int Number, string Text, bool Kept);
