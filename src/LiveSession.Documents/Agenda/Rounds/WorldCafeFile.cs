using LiveSession.Documents.Reading;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.WorldCafe;

namespace LiveSession.Documents.Agenda.Rounds;

/// <summary>question or questions, handOver, think, share, discuss.</summary>
internal sealed class WorldCafeFile : IRoundKindFile
{
    private const string None = "none";

    public string Kind => WorldCafeSettings.KindName;

    public bool Offers => false;

    public int? MostOffered(RoundSettings settings) => null;

    public RoundSettings Read(MapReader round, EarlierRounds earlier) => new WorldCafeSettings(
        ReadQuestions(round),
        ReadHandOver(round, earlier),
        PhaseDurations.Read(round, "think") ?? WorldCafeSettings.DefaultThink,
        PhaseDurations.Read(round, "share") ?? WorldCafeSettings.DefaultShare,
        PhaseDurations.Read(round, "discuss") ?? WorldCafeSettings.DefaultDiscuss);

    public void Write(RoundSettings settings, MapWriter round)
    {
        var cafe = (WorldCafeSettings)settings;
        if (cafe.CommonQuestion() is { } question)
        {
            round.Text("question", question);
        }
        else
        {
            round.Texts("questions", cafe.Questions);
        }

        round
            .Word("handOver", cafe.HandOver is { } handOver ? Durations.Write(handOver) : None)
            .Word("think", Durations.Write(cafe.Think))
            .Word("share", Durations.Write(cafe.Share))
            .Word("discuss", Durations.Write(cafe.Discuss));
    }

    private static IReadOnlyList<string> ReadQuestions(MapReader round)
    {
        var question = round.Find("question");
        var questions = round.Find("questions");
        if (question is null == questions is null)
        {
            round.Faults.Add(
                questions ?? round.Place,
                question is null
                    ? new Phrase($"On ne sait pas de quoi parlent les tables.", $"It is not said what the tables discuss.")
                    : new Phrase($"La séquence a « question » et « questions ».", $"The round has both “question” and “questions”."),
                new Phrase($"Écrivez soit « question: » pour toutes les tables, soit « questions: » avec une liste que les tables se partagent.", $"Write either “question:” for all tables, or “questions:” with a list that the tables share out."));
            return [""];
        }

        return question is not null
            ? [round.Text("question", WorldCafeSettings.MaxQuestion)]
            : round.Texts("questions", 2, AgendaLimits.Tables, WorldCafeSettings.MaxQuestion) is { Count: > 0 } several ? several : [""];
    }

    // A second round has something to pass on: unless the file says otherwise, it begins with that.
    private static TimeSpan? ReadHandOver(MapReader round, EarlierRounds earlier) => round.Find("handOver") switch
    {
        null => earlier.Has(WorldCafeSettings.KindName) ? WorldCafeSettings.DefaultHandOver : null,
        ScalarNode { Text: None } => null,
        _ => PhaseDurations.Read(round, "handOver"),
    };
}
