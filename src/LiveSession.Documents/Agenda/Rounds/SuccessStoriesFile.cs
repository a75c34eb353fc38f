using LiveSession.Documents.Reading;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.SuccessStories;

namespace LiveSession.Documents.Agenda.Rounds;

/// <summary>tell, retell.</summary>
internal sealed class SuccessStoriesFile : IRoundKindFile
{
    private const string Tell = "tell";
    private const string Retell = "retell";

    public string Kind => SuccessStoriesSettings.KindName;

    public bool Offers => false;

    public int? MostOffered(RoundSettings settings) => null;

    public RoundSettings Read(MapReader round, EarlierRounds earlier) => new SuccessStoriesSettings(PhaseDurations.Read(round, Tell), PhaseDurations.Read(round, Retell));

    public void Write(RoundSettings settings, MapWriter round)
    {
        var stories = (SuccessStoriesSettings)settings;
        PhaseDurations.Write(round, Tell, stories.Tell);
        PhaseDurations.Write(round, Retell, stories.Retell);
    }
}
