using LiveSession.Contracts.Records;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Interlude;

namespace LiveSession.Views.Rounds.Interlude;

/// <summary>A break or a message: the same for every audience.</summary>
/// <param name="kind">The file's word: one view for each.</param>
internal sealed class InterludeView(string kind) : RoundKindView
{
    public override string Kind => kind;

    public override RoundDetail Detail(RoundPlan plan, Round round, DeviceRole role, SessionModel model)
    {
        var settings = (InterludeSettings)plan.Settings;
        var purpose = settings.Purpose is Domain.Rounds.Interlude.InterludePurpose.Break ? Contracts.Records.InterludePurpose.Break : Contracts.Records.InterludePurpose.Message;
        return new InterludeDetail(purpose, settings.Message);
    }
}
