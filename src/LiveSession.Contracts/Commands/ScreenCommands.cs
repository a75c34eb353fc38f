using LiveSession.Contracts.Records;

namespace LiveSession.Contracts.Commands;

/// <summary>Calls a screen something else; names of screens are unique.</summary>
public sealed record NameScreen(string CommandId, string DeviceId, string Name) : IDeviceCommand;

/// <summary>Says what a screen shows, or all when no device is named.</summary>
/// <param name="Table">With <see cref="ScreenContent.Table"/>, and required then.</param>
public sealed record AssignScreens(string CommandId, ScreenContent Shows, int? Table = null, string? DeviceId = null) : IDeviceCommand;

/// <summary>Says how a screen hangs in the room.</summary>
/// <param name="RoomDepth">From the picture to the last row, in metres, 1 to 200; absent: not measured.</param>
/// <param name="PictureHeight">In metres, 0.2 to 30; absent: not measured.</param>
public sealed record SetUpScreen(string CommandId, string DeviceId, ScreenTheme Theme, WallOrder WallOrder, double? RoomDepth = null, double? PictureHeight = null) : IDeviceCommand;

/// <summary>Makes a screen, or all when no device is named, show its number and name for a moment.</summary>
public sealed record IdentifyScreens(string CommandId, string? DeviceId = null) : IDeviceCommand;

/// <summary>Gives the event its title and its look.</summary>
/// <param name="Accent">The colour of headings, numbers and filled plates, <c>#rrggbb</c>; absent: the product's own.</param>
/// <param name="Highlight">The colour of what is new or has won; absent: the product's own.</param>
/// <param name="Logo">The name that the server gave to the uploaded picture; absent: none.</param>
public sealed record SetLook(string CommandId, string Title, LookFont Font, string? Accent = null, string? Highlight = null, string? Logo = null) : IDeviceCommand;

/// <summary>Says which network phones need: screens show it to whoever joins, and table tents name it.</summary>
/// <param name="Network">Its name; absent: none is shown.</param>
/// <param name="Password">As everybody may read it; absent: none, or not for everybody.</param>
public sealed record SetWifi(string CommandId, string? Network = null, string? Password = null) : IDeviceCommand;
