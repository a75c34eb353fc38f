using LiveSession.Domain.Sessions;

namespace LiveSession.Documents.Agenda;

/// <summary>What fits on the devices and into a day.</summary>
internal static class AgendaLimits
{
    public const int FileBytes = 256 * 1024;
    public const int Tables = Session.MostTables;
    public const int Rounds = 60;
    public const int Title = 120;
    public const int Id = 40;
    public const int Instruction = 400;
    public const int TimeZone = 60;

    public static readonly TimeSpan ShortestRound = TimeSpan.FromSeconds(10);
    public static readonly TimeSpan LongestRound = TimeSpan.FromHours(12);
}
