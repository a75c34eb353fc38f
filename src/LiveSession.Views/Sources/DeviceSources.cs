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
            ? new DeviceRecord(
                device.Id,
                RoleOf(device.Role),
                device.Name,
                device.Table,
                device.Blank,
                ScreenSetups.Find(device.Id, model),
                device.Role is Domain.Sessions.DeviceRole.Kiosk ? KioskSource.PlaceOf(device) : null)
            : null;

    private static DeviceRole RoleOf(Domain.Sessions.DeviceRole role) => role switch
    {
        Domain.Sessions.DeviceRole.Tablet => DeviceRole.Tablet,
        Domain.Sessions.DeviceRole.Screen => DeviceRole.Screen,
        Domain.Sessions.DeviceRole.Console => DeviceRole.Console,
        Domain.Sessions.DeviceRole.Moderator => DeviceRole.Moderator,
        Domain.Sessions.DeviceRole.Kiosk => DeviceRole.Kiosk,
        _ => DeviceRole.Director,
    };
}

/// <summary>The following kiosk itself.</summary>
internal sealed class KioskSource(string deviceId) : RecordSource
{
    public override string Family => "kiosk";

    public override IEnumerable<string> Keys(SessionModel model) => [Family];

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened.Stream.Kind is AggregateKind.Session ? [Family] : [];

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context) =>
        model.Session.Devices.GetValueOrDefault(deviceId) is { } device ? new KioskRecord(device.Id, device.Name, PlaceOf(device)) : null;

    /// <summary>Where a kiosk stands, as devices are told.</summary>
    public static KioskPlace PlaceOf(Domain.Sessions.PairedDevice kiosk)
    {
        var place = kiosk.Place ?? Domain.Sessions.KioskPlace.Usual;
        var side = place.Side switch
        {
            Domain.Sessions.RoomSide.Left => RoomSide.Left,
            Domain.Sessions.RoomSide.Right => RoomSide.Right,
            Domain.Sessions.RoomSide.Front => RoomSide.Front,
            _ => RoomSide.Back,
        };
        return new KioskPlace(side, place.PerRow);
    }
}
