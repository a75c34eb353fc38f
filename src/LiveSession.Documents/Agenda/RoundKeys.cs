using System.Globalization;
using System.Text.Json.Nodes;
using LiveSession.Contracts.Http;
using LiveSession.Domain.Rounds;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LiveSession.Documents.Agenda;

/// <summary>One round as a form edits it: the keys that it has in an agenda file, in JSON.</summary>
public static class RoundKeys
{
    public static JsonNode Write(RoundPlan round)
    {
        ArgumentNullException.ThrowIfNull(round);
        return ToJson(AgendaWriter.Keys(round))!;
    }

    /// <summary>Reads the keys of a round: in the place of the one with its id, or behind another one.</summary>
    /// <param name="after">Of no meaning for a round that is planned already; null, or no round of the agenda: at the end.</param>
    /// <param name="language">The language of the faults: <c>fr</c> or <c>en</c>.</param>
    public static RoundReading Read(ReadOnlyMemory<byte> keys, AgendaFile agenda, string roundId, string? after, string language)
    {
        ArgumentNullException.ThrowIfNull(agenda);
        var known = Place(agenda, roundId);
        var at = known ?? (Place(agenda, after) is { } before ? before + 1 : agenda.Rounds.Count);
        return AgendaReader.ReadRound(keys, agenda, at, agenda.Rounds.Skip(known is null ? at : at + 1), language);
    }

    private static int? Place(AgendaFile agenda, string? roundId) =>
        agenda.Rounds.Select((round, index) => (round.Id, index)).Where(round => string.Equals(round.Id, roundId, StringComparison.Ordinal)).Select(round => (int?)round.index).FirstOrDefault();

    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(entry => KeyValuePair.Create(((YamlScalarNode)entry.Key).Value!, ToJson(entry.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(ToJson)]),
        YamlScalarNode { Style: ScalarStyle.DoubleQuoted } text => text.Value,
        YamlScalarNode { Value: "true" or "false" } flag => flag.Value is "true",
        YamlScalarNode word => int.TryParse(word.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : word.Value,
        _ => null,
    };
}

/// <summary>What came of reading one round.</summary>
/// <param name="Round">Null when there are faults.</param>
/// <param name="Faults">Every fault of it, and of rounds that build on it.</param>
public sealed record RoundReading(RoundPlan? Round, IReadOnlyList<ImportFault> Faults);
