using LiveSession.Documents.Reading;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Rounds.Exploration;

namespace LiveSession.Documents.Agenda.Rounds;

/// <summary>from: the choice whose finalists are explored.</summary>
internal sealed class ExplorationFile : IRoundKindFile
{
    public string Kind => ExplorationSettings.KindName;

    public bool Offers => true;

    public int? MostOffered(RoundSettings settings) => null;

    public RoundSettings? Read(MapReader round, EarlierRounds earlier)
    {
        if (round.Need("from") is not { } from || Values.Text(from, "from", AgendaLimits.Id, round.Faults) is not { } id)
        {
            return null;
        }

        if (earlier.HasPassed(id) && earlier.IsA(id, ChoiceSettings.KindName))
        {
            return new ExplorationSettings(id);
        }

        round.Faults.Add(from, Misplaced(id, earlier), Remedy(id, earlier));
        return null;
    }

    public void Write(RoundSettings settings, MapWriter round) => round.Word("from", ((ExplorationSettings)settings).From);

    private static Phrase Misplaced(string id, EarlierRounds earlier) => (earlier.IsExpected(id), earlier.HasPassed(id)) switch
    {
        (false, _) => new Phrase($"Aucune séquence ne s'appelle « {id} ».", $"No round is called “{id}”."),
        (_, false) => new Phrase($"La séquence « {id} » vient plus tard, ou c'est celle-ci.", $"The round “{id}” comes later, or is this one."),
        _ => new Phrase($"La séquence « {id} » n'est pas un vote : elle n'a pas de finalistes.", $"The round “{id}” is no choice: it has no finalists."),
    };

    private static Phrase Remedy(string id, EarlierRounds earlier)
    {
        var choices = earlier.Of(ChoiceSettings.KindName).ToArray();
        var listed = string.Join(", ", choices);
        return Closest.To(id, choices) is { } meant && !string.Equals(meant, id, StringComparison.Ordinal)
            ? new Phrase($"Vouliez-vous dire « {meant} » ?", $"Did you mean “{meant}”?")
            : choices.Length > 0
                ? new Phrase($"Choisissez un vote placé avant : {listed}.", $"Choose a choice that comes before: {listed}.")
                : new Phrase($"Placez un vote avant cette exploration.", $"Put a choice before this exploration.");
    }
}
