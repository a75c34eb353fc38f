using System.Text.Json;

namespace LiveSession.Rehearsal.Devices;

/// <summary>
/// <see cref="Contracts.Follow.Patch"/> with its records still as JSON: 320 phones share two cores with the server, and most records
/// are never looked at.
/// </summary>
internal sealed record RawPatch(string Epoch, long Seq, bool Reset, Dictionary<string, JsonElement> Set, IReadOnlyList<string> Gone);
