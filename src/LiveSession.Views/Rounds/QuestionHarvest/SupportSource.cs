using LiveSession.Contracts.Records;
using LiveSession.Domain.Rounds.QuestionHarvest;

namespace LiveSession.Views.Rounds.QuestionHarvest;

/// <summary>Which questions of the current harvest this person supports.</summary>
internal sealed class SupportSource(string participant) : RecordSource
{
    public override string Family => "support";

    public override IEnumerable<string> Keys(SessionModel model) =>
        model.Session.CurrentRound is { } current && model.Round(current).Content is Harvest { Settings.Support: true } ? [Key(current)] : [];

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) =>
        happened.Event is QuestionSupported or SupportTakenBack ? [Key(happened.Stream.Key)] : [];

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        var id = Id(key);
        return Same(model.Session.CurrentRound, id) && model.Round(id).Content is Harvest { Settings.Support: true } harvest
            ? new SupportRecord(id, [.. harvest.Supporters.Where(support => support.Value.Contains(participant)).Select(support => support.Key).Order(StringComparer.Ordinal)])
            : null;
    }
}
