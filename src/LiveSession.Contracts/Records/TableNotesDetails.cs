namespace LiveSession.Contracts.Records;

/// <summary>Each table thinks, shares and discusses a question, and takes notes.</summary>
/// <param name="Question">The question of all tables; absent: each table has its own.</param>
/// <param name="MaxLength">The longest note, in UTF-16 code units.</param>
/// <param name="Notes">How many notes there are. Screens and console only.</param>
/// <param name="TablesWithNotes">How many tables have written at least one. Screens and console only.</param>
/// <param name="TablesPassedOn">How many tables have passed on what earlier groups left. Screens and console only, in rounds with a hand-over.</param>
public sealed record WorldCafeDetail(
    string? Question,
    int MaxLength,
    int? Notes = null,
    int? TablesWithNotes = null,
    int? TablesPassedOn = null) : RoundDetail;

/// <summary>Tables explore the finalists of an earlier choice and bring one finding each.</summary>
/// <param name="MaxLength">The longest note, in UTF-16 code units.</param>
/// <param name="MaxFinding">The longest finding, in UTF-16 code units.</param>
/// <param name="Finalists">What is explored, in order; absent until the round was opened. Screens and console only.</param>
/// <param name="Notes">How many notes there are. Screens and console only.</param>
/// <param name="OnWall">How many findings are on the wall. Screens and console only.</param>
public sealed record ExplorationDetail(
    int MaxLength,
    int MaxFinding,
    IReadOnlyList<string>? Finalists = null,
    int? Notes = null,
    int? OnWall = null) : RoundDetail;
