using LiveSession.Contracts.Commands;
using LiveSession.Domain.Sessions;
using LiveSession.Server.Looks;
using LiveSession.Server.Sessions;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>The big screens, and what the event looks like on them.</summary>
public sealed partial class ConsoleHub
{
    // As the standard of wireless networks has it.
    private const int LongestNetwork = 32;
    private const int LongestPassword = 63;

    public async Task<Receipt> NameScreen(Wire.NameScreen asked)
    {
        var (name, refused) = TypedText.Required(asked.Name, TypedText.LongestName);
        return refused ?? await ToSession(asked, new Domain.Sessions.NameScreen(asked.DeviceId, name));
    }

    [NeedsControl]
    public Task<Receipt> AssignScreens(Wire.AssignScreens asked) =>
        ToSession(asked, new Domain.Sessions.AssignScreens((ScreenContent)asked.Shows, asked.Table, asked.DeviceId));

    [NeedsControl]
    public Task<Receipt> IdentifyScreens(Wire.IdentifyScreens asked) => ToSession(asked, new Domain.Sessions.IdentifyScreens(asked.DeviceId));

    public async Task<Receipt> SetUpScreen(Wire.SetUpScreen asked) => asked is { RoomDepth: null or (>= 1 and <= 200), PictureHeight: null or (>= 0.2 and <= 30) }
        ? await ToSession(asked, new Domain.Sessions.SetUpScreen(asked.DeviceId, Metres(asked.RoomDepth), Metres(asked.PictureHeight), (ScreenTheme)asked.Theme, (WallOrder)asked.WallOrder))
        : CommandGateway.Refuse(RefusalCodes.InvalidInput);

    [NeedsControl]
    public async Task<Receipt> SetLook(Wire.SetLook asked)
    {
        var (title, refused) = TypedText.Required(asked.Title, TypedText.LongestTitle);
        if (refused is not null)
        {
            return refused;
        }

        if (!LookColours.AreFit(asked.Accent, asked.Highlight))
        {
            return CommandGateway.Refuse(RefusalCodes.ColourUnfit);
        }

        var logo = asked.Logo is null ? null : await logos.FindAsync(Session.Id, asked.Logo, Aborted);
        return asked.Logo is not null && logo is null
            ? CommandGateway.Refuse(RefusalCodes.PictureUnknown)
            : await ToSession(asked, new Domain.Sessions.SetLook(title, new Look(logo, asked.Accent, asked.Highlight, (LookFont)asked.Font)));
    }

    [NeedsControl]
    public async Task<Receipt> SetWifi(Wire.SetWifi asked)
    {
        var (network, refused) = TypedText.Optional(asked.Network, LongestNetwork);
        var (password, unfit) = TypedText.Optional(asked.Password, LongestPassword);
        return refused ?? unfit ?? await ToSession(asked, new Domain.Sessions.SetWifi(network is null ? null : new Wifi(network, password)));
    }

    // To the centimetre: more than that nobody measures a room.
    private static decimal? Metres(double? measured) => measured is { } metres ? Math.Round((decimal)metres, 2) : null;
}
