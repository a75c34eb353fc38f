namespace LiveSession.Domain.Sessions;

/// <summary>The room's own network, as everybody in the room may read it.</summary>
/// <param name="Password">Null: none, or not for everybody's eyes.</param>
public sealed record Wifi(string Network, string? Password);

/// <summary>Says which network phones need.</summary>
/// <param name="Wifi">Null: none is shown.</param>
public sealed record SetWifi(Wifi? Wifi) : Command;

/// <summary>The room's Wi-Fi, as screens and table tents tell it; null: not told.</summary>
public sealed record WifiSet(Wifi? Wifi) : Event;
