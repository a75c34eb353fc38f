using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Views.Screens;

namespace LiveSession.Views.Sources;

/// <summary>Every paired device, for the console.</summary>
internal sealed class DeviceSource : RecordSource
{
    public override string Family => "device";

    public override IEnumerable<string> Keys(SessionModel model) => model.Session.Devices.Keys.Select(Key);

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened.Event switch
    {
        Domain.Sessions.DeviceRevoked revoked => [Key(revoked.DeviceId)],
        _ when happened.Stream.Kind is AggregateKind.Session => Keys(model),
        _ => [],
    };

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context) =>
        model.Session.Devices.GetValueOrDefault(Id(key)) is { } device
            ? new DeviceRecord(device.Id, RoleOf(device.Role), device.Name, device.Table, device.Blank, ScreenSetups.Find(device.Id, model))
            : null;

    private static DeviceRole RoleOf(Domain.Sessions.DeviceRole role) => role switch
    {
        Domain.Sessions.DeviceRole.Tablet => DeviceRole.Tablet,
        Domain.Sessions.DeviceRole.Screen => DeviceRole.Screen,
        Domain.Sessions.DeviceRole.Console => DeviceRole.Console,
        Domain.Sessions.DeviceRole.Moderator => DeviceRole.Moderator,
        _ => DeviceRole.Director,
    };
}
