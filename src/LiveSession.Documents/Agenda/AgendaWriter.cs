using System.Globalization;
using LiveSession.Documents.Agenda.Rounds;
using LiveSession.Documents.Reading;
using LiveSession.Domain.Rounds;
using YamlDotNet.RepresentationModel;

namespace LiveSession.Documents.Agenda;

/// <summary>Writes an agenda so that <see cref="AgendaReader"/> reads back the same.</summary>
internal static class AgendaWriter
{
    public static string Write(AgendaFile agenda)
    {
        var root = new MapWriter()
            .Text("title", agenda.Title)
            .Word("language", agenda.Language)
            .Whole("tables", agenda.Tables);
        if (agenda.TimeZone is { } zone)
        {
            root.Word(TimeZones.Key, zone);
        }

        root.List("rounds", agenda.Rounds.Select(Keys));
        return Text(root.Node);
    }

    /// <summary>One round alone, as it stands in the list.</summary>
    public static string WriteOne(RoundPlan round) => Text(Keys(round));

    private static string Text(YamlNode root)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        new YamlStream(new YamlDocument(root)).Save(text, assignAnchors: false);
        return text.ToString();
    }

    /// <summary>The keys of a round.</summary>
    public static YamlMappingNode Keys(RoundPlan round)
    {
        var map = new MapWriter().Word("id", round.Id).Word("kind", round.Settings.Kind).Text("title", round.Title);
        if (round.Instruction is { } instruction)
        {
            map.Text("instruction", instruction);
        }

        if (round.Duration is { } duration)
        {
            map.Word("duration", Durations.Write(duration));
        }

        SeatingWords.Write(round.Seating, map);
        if (round.StartsAt is { } start)
        {
            map.Text("start", start.ToString("HH:mm", CultureInfo.InvariantCulture));
        }

        if (round.Skipped)
        {
            map.Flag("skip", flag: true);
        }

        RoundKinds.Find(round.Settings.Kind)!.Write(round.Settings, map);
        return map.Node;
    }
}
