using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.QuestionHarvest;

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
        AggregateKind.Round when happened.Event is RoundOpened or RoundClosed or RoundReopened => [Family],
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
        model.Session.TimeZone,
        LookOf(model.Session.Look),
        role is DeviceRole.Director ? ThemesOf(model.Session) : null,
        model.IsOver ? true : null,
        role is DeviceRole.Screen or DeviceRole.Console && model.Session.Wifi is { } wifi ? new RoomWifi(wifi.Network, wifi.Password) : null);

    private static EventLook? LookOf(Domain.Sessions.Look look) => look == Domain.Sessions.Look.Plain
        ? null
        : new EventLook(FontOf(look.Font), look.Logo is { } logo ? new LookLogo(logo.Name, logo.Width, logo.Height) : null, look.Accent, look.Highlight);

    private static LookFont FontOf(Domain.Sessions.LookFont font) => font switch
    {
        Domain.Sessions.LookFont.Serif => LookFont.Serif,
        Domain.Sessions.LookFont.Legible => LookFont.Legible,
        _ => LookFont.Sans,
    };

    private static string[] ThemesOf(Domain.Sessions.Session session) =>
        [.. session.Agenda.Select(plan => plan.Settings).OfType<QuestionHarvestSettings>().SelectMany(harvest => harvest.Subthemes).Distinct(StringComparer.Ordinal)];
}
