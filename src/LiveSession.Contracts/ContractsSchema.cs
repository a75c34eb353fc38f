using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LiveSession.Contracts.Commands;

namespace LiveSession.Contracts;

/// <summary>
/// Everything that crosses the wire as one JSON schema: each public record and enum of this assembly under <c>$defs</c>, and
/// beside them the commands, the refusal codes and the hubs. The TypeScript types are made from it.
/// </summary>
public static class ContractsSchema
{
    private const string Definitions = "$defs";

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    private static readonly IReadOnlyList<Type> Types =
    [
        .. typeof(ContractsSchema).Assembly.GetExportedTypes()
            .Where(type => !type.IsInterface && !(type.IsAbstract && type.IsSealed))
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    private static readonly HashSet<Type> Named = [.. Types];

    /// <summary>The schema as indented JSON, the same on every machine.</summary>
    public static string Export() => new JsonObject
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = "Wire",
        ["hubs"] = Constants(typeof(HubRoutes)),
        ["refusalCodes"] = new JsonArray([.. Constants(typeof(RefusalCodes)).Select(code => code.Value?.DeepClone())]),
        ["commands"] = new JsonArray([.. Types.Where(type => type.IsAssignableTo(typeof(IDeviceCommand))).Select(type => JsonValue.Create(type.Name))]),
        [Definitions] = new JsonObject(Types.Select(type => KeyValuePair.Create(type.Name, (JsonNode?)Define(type)))),
    }.ToJsonString(Indented);

    private static JsonNode Define(Type type)
    {
        if (Discriminated(type) is { } union)
        {
            return union;
        }

        var schema = ContractsJson.Options.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = Simplify,
        });
        if (schema is JsonObject shape)
        {
            Tag(type, shape);
        }

        return schema;
    }

    private static JsonObject? Discriminated(Type type)
    {
        var members = type.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false).ToList();
        return members.Count == 0
            ? null
            : new JsonObject
            {
                ["discriminator"] = type.GetCustomAttribute<JsonPolymorphicAttribute>()?.TypeDiscriminatorPropertyName,
                ["oneOf"] = new JsonArray([.. members.Select(member => Reference(member.DerivedType))]),
            };
    }

    // The exporter writes a discriminator only where a base type is used; a definition that stands alone must name it itself.
    private static void Tag(Type type, JsonObject shape)
    {
        var tag = type.BaseType?.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false).FirstOrDefault(member => member.DerivedType == type);
        var name = type.BaseType?.GetCustomAttribute<JsonPolymorphicAttribute>(inherit: false)?.TypeDiscriminatorPropertyName;
        if (tag is null || name is null)
        {
            return;
        }

        shape["properties"]!.AsObject().Insert(0, name, new JsonObject { ["const"] = tag.TypeDiscriminator?.ToString() });
        shape["required"]!.AsArray().Insert(0, name);
    }

    private static JsonNode Simplify(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (!context.Path.IsEmpty && Named.Contains(type))
        {
            return Reference(type);
        }

        if (schema is not JsonObject shape)
        {
            return schema;
        }

        WithoutNull(shape);
        if (context.TypeInfo.Kind == JsonTypeInfoKind.Object)
        {
            shape["required"] = new JsonArray([.. context.TypeInfo.Properties.Where(IsAlwaysThere).Select(property => JsonValue.Create(property.Name))]);
        }

        return shape;
    }

    // Null is never written: a value that may be null is a property that may be absent.
    private static void WithoutNull(JsonObject shape)
    {
        shape.Remove("default");
        if (shape["type"] is JsonArray types)
        {
            shape["type"] = types.Select(type => type!.GetValue<string>()).Single(type => !string.Equals(type, "null", StringComparison.Ordinal));
        }
    }

    private static bool IsAlwaysThere(JsonPropertyInfo property) =>
        !property.IsGetNullable && property.AssociatedParameter is not { HasDefaultValue: true };

    private static JsonObject Reference(Type type) => new() { ["$ref"] = $"#/{Definitions}/{type.Name}" };

    private static JsonObject Constants(Type type) => new(type.GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsLiteral)
        .Select(field => KeyValuePair.Create(JsonNamingPolicy.CamelCase.ConvertName(field.Name), (JsonNode?)JsonValue.Create((string?)field.GetRawConstantValue()))));
}
