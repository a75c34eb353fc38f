using LiveSession.Documents.Reading;

namespace LiveSession.Documents.Import;

/// <summary>
/// Reads the participant list as Excel in France writes it, and its relatives: separated by semicolon, comma or tab; UTF-8 with or
/// without BOM, Windows-1252, UTF-16. All or nothing (B1).
/// </summary>
public static class ParticipantImport
{
    /// <summary>The people of the file, or everything that is wrong with it.</summary>
    /// <param name="tables">How many tables the session has.</param>
    /// <param name="language">The language of faults and notices: <c>fr</c> or <c>en</c>.</param>
    public static ImportResult Read(ReadOnlyMemory<byte> file, int tables, string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var faults = new FaultList(language);
        var notices = new FaultList(language);
        var people = CsvText.Decode(file.Span, faults) is { } text ? ReadPeople(text, tables, faults, notices) : [];
        return new ImportResult(faults.Any ? [] : people, faults.InFileOrder(), notices.InFileOrder());
    }

    private static IReadOnlyList<ImportedPerson> ReadPeople(string text, int tables, FaultList faults, FaultList notices)
    {
        if (CsvTable.Read(text, faults) is not { } table || PeopleColumns.Find(table, faults, notices) is not { } columns)
        {
            return [];
        }

        var reader = new PersonReader(columns, tables, faults, notices);
        var rows = table.Rows.Take(ImportLimits.People + 1).Select(row => (Row: row, Person: reader.Read(row))).ToArray();
        PeopleChecks.Check(rows, columns, faults, notices);
        return [.. rows.Select(entry => entry.Person)];
    }
}

/// <summary>What the largest event needs, with room to spare.</summary>
internal static class ImportLimits
{
    public const int FileBytes = 2 * 1024 * 1024;
    public const int People = 5_000;
    public const int Badge = 16;
    public const int Name = 60;
    public const int Group = 120;
}
