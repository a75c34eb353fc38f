namespace LiveSession.Domain.Rounds.Adoption;

/// <summary>A participant commits to the ambition, or takes that back.</summary>
/// <param name="Table">Where the person sits; null: nowhere.</param>
public sealed record AdoptAmbition(string Participant, int? Table, bool Adopted) : Contribution;

/// <summary>A participant committed to the ambition.</summary>
/// <param name="Table">Where the person sat then.</param>
public sealed record AmbitionAdopted(string Participant, int? Table, DateTimeOffset At) : Event;

/// <summary>A participant took the commitment back.</summary>
/// <param name="Table">Where the person sat then.</param>
public sealed record AdoptionTakenBack(string Participant, int? Table) : Event;
