using System.Text;
using CsvHelper;

namespace LiveSession.Rehearsal.Content;

/// <summary>The names on the participant list, to check that a badge opens as the person on it.</summary>
internal static class PeopleFile
{
    private static readonly string[] FirstNames = ["prenom", "prénom", "firstname", "first name", "first_name"];
    private static readonly string[] LastNames = ["nom", "lastname", "last name", "last_name", "name"];

    /// <summary>"First Last" of every line; empty when the columns have other names, so that nothing is compared.</summary>
    /// <exception cref="FaultyInputException">The file cannot be read.</exception>
    public static IReadOnlyList<string> Read(FileInfo file)
    {
        try
        {
            return Names(Decode(File.ReadAllBytes(file.FullName)));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or CsvFormatException)
        {
            throw new FaultyInputException([$"The participant list cannot be read: {unreadable.Message}"]);
        }
    }

    public static IReadOnlyList<string> Names(string csv)
    {
        // Separator and header case are the reader's business.
        using var reader = CsvReader.FromText(csv, CsvReaderOptions.Default);
        reader.ReadHeader();
        return Column(reader, FirstNames) is { } first && Column(reader, LastNames) is { } last ? Rows(reader, first, last) : [];
    }

    private static List<string> Rows(CsvReader reader, int first, int last)
    {
        var names = new List<string>();
        while (reader.Read())
        {
            names.Add($"{reader.GetString(first).Trim()} {reader.GetString(last).Trim()}".Trim());
        }

        return names;
    }

    private static int? Column(CsvReader reader, string[] names)
    {
        foreach (var name in names)
        {
            if (reader.TryGetFieldIndex(name, out var index))
            {
                return index;
            }
        }

        return null;
    }

    // Excel in France writes Windows-1252 unless told otherwise.
    private static string Decode(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }
}
