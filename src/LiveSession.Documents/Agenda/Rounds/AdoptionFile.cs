using LiveSession.Documents.Reading;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Adoption;

namespace LiveSession.Documents.Agenda.Rounds;

/// <summary>from: an earlier choice that keeps one.</summary>
internal sealed class AdoptionFile : IRoundKindFile
{
    public string Kind => AdoptionSettings.KindName;

    public bool Offers => true;

    public int? MostOffered(RoundSettings settings) => 1;

    public RoundSettings? Read(MapReader round, EarlierRounds earlier)
    {
        if (round.Need("from") is not { } from || ChoiceFile.ReadFrom(from, round.Faults, earlier) is not { } source)
        {
            return null;
        }

        // A faulty choice is a fault of its own, and says nothing about how many it keeps.
        if (earlier.IsReadable(source.RoundId) && earlier.MostOffered(source.RoundId) is not 1)
        {
            round.Faults.Add(
                from,
                new Phrase($"La séquence « {source.RoundId} » ne donne pas une seule ambition.", $"The round “{source.RoundId}” does not bring one single ambition."),
                new Phrase($"Nommez un vote avec « keep: 1 ».", $"Name a choice with “keep: 1”."));
        }

        return new AdoptionSettings(source.RoundId);
    }

    public void Write(RoundSettings settings, MapWriter round) => round.Word("from", ((AdoptionSettings)settings).From);
}
