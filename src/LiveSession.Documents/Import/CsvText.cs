using System.Text;
using LiveSession.Documents.Reading;

namespace LiveSession.Documents.Import;

/// <summary>The file's bytes as text, whichever way the spreadsheet wrote them.</summary>
internal static class CsvText
{
    private const int WesternEuropean = 1252;

    /// <summary>The text without its byte order mark; null with a fault when the file is none.</summary>
    public static string? Decode(ReadOnlySpan<byte> file, FaultList faults)
    {
        if (WrongFile(file) is var (problem, remedy))
        {
            faults.Add(0, "", problem, remedy);
            return null;
        }

        var text = file.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode.GetString(file) : DecodeBytes(file);

        // A mark that stands the wrong way round is no letter of any language, and nothing that compares words takes it.
        return text.TrimStart('\uFEFF').Replace('\uFFFE', '\uFFFD');
    }

    private static string DecodeBytes(ReadOnlySpan<byte> file)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(file);
        }
        catch (DecoderFallbackException)
        {
            // Accented letters of Windows-1252 are practically never valid UTF-8, so this is no guess.
            return CodePagesEncodingProvider.Instance.GetEncoding(WesternEuropean)!.GetString(file);
        }
    }

    private static (Phrase Problem, Phrase Remedy)? WrongFile(ReadOnlySpan<byte> file)
    {
        if (file.Length > ImportLimits.FileBytes)
        {
            return (
                new Phrase($"Le fichier dépasse {ImportLimits.FileBytes / 1024 / 1024} Mo.", $"The file is larger than {ImportLimits.FileBytes / 1024 / 1024} MB."),
                new Phrase($"Ne gardez que la liste des participants, sans images ni autres feuilles.", $"Keep nothing but the participant list, no pictures or other sheets."));
        }

        // xlsx, ods and numbers files are zip archives; older xls files are compound documents.
        if (file.StartsWith("PK\u0003\u0004"u8) || file.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return (
                new Phrase($"C'est un classeur (Excel, par exemple), pas un fichier CSV.", $"This is a workbook (Excel, for example), not a CSV file."),
                new Phrase($"Ouvrez-le dans le tableur et choisissez Enregistrer sous, type « CSV UTF-8 ».", $"Open it in the spreadsheet program and choose Save as, type “CSV UTF-8”."));
        }

        return !file.StartsWith(Encoding.Unicode.Preamble) && (file.StartsWith("%PDF"u8) || file.Contains((byte)0))
            ? (
                new Phrase($"Ce n'est pas un fichier texte.", $"This is not a text file."),
                new Phrase($"Enregistrez la liste depuis le tableur au format « CSV UTF-8 ».", $"Save the list from the spreadsheet program as “CSV UTF-8”."))
            : null;
    }
}
