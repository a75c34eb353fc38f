using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.ReportBack;

namespace LiveSession.Views.Rounds.ReportBack;

/// <summary>A report-back: everybody is told who has the floor, the screens what that table brings.</summary>
internal sealed class ReportBackView : RoundKindView
{
    public override string Kind => ReportBackSettings.KindName;

    public override RoundDetail Detail(RoundPlan plan, Round round, DeviceRole role, SessionModel model)
    {
        var settings = (ReportBackSettings)plan.Settings;
        var reporting = round.Content as ReportingTables;
        return new ReportBackDetail((int)settings.PerTable.TotalSeconds, reporting?.Order ?? [], reporting?.Table, reporting?.Next);
    }

    public override bool ChangesRound(Event happened, DeviceRole role) => happened is ReportOrderSet or TableReports;

    public override IEnumerable<int> TablesOf(Event happened, RoundContent? content) => happened is ReportOrderSet set ? set.Tables : [];

    public override IEnumerable<RecordSource> SharedSources(DeviceRole role) => role is DeviceRole.Screen or DeviceRole.Console ? [new ReportSource(own: null)] : [];

    public override IEnumerable<RecordSource> TabletSources(int table) => [new ReportSource(table)];
}
