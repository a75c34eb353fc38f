using System.Text.Json.Nodes;

namespace LiveSession.Engine.Events;

/// <summary>Reads the data of an old name as that of a newer one; pure.</summary>
/// <param name="From">The old name, which is no longer written: a changed shape gets a new name.</param>
/// <param name="To">The newer name, current or itself old.</param>
public sealed record Upcaster(string From, string To, Func<JsonObject, JsonObject> Newer);
