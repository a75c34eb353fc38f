namespace LiveSession.Contracts;

/// <summary>
/// Where the hubs are. Each has <c>Follow(FollowFrom)</c>, a stream of <see cref="Follow.Patch"/>, and <c>Clock()</c>, the server's
/// time in Unix milliseconds; the console's has <c>Watch()</c>, a stream of <see cref="Http.LiveNumbers"/>. Every command is a hub
/// method with the name of its record, takes that record and answers with a <see cref="Commands.Receipt"/>.
/// </summary>
public static class HubRoutes
{
    public const string Phone = "/hubs/phone";
    public const string Tablet = "/hubs/tablet";
    public const string Screen = "/hubs/screen";
    public const string Console = "/hubs/console";
    public const string Director = "/hubs/director";
    public const string Moderator = "/hubs/moderator";
    public const string Kiosk = "/hubs/kiosk";
}
