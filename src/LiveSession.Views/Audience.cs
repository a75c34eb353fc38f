using LiveSession.Contracts.Records;

namespace LiveSession.Views;

/// <summary>Who follows: a role, and for personal or table devices whose.</summary>
/// <param name="Participant">Phones.</param>
/// <param name="Table">Tablets.</param>
/// <param name="Device">Screens, consoles and kiosks.</param>
public sealed record Audience(DeviceRole Role, string? Participant = null, int? Table = null, string? Device = null)
{
    public static Audience Console { get; } = new(DeviceRole.Console);

    public static Audience Moderator { get; } = new(DeviceRole.Moderator);

    public static Audience Director { get; } = new(DeviceRole.Director);

    public static Audience Phone(string participant) => new(DeviceRole.Phone, Participant: participant);

    public static Audience Tablet(int table) => new(DeviceRole.Tablet, Table: table);

    public static Audience Kiosk(string device) => new(DeviceRole.Kiosk, Device: device);

    public static Audience Screen(string device) => new(DeviceRole.Screen, Device: device);
}
