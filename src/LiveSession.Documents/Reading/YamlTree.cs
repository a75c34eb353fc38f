using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LiveSession.Documents.Reading;

/// <summary>
/// Builds the tree from the parser's events itself: YamlDotNet's own model stops at the first key that is written twice,
/// and the person should see that fault together with all others.
/// </summary>
internal sealed class YamlTree
{
    // Readers recurse: a file of nothing but brackets must not reach the end of the stack.
    private const int MostLevels = 20;

    private readonly Parser _parser;
    private readonly FaultList _faults;

    private YamlTree(Parser parser, FaultList faults) => (_parser, _faults) = (parser, faults);

    /// <summary>The file's only document; null when it is empty or no YAML, and then there is a fault.</summary>
    public static Node? Read(string yaml, FaultList faults)
    {
        try
        {
            return new YamlTree(new Parser(new StringReader(yaml)), faults).ReadFile();
        }
        catch (YamlException broken)
        {
            faults.Add(
                (int)broken.Start.Line,
                Text(broken.Start.Column),
                new Phrase($"La structure du fichier est cassée ici ({broken.Message}).", $"The structure of the file is broken here ({broken.Message})."),
                new Phrase($"Vérifiez les retraits, les deux-points et les guillemets de cette ligne et de celle d'avant.", $"Check the indentation, colons and quotes of this line and the one before."));
            return null;
        }
    }

    private Node? ReadFile()
    {
        _parser.Consume<StreamStart>();
        if (_parser.TryConsume<StreamEnd>(out _))
        {
            _faults.Add(0, "", new Phrase($"Le fichier est vide.", $"The file is empty."), new Phrase($"Choisissez un autre fichier.", $"Choose another file."));
            return null;
        }

        _parser.Consume<DocumentStart>();
        var root = ReadNode(level: 0);
        _parser.Consume<DocumentEnd>();
        if (_parser.TryConsume<DocumentStart>(out var second))
        {
            _faults.Add(
                (int)second.Start.Line,
                Text(second.Start.Column),
                new Phrase($"Le fichier contient un deuxième document (« --- »).", $"The file contains a second document (“---”)."),
                new Phrase($"Un seul programme par fichier : supprimez la suite.", $"One agenda per file: remove the rest."));
        }

        return root;
    }

    private Node ReadNode(int level)
    {
        var next = _parser.Current ?? throw new InvalidOperationException("The parser ended inside a document.");
        if (level > MostLevels)
        {
            throw new YamlException(next.Start, next.End, "nested too deeply");
        }

        return next switch
        {
            Scalar => ReadScalar(_parser.Consume<Scalar>()),
            SequenceStart => ReadList(_parser.Consume<SequenceStart>(), level),
            MappingStart => ReadMap(_parser.Consume<MappingStart>(), level),
            _ => ReadAlias(_parser.Consume<AnchorAlias>()),
        };
    }

    private static Node ReadScalar(Scalar scalar) => scalar is { IsPlainImplicit: true, Style: ScalarStyle.Plain, Value: "" or "~" or "null" }
        ? new EmptyNode(Line(scalar), Column(scalar))
        : new ScalarNode(Line(scalar), Column(scalar), scalar.Value);

    private ListNode ReadList(SequenceStart start, int level)
    {
        var items = new List<Node>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(level + 1));
        }

        return new ListNode(Line(start), Column(start), items);
    }

    private MapNode ReadMap(MappingStart start, int level)
    {
        var entries = new List<MapEntry>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(level + 1);
            var value = ReadNode(level + 1);
            if (key is ScalarNode name)
            {
                entries.Add(new MapEntry(name, value));
            }
            else
            {
                _faults.Add(key, new Phrase($"Une clé doit être un mot.", $"A key must be a word."), new Phrase($"Écrivez « clé: valeur ».", $"Write “key: value”."));
            }
        }

        return new MapNode(Line(start), Column(start), entries);
    }

    private EmptyNode ReadAlias(AnchorAlias alias)
    {
        var node = new EmptyNode(Line(alias), Column(alias));
        _faults.Add(
            node,
            new Phrase($"Les renvois (« *nom ») ne sont pas pris en charge.", $"Aliases (“*name”) are not supported."),
            new Phrase($"Écrivez la valeur elle-même.", $"Write the value itself."));
        return node;
    }

    private static int Line(ParsingEvent happened) => (int)happened.Start.Line;

    private static int Column(ParsingEvent happened) => (int)happened.Start.Column;

    private static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
