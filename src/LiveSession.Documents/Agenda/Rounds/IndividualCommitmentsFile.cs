using LiveSession.Documents.Reading;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.IndividualCommitments;

namespace LiveSession.Documents.Agenda.Rounds;

/// <summary>No keys of its own.</summary>
internal sealed class IndividualCommitmentsFile : IRoundKindFile
{
    public string Kind => IndividualCommitmentsSettings.KindName;

    public bool Offers => false;

    public int? MostOffered(RoundSettings settings) => null;

    public RoundSettings Read(MapReader round, EarlierRounds earlier) => new IndividualCommitmentsSettings();

    public void Write(RoundSettings settings, MapWriter round)
    {
    }
}
