using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LiveSession.Engine.Events;

/// <summary>How events are written as JSON: camelCase, enums as words, nothing unknown and nothing missing on reading.</summary>
public static class LedgerJson
{
    /// <summary>The options for a set of events.</summary>
    /// <param name="shapes">Adjusts types that cannot be written by their properties alone, such as closed sets of subtypes.</param>
    public static JsonSerializerOptions With(params IReadOnlyList<Action<JsonTypeInfo>> shapes)
    {
        var resolver = new DefaultJsonTypeInfoResolver();
        foreach (var shape in shapes)
        {
            resolver.Modifiers.Add(shape);
        }

        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = resolver,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            // The ledger is no web page: an accent or an Arabic letter stays one character instead of six.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        };
        options.MakeReadOnly();
        return options;
    }
}
