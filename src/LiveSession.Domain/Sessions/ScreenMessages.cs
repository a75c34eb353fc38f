namespace LiveSession.Domain.Sessions;

/// <summary>What a big screen shows while it is not blanked.</summary>
public enum ScreenContent
{
    /// <summary>The round that the room is in, and what happens between rounds.</summary>
    Agenda,

    /// <summary>The question wall, also after its round.</summary>
    Wall,

    /// <summary>Who is there, table by table, in numbers.</summary>
    SeatMap,

    /// <summary>Every commitment that was sent.</summary>
    Commitments,

    /// <summary>What one table brings.</summary>
    Table,

    /// <summary>The time, and what is left of the round.</summary>
    Clock,

    /// <summary>For whoever sets the projector up.</summary>
    TestCard,
}

/// <summary>How bright a screen is.</summary>
public enum ScreenTheme
{
    /// <summary>As the machine that drives it prefers.</summary>
    Auto,
    Light,
    Dark,
}

/// <summary>In which order the pages of a wall go.</summary>
public enum WallOrder
{
    Arrival,
    Newest,
    Support,
    Subtheme,
}

/// <summary>How a screen is set up. It is kept under the screen's name, so that the next device of that name takes it over.</summary>
/// <param name="Table">Only with <see cref="ScreenContent.Table"/>.</param>
/// <param name="RoomDepth">From the picture to the last row, in metres; null: not measured.</param>
/// <param name="PictureHeight">In metres; null: not measured.</param>
public sealed record ScreenSettings(ScreenContent Shows, int? Table, decimal? RoomDepth, decimal? PictureHeight, ScreenTheme Theme, WallOrder WallOrder)
{
    public static ScreenSettings Usual { get; } = new(ScreenContent.Agenda, Table: null, RoomDepth: null, PictureHeight: null, ScreenTheme.Auto, WallOrder.Arrival);
}

/// <summary>Calls a screen something else; names of screens are unique.</summary>
public sealed record NameScreen(string DeviceId, string Name) : Command;

/// <summary>Says what a screen shows, or all when <paramref name="DeviceId"/> is null.</summary>
public sealed record AssignScreens(ScreenContent Shows, int? Table, string? DeviceId) : Command;

/// <summary>Says how a screen hangs in the room.</summary>
public sealed record SetUpScreen(string DeviceId, decimal? RoomDepth, decimal? PictureHeight, ScreenTheme Theme, WallOrder WallOrder) : Command;

/// <summary>Makes a screen, or all when <paramref name="DeviceId"/> is null, show its number and name for a moment.</summary>
public sealed record IdentifyScreens(string? DeviceId) : Command;

/// <summary>A screen's name; what is set for it belongs to the name.</summary>
public sealed record ScreenNamed(string DeviceId, string Name) : Event;

/// <summary>What these screens show from now on.</summary>
public sealed record ScreensAssigned(IReadOnlyList<string> DeviceIds, ScreenContent Shows, int? Table) : Event;

/// <summary>Where a screen hangs, from which its text sizes follow, and how it draws.</summary>
public sealed record ScreenSetUp(string DeviceId, decimal? RoomDepth, decimal? PictureHeight, ScreenTheme Theme, WallOrder WallOrder) : Event;

/// <summary>These screens show their number and name for a moment.</summary>
public sealed record ScreensIdentified(IReadOnlyList<string> DeviceIds, DateTimeOffset Until) : Event;
