using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace LiveSession.Contracts.Tests;

/// <summary>The TypeScript types are made from a schema that is checked in; it must be the one these records give.</summary>
public sealed class SchemaTests
{
    private const string CheckedIn = "displays/packages/wire/schema.json";

    [Fact]
    public void CheckedInSchema_IsWhatTheContractsExport()
    {
        var path = Path.Combine(Root(), CheckedIn);
        var exported = ContractsSchema.Export() + "\n";
        var received = Path.Combine(AppContext.BaseDirectory, "schema.received.json");
        File.WriteAllText(received, exported);

        Assert.True(
            File.Exists(path) && File.ReadAllText(path) == exported,
            $"{CheckedIn} is not what the contracts say. Run: dotnet run --project src/LiveSession.Server -- schema > {CheckedIn} && (cd displays && npm run wire)\n"
            + $"What the contracts say now is in {received}.");
    }

    [Fact]
    public void EveryReference_HasADefinition()
    {
        var schema = JsonNode.Parse(ContractsSchema.Export())!;
        var defined = schema["$defs"]!.AsObject().Select(definition => $"#/$defs/{definition.Key}").ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(References(schema));
        Assert.Empty(References(schema).Except(defined, StringComparer.Ordinal));
    }

    [Fact]
    public void MembersOfAUnion_NameTheirDiscriminator()
    {
        var schema = JsonNode.Parse(ContractsSchema.Export())!;

        Assert.Equal("session", (string?)schema["$defs"]!["SessionRecord"]!["properties"]!["type"]!["const"]);
        Assert.Equal("choice", (string?)schema["$defs"]!["ChoiceDetail"]!["properties"]!["kind"]!["const"]);
    }

    [Fact]
    public void WhatMayBeNull_IsOptionalAndNeverNull()
    {
        var schema = ContractsSchema.Export();
        var me = JsonNode.Parse(schema)!["$defs"]!["MeRecord"]!;

        Assert.DoesNotContain("null", schema, StringComparison.Ordinal);
        Assert.Equal("""["type","participantId","name","host"]""", me["required"]!.ToJsonString());
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject shape => shape.SelectMany(property =>
            property.Key == "$ref" ? [property.Value!.GetValue<string>()] : References(property.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
