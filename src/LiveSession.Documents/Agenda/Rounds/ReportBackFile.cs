using LiveSession.Documents.Reading;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.ReportBack;

namespace LiveSession.Documents.Agenda.Rounds;

/// <summary>from, perTable, tables.</summary>
internal sealed class ReportBackFile : IRoundKindFile
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public string Kind => ReportBackSettings.KindName;

    public bool Offers => false;

    public int? MostOffered(RoundSettings settings) => null;

    public RoundSettings? Read(MapReader round, EarlierRounds earlier)
    {
        var from = ReadFrom(round, earlier);
        var perTable = round.Need("perTable") is null ? null : round.OptionalDuration("perTable", AgendaLimits.ShortestRound, Longest);
        var items = round.Items("tables", 0, AgendaLimits.Tables);
        int[] tables = [.. items.Select(item => Values.Whole(item, "tables", 1, AgendaLimits.Tables, round.Faults)).OfType<int>()];
        if (tables.Distinct().Count() < tables.Length)
        {
            round.Faults.Add(
                round.Find("tables")!,
                new Phrase($"Une table est citée deux fois.", $"A table is named twice."),
                new Phrase($"Gardez-en une seule.", $"Keep one of them."));
        }

        return from is null || perTable is null ? null : new ReportBackSettings(from, perTable.Value, tables);
    }

    public void Write(RoundSettings settings, MapWriter round)
    {
        var report = (ReportBackSettings)settings;
        round.Word("from", report.From).Word("perTable", Durations.Write(report.PerTable));
        if (report.Tables.Count > 0)
        {
            round.List("tables", report.Tables.Select(table => new YamlDotNet.RepresentationModel.YamlScalarNode(table.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        }
    }

    private static string? ReadFrom(MapReader round, EarlierRounds earlier)
    {
        if (round.Need("from") is not { } from || Values.Text(from, "from", AgendaLimits.Id, round.Faults) is not { } id)
        {
            return null;
        }

        if (!earlier.HasPassed(id))
        {
            round.Faults.Add(
                from,
                new Phrase($"Aucune séquence placée avant ne s'appelle « {id} ».", $"No round that comes before is called “{id}”."),
                new Phrase($"Nommez la séquence dont les tables rendent compte.", $"Name the round that the tables report on."));
            return null;
        }

        return id;
    }
}
