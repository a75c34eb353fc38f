using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace LiveSession.Deploy.Tests.Compose;

/// <summary>A part of a compose file: names and what they stand for.</summary>
internal sealed class ComposePart(object? value)
{
    private readonly IDictionary<object, object?> _members = value as IDictionary<object, object?> ?? new Dictionary<object, object?>();

    public IEnumerable<string> Names => _members.Keys.Cast<string>();

    public ComposePart this[string name] => new(_members.TryGetValue(name, out var member) ? member : null);

    public string Text(string name) => (string)_members[name]!;

    /// <summary>A list's texts, or a mapping's names; none when it is not there.</summary>
    public IReadOnlyList<string> Texts(string name) => !_members.TryGetValue(name, out var member)
        ? []
        : member is IEnumerable<object> list and not IDictionary<object, object?> ? [.. list.Cast<string>()] : [.. this[name].Names];
}

/// <summary>A compose file, with its anchors merged.</summary>
internal static class ComposeFile
{
    public static TheoryData<string> All() => ["compose.yaml", "compose.cluster.yaml"];

    public static ComposePart Read(string name) =>
        new(new DeserializerBuilder().Build().Deserialize<object>(new MergingParser(new Parser(new StringReader(DeployFiles.Read(name))))));

    public static ComposePart Service(this ComposePart file, string name) => file["services"][name];
}
