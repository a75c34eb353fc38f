using LiveSession.Contracts.Records;
using LiveSession.Domain;

namespace LiveSession.Views.Sources;

/// <summary>What the event is and where the room is.</summary>
internal sealed class SessionSource(DeviceRole role) : RecordSource
{
    private readonly bool _counts = role.Counts();

    public override string Family => "session";

    public override IEnumerable<string> Keys(SessionModel model) => [Family];

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened.Stream.Kind switch
    {
        AggregateKind.Session => [Family],
        AggregateKind.Participant when _counts => [Family],
        _ => [],
    };

    public override LiveRecord Render(string key, SessionModel model, ViewContext context) => new SessionRecord(
        model.Session.Title,
        model.Session.Language,
        model.Session.Tables,
        model.Session.CurrentRound,
        role is DeviceRole.Console ? [.. model.Session.Agenda.Select(plan => plan.Id)] : null,
        _counts ? model.Present : null,
        _counts ? model.Session.Roster.Count : null,
        role is DeviceRole.Screen ? context.Join() : null,
        model.Session.TimeZone);
}
