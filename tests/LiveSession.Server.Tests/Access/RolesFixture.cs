using LiveSession.Contracts.Records;
using LiveSession.Server.Tests.Support;

namespace LiveSession.Server.Tests.Access;

/// <summary>A venue with one browser of each role, and one of none.</summary>
public sealed class RolesFixture : VenueFixture
{
    private readonly Dictionary<string, Browser> _byRole = new(StringComparer.Ordinal);

    /// <summary>Every role, and the browser that has none.</summary>
    public static IReadOnlyList<string> Roles { get; } = [.. Enum.GetNames<DeviceRole>(), "None"];

    public Browser this[string role] => _byRole[role];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _byRole["None"] = Venue.NewBrowser();
        _byRole[nameof(DeviceRole.Phone)] = await Venue.JoinAsync(1);
        _byRole[nameof(DeviceRole.Console)] = await Venue.SignInAsync();
        _byRole[nameof(DeviceRole.Tablet)] = await Venue.PairAsync(DeviceRole.Tablet, table: 1);
        _byRole[nameof(DeviceRole.Screen)] = await Venue.PairAsync(DeviceRole.Screen);
        _byRole[nameof(DeviceRole.Director)] = await Venue.PairAsync(DeviceRole.Director);
        _byRole[nameof(DeviceRole.Moderator)] = await Venue.PairAsync(DeviceRole.Moderator);
        _byRole[nameof(DeviceRole.Kiosk)] = await Venue.PairAsync(DeviceRole.Kiosk);
    }
}
