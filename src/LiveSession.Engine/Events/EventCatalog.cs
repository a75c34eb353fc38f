using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveSession.Domain;

namespace LiveSession.Engine.Events;

/// <summary>The ledger's file format: which stored name is which event, and how old names are read.</summary>
public sealed class EventCatalog
{
    private readonly JsonSerializerOptions _json;
    private readonly FrozenDictionary<string, EventName> _byName;
    private readonly FrozenDictionary<Type, EventName> _byType;
    private readonly FrozenDictionary<string, Upcaster> _upcasters;

    /// <summary>A catalog of these names.</summary>
    /// <exception cref="ArgumentException">A name or an event type is listed twice.</exception>
    public EventCatalog(JsonSerializerOptions json, IReadOnlyList<EventName> names, IReadOnlyList<Upcaster>? upcasters = null)
    {
        _json = json;
        _byName = names.ToDictionary(name => name.Name, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
        _byType = names.ToDictionary(name => name.Type).ToFrozenDictionary();
        _upcasters = (upcasters ?? []).ToDictionary(upcaster => upcaster.From, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
        if (_upcasters.Keys.FirstOrDefault(_byName.ContainsKey) is { } twice)
        {
            throw new ArgumentException($"'{twice}' is both a current name and an old one.", nameof(upcasters));
        }
    }

    /// <summary>The names that are written today.</summary>
    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>The names that are only read, from ledgers of earlier versions.</summary>
    public IEnumerable<string> OldNames => _upcasters.Keys;

    /// <summary>The event types that can be stored.</summary>
    public IEnumerable<Type> Types => _byType.Keys;

    /// <summary>The event under its stored name.</summary>
    /// <exception cref="ArgumentException">The event's type is not in the catalog.</exception>
    public StoredEvent Encode(Event happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return _byType.TryGetValue(happened.GetType(), out var name)
            ? new StoredEvent(name.Name, JsonSerializer.Serialize(happened, _json.GetTypeInfo(name.Type)))
            : throw new ArgumentException($"{happened.GetType()} has no name in the event catalog.", nameof(happened));
    }

    /// <summary>The event that was stored, read by way of newer names when its own is old.</summary>
    /// <exception cref="UndecodableEventException">The name is unknown, or the data is not of that event.</exception>
    public Event Decode(StoredEvent stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        try
        {
            var (name, data) = Upcast(stored);
            return _byName.TryGetValue(name, out var known) && JsonSerializer.Deserialize(data, _json.GetTypeInfo(known.Type)) is Event happened
                ? happened
                : throw new UndecodableEventException($"'{stored.Name}' is no event that this version knows.");
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new UndecodableEventException($"The data of '{stored.Name}' cannot be read: {wrong.Message}", wrong);
        }
    }

    private StoredEvent Upcast(StoredEvent stored)
    {
        while (_upcasters.TryGetValue(stored.Name, out var upcaster))
        {
            var newer = upcaster.Newer(JsonNode.Parse(stored.Data)!.AsObject());
            stored = new StoredEvent(upcaster.To, newer.ToJsonString(_json));
        }

        return stored;
    }
}

/// <summary>An event as the ledger holds it.</summary>
public sealed record StoredEvent(string Name, string Data);
