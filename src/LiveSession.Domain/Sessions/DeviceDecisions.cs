namespace LiveSession.Domain.Sessions;

/// <summary>What a session decides about the shared devices that it lets in.</summary>
internal static class DeviceDecisions
{
    /// <summary>The decision, or null for a command that is not about devices.</summary>
    public static Decision? Decide(Session session, Command command) => command switch
    {
        PairDevice pair => Pair(session, pair),
        RevokeDevice revoke => session.Devices.ContainsKey(revoke.DeviceId) ? new DeviceRevoked(revoke.DeviceId) : Decision.AlreadySo,
        BlankScreens blank => Blank(session, blank),
        PlaceKiosk place => Place(session, place),
        _ => null,
    };

    private static Decision Pair(Session session, PairDevice pair)
    {
        if (pair.Role is DeviceRole.Tablet && (pair.Table is not { } table || table < 1 || table > session.Tables))
        {
            return new Refusal(SessionRefusals.TableUnknown);
        }

        // Two consoles may accept the same code at once: what the device becomes is what the first one said.
        return session.Devices.GetValueOrDefault(pair.DeviceId) switch
        {
            // A screen whose machine was changed or has lost its cookie: the new one takes its place.
            null when pair.Role is DeviceRole.Screen && session.ScreenNamed(pair.Name) is { } replaced =>
                Decision.Accept(new DeviceRevoked(replaced.Id), new DevicePaired(pair.DeviceId, pair.Role, pair.Table, pair.Name)),
            null => new DevicePaired(pair.DeviceId, pair.Role, pair.Table, pair.Name),
            { } known when known.Role == pair.Role && known.Table == pair.Table => Decision.AlreadySo,
            _ => new Refusal(SessionRefusals.PairingUnknown),
        };
    }

    private static Decision Place(Session session, PlaceKiosk asked) => session.Devices.GetValueOrDefault(asked.DeviceId) switch
    {
        { Role: DeviceRole.Kiosk } kiosk => (kiosk.Place ?? KioskPlace.Usual) == asked.Place ? Decision.AlreadySo : new KioskPlaced(asked.DeviceId, asked.Place),
        _ => new Refusal(SessionRefusals.DeviceUnknown),
    };

    private static Decision Blank(Session session, BlankScreens blank)
    {
        if (blank.DeviceId is { } one && session.Devices.GetValueOrDefault(one) is not { Role: DeviceRole.Screen })
        {
            return new Refusal(SessionRefusals.DeviceUnknown);
        }

        var changing = session.Devices.Values
            .Where(device => device.Role is DeviceRole.Screen && device.Blank != blank.Blank && (blank.DeviceId is null || Same(device.Id, blank.DeviceId)))
            .Select(device => device.Id).Order(StringComparer.Ordinal).ToArray();
        if (changing.Length == 0)
        {
            return Decision.AlreadySo;
        }

        return blank.Blank ? new ScreensBlanked(changing) : new ScreensShown(changing);
    }
}
