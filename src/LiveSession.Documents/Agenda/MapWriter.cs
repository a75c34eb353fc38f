using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LiveSession.Documents.Agenda;

/// <summary>Writes the keys of one map.</summary>
internal sealed class MapWriter
{
    public YamlMappingNode Node { get; } = [];

    /// <summary>What a person wrote: quoted, so that no text can be taken for anything else.</summary>
    public MapWriter Text(string key, string text) => Add(key, Quoted(text));

    /// <summary>One of our own words.</summary>
    public MapWriter Word(string key, string word) => Add(key, new YamlScalarNode(word));

    public MapWriter Whole(string key, int number) => Word(key, number.ToString(CultureInfo.InvariantCulture));

    public MapWriter Flag(string key, bool flag) => Word(key, flag ? "true" : "false");

    public MapWriter Texts(string key, IEnumerable<string> texts) => List(key, texts.Select(Quoted));

    public MapWriter List(string key, IEnumerable<YamlNode> items) => Add(key, new YamlSequenceNode(items));

    public MapWriter Map(string key, MapWriter map) => Add(key, map.Node);

    private MapWriter Add(string key, YamlNode value)
    {
        Node.Add(key, value);
        return this;
    }

    private static YamlScalarNode Quoted(string text) => new(text) { Style = ScalarStyle.DoubleQuoted };
}
