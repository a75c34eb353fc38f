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

    public RoundSettings Read(MapReader round, EarlierRounds earlier) => new SuccessStoriesSettings(ReadPhase(round, Tell), ReadPhase(round, Retell));

    public void Write(RoundSettings settings, MapWriter round)
    {
        var stories = (SuccessStoriesSettings)settings;
        WritePhase(round, Tell, stories.Tell);
        WritePhase(round, Retell, stories.Retell);
    }

    private static TimeSpan? ReadPhase(MapReader round, string key) => round.OptionalDuration(key, AgendaLimits.ShortestRound, AgendaLimits.LongestRound);

    private static void WritePhase(MapWriter round, string key, TimeSpan? duration)
    {
        if (duration is { } known)
        {
            round.Word(key, Durations.Write(known));
        }
    }
}
