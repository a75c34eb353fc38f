namespace LiveSession.Contracts.Records;

/// <summary>The room adopts an ambition: each person commits to it.</summary>
/// <param name="Ambitions">What an earlier choice has chosen, almost always one; empty until the round was opened.</param>
/// <param name="Adopted">How many people have committed. Screens and console only.</param>
public sealed record AdoptionDetail(IReadOnlyList<Ambition> Ambitions, int? Adopted = null) : RoundDetail;

/// <summary>What the room commits to.</summary>
/// <param name="Lineage">What it was chosen among.</param>
public sealed record Ambition(string Id, string Text, IReadOnlyList<LineageItem> Lineage);

/// <summary>Key <c>adoption/{roundId}</c>: this person has committed to the ambition. Their own phones only; absent while they have not.</summary>
/// <param name="At">When it was registered, Unix milliseconds.</param>
public sealed record AdoptionRecord(string RoundId, long At) : LiveRecord;

/// <summary>Key <c>tableAdoption/{roundId}</c>: how many of a table have committed. Its tablet and the phones of its people.</summary>
/// <param name="Present">People of the table who have checked in.</param>
public sealed record TableAdoptionRecord(string RoundId, int Adopted, int Present) : LiveRecord;
