using LiveSession.Documents.Reading;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.PeerHelp;

namespace LiveSession.Documents.Agenda.Rounds;

/// <summary>state, help, thank: how long each phase lasts.</summary>
internal sealed class PeerHelpFile : IRoundKindFile
{
    public string Kind => PeerHelpSettings.KindName;

    public bool Offers => false;

    public int? MostOffered(RoundSettings settings) => null;

    public RoundSettings Read(MapReader round, EarlierRounds earlier) =>
        new PeerHelpSettings(PhaseDurations.Read(round, "state"), PhaseDurations.Read(round, "help") ?? PeerHelpSettings.DefaultHelp, PhaseDurations.Read(round, "thank"));

    public void Write(RoundSettings settings, MapWriter round)
    {
        var help = (PeerHelpSettings)settings;
        Write(round, "state", help.State);
        Write(round, "help", help.Help);
        Write(round, "thank", help.Thank);
    }

    private static void Write(MapWriter round, string key, TimeSpan? duration)
    {
        if (duration is { } given)
        {
            round.Word(key, Durations.Write(given));
        }
    }
}
