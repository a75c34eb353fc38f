using LiveSession.Contracts.Records;

namespace LiveSession.Views.Screens;

/// <summary>How screens are set up, in the words of the wire.</summary>
internal static class ScreenSetups
{
    public static ScreenSetup? Find(string deviceId, SessionModel model) => model.Session.Screens.ById.GetValueOrDefault(deviceId) is { Setup: var setup } screen
        ? new ScreenSetup(
            screen.Number,
            ContentOf(setup.Shows),
            ThemeOf(setup.Theme),
            OrderOf(setup.WallOrder),
            setup.Table,
            (double?)setup.RoomDepth,
            (double?)setup.PictureHeight,
            screen.IdentifiedUntil?.ToUnixTimeMilliseconds())
        : null;

    private static ScreenContent ContentOf(Domain.Sessions.ScreenContent content) => content switch
    {
        Domain.Sessions.ScreenContent.Wall => ScreenContent.Wall,
        Domain.Sessions.ScreenContent.SeatMap => ScreenContent.SeatMap,
        Domain.Sessions.ScreenContent.Commitments => ScreenContent.Commitments,
        Domain.Sessions.ScreenContent.Table => ScreenContent.Table,
        Domain.Sessions.ScreenContent.Clock => ScreenContent.Clock,
        Domain.Sessions.ScreenContent.TestCard => ScreenContent.TestCard,
        _ => ScreenContent.Agenda,
    };

    private static ScreenTheme ThemeOf(Domain.Sessions.ScreenTheme theme) => theme switch
    {
        Domain.Sessions.ScreenTheme.Light => ScreenTheme.Light,
        Domain.Sessions.ScreenTheme.Dark => ScreenTheme.Dark,
        _ => ScreenTheme.Auto,
    };

    private static WallOrder OrderOf(Domain.Sessions.WallOrder order) => order switch
    {
        Domain.Sessions.WallOrder.Newest => WallOrder.Newest,
        Domain.Sessions.WallOrder.Support => WallOrder.Support,
        Domain.Sessions.WallOrder.Subtheme => WallOrder.Subtheme,
        _ => WallOrder.Arrival,
    };
}
