using LiveSession.Domain.Sessions;

namespace LiveSession.Domain.Tests.Sessions;

public sealed class KioskPlaceTests
{
    private static readonly KioskPlace AtTheLeft = new(RoomSide.Left, PerRow: 8);

    private static Story Entrance => Story.Given(
        Session.Initial,
        new SessionCreated("Day", "fr", 3),
        new DevicePaired("k-1", DeviceRole.Kiosk, Table: null, "Borne 1"),
        new DevicePaired("s-1", DeviceRole.Screen, Table: null, "Écran 1"));

    [Fact]
    public void Kiosk_IsPlacedAndMovedElsewhere()
    {
        var placed = Entrance.When(new PlaceKiosk("k-1", AtTheLeft)).Then(new KioskPlaced("k-1", AtTheLeft));
        placed.When(new PlaceKiosk("k-1", AtTheLeft)).ThenNothing();
        placed.When(new PlaceKiosk("k-1", KioskPlace.Usual)).Then(new KioskPlaced("k-1", KioskPlace.Usual));
    }

    [Fact]
    public void KioskThatNobodyPlaced_StandsWhereMostDo() => Entrance.When(new PlaceKiosk("k-1", KioskPlace.Usual)).ThenNothing();

    [Theory]
    [InlineData("s-1")]
    [InlineData("k-2")]
    public void WhatIsNoKiosk_IsNotPlaced(string device) => Entrance.When(new PlaceKiosk(device, AtTheLeft)).ThenRefused(SessionRefusals.DeviceUnknown);
}
