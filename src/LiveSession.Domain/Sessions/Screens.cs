using System.Collections.Immutable;

namespace LiveSession.Domain.Sessions;

/// <summary>The big screens of a session: their numbers and how they are set up.</summary>
/// <param name="ById">Screens that are paired, by device.</param>
/// <param name="ByName">What every screen was that ever had a name, so that a machine that is paired again goes on as what it was.</param>
public sealed record Screens(ImmutableDictionary<string, Screen> ById, ImmutableDictionary<string, Screen> ByName)
{
    /// <summary>How long a screen shows who it is: long enough to look up from the console and walk through the room.</summary>
    public static readonly TimeSpan IdentifiedFor = TimeSpan.FromSeconds(12);

    private static readonly ImmutableDictionary<string, Screen> Nobody = ImmutableDictionary.Create<string, Screen>(StringComparer.Ordinal);

    public static Screens Initial { get; } = new(Nobody, Nobody);

    /// <summary>Null when the command is not about screens.</summary>
    public Decision? Decide(Command command, Session session, DateTimeOffset now) => command switch
    {
        NameScreen name => Name(name, session),
        AssignScreens assign => Assign(assign, session),
        SetUpScreen setUp => SetUp(setUp),
        IdentifyScreens identify => Named(identify.DeviceId) is [_, ..] ids ? new ScreensIdentified(ids, now + IdentifiedFor) : Missing(identify.DeviceId),
        _ => null,
    };

    /// <summary>Null when the event is not about how screens are set up.</summary>
    public Screens? Evolve(Event happened, Session session) => happened switch
    {
        ScreensAssigned assigned => Change(assigned.DeviceIds, session, screen => screen with { Setup = screen.Setup with { Shows = assigned.Shows, Table = assigned.Table } }),
        ScreenSetUp setUp => Change([setUp.DeviceId], session, screen => screen with { Setup = screen.Setup with { RoomDepth = setUp.RoomDepth, PictureHeight = setUp.PictureHeight, Theme = setUp.Theme, WallOrder = setUp.WallOrder } }),
        ScreensIdentified identified => this with { ById = ById.SetItems(Known(identified.DeviceIds).Select(id => KeyValuePair.Create(id, ById[id] with { IdentifiedUntil = identified.Until }))) },
        _ => null,
    };

    /// <summary>A device has become a screen: the one of that name, as far as it is known, or a new one with the lowest free number.</summary>
    public Screens With(DevicePaired paired)
    {
        if (paired.Role is not DeviceRole.Screen)
        {
            return this;
        }

        var known = ByName.GetValueOrDefault(paired.Name) ?? new Screen(0, ScreenSettings.Usual, IdentifiedUntil: null);
        var free = known.Number > 0 && ById.Values.All(screen => screen.Number != known.Number);
        var screen = known with { Number = free ? known.Number : LowestFree };
        return new Screens(ById.SetItem(paired.DeviceId, screen), ByName.SetItem(paired.Name, screen));
    }

    public Screens Without(string deviceId) => this with { ById = ById.Remove(deviceId) };

    /// <summary>What was kept under the old name is kept under the new one.</summary>
    public Screens Renamed(string deviceId, string from, string to) =>
        ById.GetValueOrDefault(deviceId) is { } screen ? this with { ByName = ByName.Remove(from).SetItem(to, screen) } : this;

    private int LowestFree => Enumerable.Range(1, ById.Count + 1).First(number => ById.Values.All(screen => screen.Number != number));

    private Decision Name(NameScreen name, Session session)
    {
        if (!ById.ContainsKey(name.DeviceId))
        {
            return new Refusal(SessionRefusals.DeviceUnknown);
        }

        if (Same(session.Devices[name.DeviceId].Name, name.Name))
        {
            return Decision.AlreadySo;
        }

        return session.ScreenNamed(name.Name) is null ? new ScreenNamed(name.DeviceId, name.Name) : Refusal.With(SessionRefusals.ScreenNameTaken, "name", name.Name);
    }

    private Decision Assign(AssignScreens assign, Session session)
    {
        var table = assign.Shows is ScreenContent.Table ? assign.Table : null;
        if (assign.Shows is ScreenContent.Table && (table is not { } number || number < 1 || number > session.Tables))
        {
            return new Refusal(SessionRefusals.TableUnknown);
        }

        if (Named(assign.DeviceId) is not [_, ..] ids)
        {
            return Missing(assign.DeviceId);
        }

        string[] changing = [.. ids.Where(id => (ById[id].Setup.Shows, ById[id].Setup.Table) != (assign.Shows, table))];
        return changing.Length == 0 ? Decision.AlreadySo : new ScreensAssigned(changing, assign.Shows, table);
    }

    private Decision SetUp(SetUpScreen setUp) => ById.GetValueOrDefault(setUp.DeviceId) switch
    {
        null => new Refusal(SessionRefusals.DeviceUnknown),
        { Setup: var known } when (known.RoomDepth, known.PictureHeight, known.Theme, known.WallOrder) == (setUp.RoomDepth, setUp.PictureHeight, setUp.Theme, setUp.WallOrder) => Decision.AlreadySo,
        _ => new ScreenSetUp(setUp.DeviceId, setUp.RoomDepth, setUp.PictureHeight, setUp.Theme, setUp.WallOrder),
    };

    // One screen by its id, or all; without screens, everything is as asked.
    private string[] Named(string? deviceId) =>
        deviceId is null ? [.. ById.Keys.Order(StringComparer.Ordinal)] : [.. Known([deviceId])];

    private static Decision Missing(string? deviceId) => deviceId is null ? Decision.AlreadySo : new Refusal(SessionRefusals.DeviceUnknown);

    private IEnumerable<string> Known(IReadOnlyList<string> deviceIds) => deviceIds.Where(ById.ContainsKey);

    private Screens Change(IReadOnlyList<string> deviceIds, Session session, Func<Screen, Screen> change)
    {
        var changed = Known(deviceIds).ToDictionary(id => id, id => change(ById[id]), StringComparer.Ordinal);
        var kept = changed.Select(screen => KeyValuePair.Create(session.Devices[screen.Key].Name, screen.Value));
        return new Screens(ById.SetItems(changed), ByName.SetItems(kept));
    }
}

/// <summary>A big screen.</summary>
/// <param name="Number">From 1; no other paired screen has it.</param>
/// <param name="IdentifiedUntil">Until when it shows who it is; null: never.</param>
public sealed record Screen(int Number, ScreenSettings Setup, DateTimeOffset? IdentifiedUntil);
