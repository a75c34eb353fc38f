using System.Collections.Frozen;
using LiveSession.Contracts.Records;
using LiveSession.Documents.Reading;

namespace LiveSession.Server.Access;

/// <summary>What a device is called until somebody names it, in the event's language.</summary>
internal static class DeviceNames
{
    private static readonly FrozenDictionary<DeviceRole, Phrase> Names = new Dictionary<DeviceRole, Phrase>
    {
        [DeviceRole.Tablet] = new($"Tablette", $"Tablet"),
        [DeviceRole.Screen] = new($"Écran", $"Screen"),
        [DeviceRole.Kiosk] = new($"Borne", $"Kiosk"),
        [DeviceRole.Director] = new($"Direction", $"Director"),
        [DeviceRole.Moderator] = new($"Modération", $"Moderator"),
        [DeviceRole.Console] = new($"Console", $"Console"),
    }.ToFrozenDictionary();

    public static string Of(string language, DeviceRole role, int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Names[role].In(language)} {number}");
}
