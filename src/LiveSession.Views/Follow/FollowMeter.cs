using System.Diagnostics.Metrics;
using LiveSession.Contracts.Records;

namespace LiveSession.Views.Follow;

/// <summary>What an operator can watch of the devices that follow; named as OpenTelemetry does, and free while nobody watches.</summary>
public static class FollowMeter
{
    /// <summary>The meter to listen to.</summary>
    public const string Name = "LiveSession.Views";

    private static readonly Meter Meter = new(Name);

    private static readonly UpDownCounter<int> Followers = Meter.CreateUpDownCounter<int>(
        "livesession.followers", "{follower}", "Devices that follow their view.");

    private static readonly Counter<long> Patches = Meter.CreateCounter<long>(
        "livesession.patches", "{patch}", "Patches that were made for a device.");

    private static readonly Counter<long> PatchBytes = Meter.CreateCounter<long>(
        "livesession.patches.size", "By", "The bytes of these patches, before compression.");

    internal static void Came(DeviceRole role) => Followers.Add(1, Of(role));

    internal static void Left(DeviceRole role) => Followers.Add(-1, Of(role));

    internal static void Sent(DeviceRole role, EncodedPatch patch)
    {
        Patches.Add(1, Of(role));
        PatchBytes.Add(patch.Json.Length, Of(role));
    }

    private static KeyValuePair<string, object?> Of(DeviceRole role) => new("livesession.role", NameOf(role));

    private static string NameOf(DeviceRole role) => role switch
    {
        DeviceRole.Phone => "phone",
        DeviceRole.Tablet => "tablet",
        DeviceRole.Screen => "screen",
        DeviceRole.Console => "console",
        DeviceRole.Director => "director",
        DeviceRole.Kiosk => "kiosk",
        _ => "moderator",
    };
}
