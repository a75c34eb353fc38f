using LiveSession.Documents.Reading;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.QuestionHarvest;

namespace LiveSession.Documents.Agenda.Rounds;

/// <summary>theme, subthemes, moderated, maxPerPerson.</summary>
internal sealed class QuestionHarvestFile : IRoundKindFile
{
    public const int MostSubthemes = 6;
    public const int LongestTheme = 200;
    public const int LongestSubtheme = 120;
    private const int MostPerPerson = 50;

    public string Kind => QuestionHarvestSettings.KindName;

    public bool Offers => true;

    public int? MostOffered(RoundSettings settings) => null;

    public RoundSettings Read(MapReader round, EarlierRounds earlier) => new QuestionHarvestSettings(
        round.Text("theme", LongestTheme),
        round.Texts("subthemes", 0, MostSubthemes, LongestSubtheme),
        round.Flag("moderated", otherwise: false),
        round.Whole("maxPerPerson", 1, MostPerPerson, QuestionHarvestSettings.DefaultMaxPerPerson));

    public void Write(RoundSettings settings, MapWriter round)
    {
        var harvest = (QuestionHarvestSettings)settings;
        round
            .Text("theme", harvest.Theme)
            .Texts("subthemes", harvest.Subthemes)
            .Flag("moderated", harvest.Moderated)
            .Whole("maxPerPerson", harvest.MaxPerPerson);
    }
}
