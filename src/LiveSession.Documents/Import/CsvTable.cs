using System.Text;
using CsvHelper;
using LiveSession.Documents.Reading;

namespace LiveSession.Documents.Import;

/// <summary>The cells of a CSV file, each with the line in which a text editor shows it.</summary>
internal sealed class CsvTable
{
    private static readonly char[] Separators = [';', '\t', ','];

    private readonly byte[] _utf8;
    private readonly FaultList _faults;
    private readonly List<PeopleRow> _rows = [];
    private char _separator;

    private CsvTable(string text, FaultList faults) => (_utf8, _faults) = (Encoding.UTF8.GetBytes(text), faults);

    /// <summary>The line that names the columns.</summary>
    public PeopleRow Header => _rows[0];

    /// <summary>The lines below the header that hold anything.</summary>
    public IEnumerable<PeopleRow> Rows => _rows.Skip(1);

    /// <summary>The table; null with a fault when no line holds anything that can be read.</summary>
    public static CsvTable? Read(string text, FaultList faults)
    {
        var table = new CsvTable(text, faults);
        var (begin, line) = table.FindSeparator(text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(""));
        while (begin < table._utf8.Length)
        {
            (begin, line) = table.ReadUntilBroken(begin, line);
        }

        if (table._rows.Count > 0)
        {
            return table;
        }

        // Decided here and not by the bytes: separators alone are nothing either, nor is any of the many spaces of Unicode.
        if (!faults.Any)
        {
            faults.Add(0, "", new Phrase($"Le fichier est vide.", $"The file is empty."), new Phrase($"Choisissez le fichier de la liste des participants.", $"Choose the file with the participant list."));
        }

        return null;
    }

    // Excel itself honours a first line such as "sep=;", and other programs write it.
    private (int Begin, int Line) FindSeparator(string first)
    {
        if (first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && first.Length == 5 && char.IsAscii(first[4]))
        {
            _separator = first[4];
            return (NextLine(0), 2);
        }

        // The names of the columns hold no separators, which is more than can be said of what stands below them.
        _separator = Separators.MaxBy(candidate => first.Count(letter => letter == candidate));
        return (0, 1);
    }

    /// <summary>
    /// Reads on until a quote is broken. One that is opened and not closed swallows the lines below it; so reading starts again in
    /// the line after it, and the faults of those lines are found too.
    /// </summary>
    private (int Begin, int Line) ReadUntilBroken(int begin, int line)
    {
        var broken = false;
        using var reader = CsvReader.Create(_utf8.AsMemory(begin), new CsvReaderOptions
        {
            Separator = _separator,
            HasHeader = false,
            TrackLineNumbers = true,
            OnMalformedRecord = _ => broken = true,
        });
        while (reader.Read())
        {
            var here = line + (int)reader.LineNumber - 1;
            if (broken)
            {
                _faults.Add(
                    here,
                    "",
                    new Phrase($"Un guillemet de cette ligne n'est pas refermé, ou se trouve au milieu d'une valeur.", $"A quotation mark in this line is not closed, or stands inside a value."),
                    new Phrase($"Supprimez-le, ou mettez la valeur entre guillemets et doublez ceux qu'elle contient.", $"Remove it, or put the value in quotes and double those inside."));
                return (NextLine(begin + (int)reader.ByteOffset), here + 1);
            }

            var row = new PeopleRow(Cells(reader, here), here);
            if (row.Cells.Any(cell => cell.Text.Length > 0))
            {
                _rows.Add(row);
            }
        }

        return (_utf8.Length, line);
    }

    private static List<Cell> Cells(CsvReader reader, int line)
    {
        var cells = new List<Cell>(reader.FieldCount);
        for (var index = 0; index < reader.FieldCount; index++)
        {
            var text = reader.GetString(index);
            cells.Add(new Cell(text.Trim(), line));
            line += text.Replace("\r\n", "\n", StringComparison.Ordinal).AsSpan().CountAny('\r', '\n');
        }

        return cells;
    }

    private int NextLine(int begin)
    {
        var end = _utf8.AsSpan(begin).IndexOfAny((byte)'\r', (byte)'\n');
        return end < 0 ? _utf8.Length : begin + end + (_utf8.AsSpan(begin + end).StartsWith("\r\n"u8) ? 2 : 1);
    }
}

/// <summary>One line of the list; in quotes it can go over several lines of the file.</summary>
/// <param name="Line">Where it begins.</param>
internal sealed record PeopleRow(IReadOnlyList<Cell> Cells, int Line)
{
    /// <summary>The cell of a column; an empty one when the row is shorter, as Excel leaves out empty ends.</summary>
    public Cell this[int column] => column < Cells.Count ? Cells[column] : new Cell("", Line);
}

internal sealed record Cell(string Text, int Line);
