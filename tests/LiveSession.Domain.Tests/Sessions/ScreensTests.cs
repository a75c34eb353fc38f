using LiveSession.Domain.Sessions;

namespace LiveSession.Domain.Tests.Sessions;

public sealed class ScreensTests
{
    private static readonly Story Room = Story.Given(
        Session.Initial,
        new SessionCreated("Day", "fr", 3),
        new DevicePaired("c1", DeviceRole.Console, Table: null, "Console 1"),
        new DevicePaired("s1", DeviceRole.Screen, Table: null, "Left"),
        new DevicePaired("s2", DeviceRole.Screen, Table: null, "Right"));

    [Fact]
    public void Screens_AreNumberedFromOne_AndAFreeNumberIsTakenAgain()
    {
        Assert.Equal([1, 2], Of(Room).OrderBy(screen => screen.Key, StringComparer.Ordinal).Select(screen => screen.Value.Number));
        Assert.Equal(1, Of(Room.And(new DeviceRevoked("s1"), new DevicePaired("s3", DeviceRole.Screen, Table: null, "Stage")))["s3"].Number);
    }

    [Fact]
    public void Assignment_IsForOneScreenOrForAll_AndOnlyWhereItChangesSomething()
    {
        var room = Room.When(new AssignScreens(ScreenContent.Clock, Table: null, "s1")).Then(new ScreensAssigned(["s1"], ScreenContent.Clock, Table: null));

        room.When(new AssignScreens(ScreenContent.Clock, Table: null, "s1")).ThenNothing();
        room.When(new AssignScreens(ScreenContent.Clock, Table: null, DeviceId: null)).Then(new ScreensAssigned(["s2"], ScreenContent.Clock, Table: null));
        room.When(new AssignScreens(ScreenContent.Wall, Table: 2, "s1")).Then(new ScreensAssigned(["s1"], ScreenContent.Wall, Table: null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(4)]
    public void TableThatTheRoomHasNot_IsRefused(int? table) =>
        Room.When(new AssignScreens(ScreenContent.Table, table, "s1")).ThenRefused(SessionRefusals.TableUnknown);

    [Fact]
    public void DeviceThatIsNoScreen_IsRefused()
    {
        Room.When(new AssignScreens(ScreenContent.Clock, Table: null, "c1")).ThenRefused(SessionRefusals.DeviceUnknown);
        Room.When(new NameScreen("c1", "Stage")).ThenRefused(SessionRefusals.DeviceUnknown);
        Room.When(new SetUpScreen("c1", RoomDepth: null, PictureHeight: null, ScreenTheme.Dark, WallOrder.Arrival)).ThenRefused(SessionRefusals.DeviceUnknown);
        Room.When(new IdentifyScreens("c1")).ThenRefused(SessionRefusals.DeviceUnknown);
    }

    [Fact]
    public void RoomWithoutScreens_HasNothingToDo()
    {
        var empty = Story.Given(Session.Initial, new SessionCreated("Day", "fr", 3));

        empty.When(new AssignScreens(ScreenContent.Clock, Table: null, DeviceId: null)).ThenNothing();
        empty.When(new IdentifyScreens(DeviceId: null)).ThenNothing();
    }

    [Fact]
    public void Name_IsOneScreensAlone()
    {
        Room.When(new NameScreen("s1", "Right")).ThenRefused(SessionRefusals.ScreenNameTaken);
        Room.When(new NameScreen("s1", "Left")).ThenNothing();
        Room.When(new NameScreen("s1", "Stage")).Then(new ScreenNamed("s1", "Stage"));
    }

    [Fact]
    public void Identified_IsEveryScreenForAMoment() =>
        Room.When(new IdentifyScreens(DeviceId: null)).Then(new ScreensIdentified(["s1", "s2"], Story.Now + Screens.IdentifiedFor));

    [Fact]
    public void SettingsThatAreSo_AreNoEvent()
    {
        var room = Room.When(new SetUpScreen("s1", 24.5m, 2.7m, ScreenTheme.Dark, WallOrder.Newest)).Then(new ScreenSetUp("s1", 24.5m, 2.7m, ScreenTheme.Dark, WallOrder.Newest));

        room.When(new SetUpScreen("s1", 24.5m, 2.7m, ScreenTheme.Dark, WallOrder.Newest)).ThenNothing();
    }

    [Fact]
    public void ScreenThatIsPairedAgainUnderItsName_GoesOnAsWhatItWas()
    {
        var room = Room.And(
            new ScreensAssigned(["s2"], ScreenContent.Table, 3),
            new ScreenSetUp("s2", 24.5m, 2.7m, ScreenTheme.Dark, WallOrder.Newest),
            new ScreenNamed("s2", "Stage"),
            new DeviceRevoked("s2"),
            new DevicePaired("s3", DeviceRole.Screen, Table: null, "Stage"));

        Assert.Equal((2, new ScreenSettings(ScreenContent.Table, 3, 24.5m, 2.7m, ScreenTheme.Dark, WallOrder.Newest)), (Of(room)["s3"].Number, Of(room)["s3"].Setup));
    }

    [Fact]
    public void MachineThatTakesAScreensName_TakesItsPlace() =>
        Room.When(new PairDevice("s9", DeviceRole.Screen, Table: null, "Left")).Then(new DeviceRevoked("s1"), new DevicePaired("s9", DeviceRole.Screen, Table: null, "Left"));

    [Fact]
    public void Look_AndTitle_AreSetTogether_EachOnlyWhereItChanges()
    {
        var look = new Look(new LookLogo("a.png", 10, 10), "#123456", Highlight: null, LookFont.Serif);
        var dressed = Room.When(new SetLook("Day", look)).Then(new LookSet(look));

        dressed.When(new SetLook("Day", look)).ThenNothing();
        Assert.Equal("Night", ((Session)dressed.When(new SetLook("Night", look)).State).Title);
    }

    [Fact]
    public void Wifi_IsToldOnce_AndTakenBack()
    {
        var wifi = new Wifi("Salle", "bienvenue");
        var told = Room.When(new SetWifi(wifi)).Then(new WifiSet(wifi));
        told.When(new SetWifi(wifi)).ThenNothing();
        Assert.Null(((Session)told.When(new SetWifi(Wifi: null)).Then(new WifiSet(Wifi: null)).State).Wifi);
    }

    private static System.Collections.Immutable.ImmutableDictionary<string, Screen> Of(Story story) => ((Session)story.State).Screens.ById;
}
