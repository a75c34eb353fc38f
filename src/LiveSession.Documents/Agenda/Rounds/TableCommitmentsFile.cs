using LiveSession.Documents.Reading;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.TableCommitments;

namespace LiveSession.Documents.Agenda.Rounds;

/// <summary>maxPerTable.</summary>
internal sealed class TableCommitmentsFile : IRoundKindFile
{
    public string Kind => TableCommitmentsSettings.KindName;

    public bool Offers => false;

    public int? MostOffered(RoundSettings settings) => null;

    public RoundSettings Read(MapReader round, EarlierRounds earlier) => new TableCommitmentsSettings(
        round.Whole("maxPerTable", 1, TableCommitmentsSettings.MostPerTable, TableCommitmentsSettings.MostPerTable));

    public void Write(RoundSettings settings, MapWriter round) => round.Whole("maxPerTable", ((TableCommitmentsSettings)settings).MaxPerTable);
}
