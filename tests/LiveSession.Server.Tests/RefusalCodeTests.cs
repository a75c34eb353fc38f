using System.Reflection;
using LiveSession.Contracts.Commands;
using LiveSession.Domain;
using LiveSession.Engine;

namespace LiveSession.Server.Tests;

/// <summary>
/// Domain and engine name their refusals themselves, because they know nothing of the wire. Each must be a code that devices know,
/// or a person would be refused without a sentence (B4).
/// </summary>
[Trait("Rule", "B4")]
public sealed class RefusalCodeTests
{
    private static readonly HashSet<string> Known = [.. CodesOf(typeof(RefusalCodes))];

    public static TheoryData<string> Given =>
        [.. new[] { typeof(Aggregate).Assembly, typeof(EngineRefusals).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Name.EndsWith("Refusals", StringComparison.Ordinal))
            .SelectMany(CodesOf)
            .Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Given))]
    public void EveryRefusal_IsACodeThatDevicesKnow(string code) => Assert.Contains(code, Known);

    private static IEnumerable<string> CodesOf(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsLiteral)
        .Select(field => (string)field.GetRawConstantValue()!);
}
