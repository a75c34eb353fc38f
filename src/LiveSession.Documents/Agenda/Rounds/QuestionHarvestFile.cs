using LiveSession.Documents.Reading;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.QuestionHarvest;

namespace LiveSession.Documents.Agenda.Rounds;

/// <summary>theme, subthemes, moderated, maxPerPerson, mode, support, authors, and for lists of the tables maxPerTable, individual and list.</summary>
internal sealed class QuestionHarvestFile : IRoundKindFile
{
    public const int MostSubthemes = 6;
    public const int LongestTheme = 200;
    public const int LongestSubtheme = 120;
    private const int MostPerPerson = 50;
    private const int MostPerTable = 20;
    private const string Individual = "individual";
    private const string TableLists = "tableLists";

    public string Kind => QuestionHarvestSettings.KindName;

    public bool Offers => true;

    public int? MostOffered(RoundSettings settings) => null;

    public RoundSettings Read(MapReader round, EarlierRounds earlier) => new QuestionHarvestSettings(
        round.Text("theme", LongestTheme),
        round.Texts("subthemes", 0, MostSubthemes, LongestSubtheme),
        round.Flag("moderated", otherwise: false),
        round.Whole("maxPerPerson", 1, MostPerPerson, QuestionHarvestSettings.DefaultMaxPerPerson),
        ReadLists(round),
        round.Flag("support", otherwise: false),
        AuthorsWord.Read(round));

    public void Write(RoundSettings settings, MapWriter round)
    {
        var harvest = (QuestionHarvestSettings)settings;
        round
            .Text("theme", harvest.Theme)
            .Texts("subthemes", harvest.Subthemes)
            .Flag("moderated", harvest.Moderated)
            .Whole("maxPerPerson", harvest.MaxPerPerson)
            .Word("mode", harvest.Lists is null ? Individual : TableLists);
        if (harvest.Lists is { } lists)
        {
            round.Whole("maxPerTable", lists.MaxPerTable);
            PhaseDurations.Write(round, "individual", lists.Individual);
            PhaseDurations.Write(round, "list", lists.List);
        }

        AuthorsWord.Write(harvest.Named, round.Flag("support", harvest.Support));
    }

    // Beside "mode: individual" what belongs to lists is an unknown key.
    private static TableListSettings? ReadLists(MapReader round) => round.Word("mode", [Individual, TableLists], Individual) is TableLists
        ? new TableListSettings(round.Whole("maxPerTable", 1, MostPerTable, TableListSettings.DefaultMaxPerTable), PhaseDurations.Read(round, "individual"), PhaseDurations.Read(round, "list"))
        : null;
}
