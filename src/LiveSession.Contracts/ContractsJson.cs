using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LiveSession.Contracts;

/// <summary>How everything that crosses the wire is written as JSON: camelCase, enums as words, absent instead of null.</summary>
public static class ContractsJson
{
    public static JsonSerializerOptions Options { get; } = Apply(new JsonSerializerOptions());

    /// <summary>Makes options write the wire's JSON; for hosts such as SignalR that bring their own options object.</summary>
    public static JsonSerializerOptions Apply(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.TypeInfoResolver = (options.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver()).WithAddedModifier(LetNullableBeAbsent);
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        return options;
    }

    // Null is written as absent, so absent must be readable: also for a constructor parameter without a default.
    private static void LetNullableBeAbsent(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.IsGetNullable))
        {
            property.IsRequired = false;
        }
    }
}
