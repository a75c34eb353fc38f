using LiveSession.Documents.Reading;

namespace LiveSession.Documents.Agenda.Rounds;

/// <summary>How long a round's phase lasts, under the phase's name; absent: no countdown.</summary>
internal static class PhaseDurations
{
    public static TimeSpan? Read(MapReader round, string phase) => round.OptionalDuration(phase, AgendaLimits.ShortestRound, AgendaLimits.LongestRound);

    public static void Write(MapWriter round, string phase, TimeSpan? duration)
    {
        if (duration is { } known)
        {
            round.Word(phase, Durations.Write(known));
        }
    }
}
