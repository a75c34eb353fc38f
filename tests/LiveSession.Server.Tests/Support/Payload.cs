using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveSession.Contracts;
using LiveSession.Contracts.Follow;

namespace LiveSession.Server.Tests.Support;

/// <summary>A payload that fits a hub method's record and names nothing that exists: whatever is refused about it, it is not its form.</summary>
public static class Payload
{
    public static object Fitting(Type type)
    {
        if (type == typeof(FollowFrom))
        {
            return new FollowFrom();
        }

        var payload = new JsonObject();
        var nullability = new NullabilityInfoContext();
        foreach (var parameter in type.GetConstructors()[0].GetParameters())
        {
            if (nullability.Create(parameter).WriteState is not NullabilityState.Nullable && ValueOf(parameter.ParameterType) is { } value)
            {
                payload[JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!)] = value;
            }
        }

        return payload.Deserialize(type, ContractsJson.Options)!;
    }

    private static JsonNode? ValueOf(Type type) => type switch
    {
        _ when type == typeof(string) => JsonValue.Create(Device.NewId()),
        _ when type == typeof(bool) => JsonValue.Create(true),
        _ when type == typeof(int) => JsonValue.Create(0),
        { IsEnum: true } => JsonValue.Create(JsonNamingPolicy.CamelCase.ConvertName(Enum.GetNames(type)[1])),
        _ => new JsonArray(),
    };
}
