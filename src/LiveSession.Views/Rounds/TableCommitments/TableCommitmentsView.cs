using LiveSession.Contracts.Records;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.TableCommitments;

namespace LiveSession.Views.Rounds.TableCommitments;

/// <summary>A commitments round, as each audience sees it.</summary>
internal sealed class TableCommitmentsView : RoundKindView
{
    public override string Kind => TableCommitmentsSettings.KindName;

    public override RoundDetail Detail(RoundPlan plan, Round round, DeviceRole role, SessionModel model)
    {
        var settings = (TableCommitmentsSettings)plan.Settings;
        if (role is DeviceRole.Phone or DeviceRole.Tablet)
        {
            return new TableCommitmentsDetail(settings.MaxPerTable, TableCommitmentsSettings.MaxLength);
        }

        var sent = model.Commitments().Where(found => !found.Commitment.IsDraft && Same(found.Commitment.RoundId, plan.Id)).ToArray();
        return new TableCommitmentsDetail(settings.MaxPerTable, TableCommitmentsSettings.MaxLength, sent.Length, sent.DistinctBy(found => found.Table).Count());
    }

    public override IEnumerable<RecordSource> SharedSources(DeviceRole role) => role switch
    {
        DeviceRole.Screen => [new SentCommitmentSource(currentRoundOnly: true)],
        DeviceRole.Console or DeviceRole.Director => [new SentCommitmentSource(currentRoundOnly: false)],
        _ => [],
    };

    public override IEnumerable<RecordSource> TableSources(int table) => [new OwnCommitmentSource(table)];
}
