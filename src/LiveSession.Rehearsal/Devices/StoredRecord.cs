using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using LiveSession.Contracts;
using LiveSession.Contracts.Records;

namespace LiveSession.Rehearsal.Devices;

/// <summary>One record as a device has it, decoded when somebody asks.</summary>
/// <param name="raw">As it came.</param>
/// <param name="seq">The position of the patch that brought it.</param>
/// <param name="at">When it came, as a timestamp of the clock.</param>
internal sealed class StoredRecord(JsonElement raw, long seq, long at)
{
    private static readonly HashSet<string> KnownTypes = [.. typeof(LiveRecord)
        .GetCustomAttributes<JsonDerivedTypeAttribute>()
        .Select(known => (string)known.TypeDiscriminator!)];

    private LiveRecord? _decoded;

    public JsonElement Raw => raw;

    public long Seq => seq;

    public long At => at;

    /// <summary>The record; null when its type is of a newer server, which a device skips.</summary>
    /// <exception cref="JsonException">The record is not what its type promises.</exception>
    public LiveRecord? Decode()
    {
        if (_decoded is null && raw.TryGetProperty("type", out var type) && KnownTypes.Contains(type.GetString() ?? ""))
        {
            _decoded = raw.Deserialize<LiveRecord>(ContractsJson.Options);
        }

        return _decoded;
    }
}
