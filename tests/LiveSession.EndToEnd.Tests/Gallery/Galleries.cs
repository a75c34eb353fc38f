namespace LiveSession.EndToEnd.Tests.Gallery;

/// <summary>Every page that people use, in the size of the device that it is for.</summary>
internal static class Galleries
{
    public static IReadOnlyDictionary<string, (int Width, int Height)> Sizes { get; } = new Dictionary<string, (int, int)>(StringComparer.Ordinal)
    {
        ["apps/phone"] = (360, 740),
        ["apps/tablet"] = (1024, 768),
        ["apps/console"] = (1280, 800),
        ["apps/director"] = (1024, 768),
        ["apps/kiosk"] = (1080, 1920),
        ["packages/ui"] = (1024, 768),
    };
}
