using System.Reflection;
using System.Xml.Linq;
using LiveSession.Contracts;
using LiveSession.Domain;
using LiveSession.Engine;

namespace LiveSession.Server.Tests;

/// <summary>
/// What crosses the wire, what happens in the room and the engine's ports are read before any code is: each public type says in a sentence what it is. The
/// compiler's own rule would ask it of every override and constructor too.
/// </summary>
public sealed class DocumentedTypeTests
{
    public static TheoryData<string> Assemblies => [.. new[] { typeof(ContractsJson), typeof(Aggregate), typeof(ISessionEngine) }.Select(type => type.Assembly.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void EveryPublicType_SaysWhatItIs(string assembly)
    {
        var types = Assembly.Load(assembly).GetExportedTypes();
        var documented = XDocument.Load(Path.Combine(AppContext.BaseDirectory, assembly + ".xml")).Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => (string)member.Attribute("name")!)
            .ToHashSet(StringComparer.Ordinal);

        Assert.True(types.Length > 20, "The types were not found.");
        Assert.Equal([], [.. types.Select(type => type.FullName!.Replace('+', '.')).Where(name => !documented.Contains("T:" + name))]);
    }
}
