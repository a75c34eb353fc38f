using LiveSession.Contracts.Http;

namespace LiveSession.Documents.Import;

/// <summary>One line of a participant list.</summary>
/// <param name="Badge">As printed on the badge; unique in the list, case does not count.</param>
/// <param name="Table">Null: wherever there is room.</param>
/// <param name="Host">Hosts their table.</param>
public sealed record ImportedPerson(string Badge, string FirstName, string LastName, string? Entity, string? Region, int? Table, bool Host);

/// <summary>What came of reading a participant list.</summary>
/// <param name="People">In the order of the file; empty when there are faults: all or nothing.</param>
/// <param name="Faults">Every fault, in the order of the file.</param>
/// <param name="Notices">What is worth a look and stops nothing.</param>
public sealed record ImportResult(IReadOnlyList<ImportedPerson> People, IReadOnlyList<ImportFault> Faults, IReadOnlyList<ImportFault> Notices);
