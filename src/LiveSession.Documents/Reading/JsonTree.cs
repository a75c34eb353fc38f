using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LiveSession.Documents.Reading;

/// <summary>The same tree from a JSON file, with the lines that System.Text.Json's own document forgets.</summary>
internal ref struct JsonTree
{
    private readonly ReadOnlySpan<byte> _utf8;
    private Utf8JsonReader _reader;
    private int _line;
    private int _lineStart;
    private int _seen;

    private JsonTree(ReadOnlySpan<byte> utf8)
    {
        _utf8 = utf8;
        _reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 20 });
        _line = 1;
    }

    /// <summary>The file's content; null when it is no JSON, and then there is a fault.</summary>
    public static Node? Read(ReadOnlySpan<byte> utf8, FaultList faults)
    {
        try
        {
            var tree = new JsonTree(utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8);
            tree._reader.Read();
            var root = tree.ReadNode();
            tree._reader.Read();
            return root;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            var (line, column) = broken is JsonException { LineNumber: { } row, BytePositionInLine: { } place } ? (row + 1, place + 1) : (0, 0);
            faults.Add(
                (int)line,
                column.ToString(CultureInfo.InvariantCulture),
                new Phrase($"Le fichier n'est pas du JSON à partir d'ici.", $"From here on the file is not JSON."),
                new Phrase($"Vérifiez les virgules, les guillemets et les accolades de cette ligne et de celle d'avant.", $"Check the commas, quotes and brackets of this line and the one before."));
            return null;
        }
    }

    private Node ReadNode()
    {
        var (line, column) = Place();
        return _reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadMap(line, column),
            JsonTokenType.StartArray => ReadList(line, column),
            JsonTokenType.Null => new EmptyNode(line, column),
            JsonTokenType.String => new ScalarNode(line, column, _reader.GetString()!),
            _ => new ScalarNode(line, column, Encoding.UTF8.GetString(_reader.ValueSpan)),
        };
    }

    private ListNode ReadList(int line, int column)
    {
        var items = new List<Node>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadNode());
        }

        return new ListNode(line, column, items);
    }

    private MapNode ReadMap(int line, int column)
    {
        var entries = new List<MapEntry>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var (keyLine, keyColumn) = Place();
            var key = new ScalarNode(keyLine, keyColumn, _reader.GetString()!);
            _reader.Read();
            entries.Add(new MapEntry(key, ReadNode()));
        }

        return new MapNode(line, column, entries);
    }

    private (int Line, int Column) Place()
    {
        var start = (int)_reader.TokenStartIndex;
        for (; _seen < start; _seen++)
        {
            if (_utf8[_seen] == '\n')
            {
                _line++;
                _lineStart = _seen + 1;
            }
        }

        return (_line, start - _lineStart + 1);
    }
}
