using LiveSession.Contracts.Records;

namespace LiveSession.Views;

/// <summary>What several roles see alike.</summary>
internal static class Roles
{
    /// <summary>Reads what people wrote before the room does.</summary>
    public static bool Moderates(this DeviceRole role) => role is DeviceRole.Console or DeviceRole.Moderator;

    /// <summary>Sees how far the room is.</summary>
    public static bool Counts(this DeviceRole role) => role is DeviceRole.Screen || role.Moderates();
}
