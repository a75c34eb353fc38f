using LiveSession.Contracts.Follow;
using LiveSession.Views.Follow;

namespace LiveSession.Views.Tests;

[Collection(Measurements.Alone)]
public sealed class FollowMeterTests
{
    [Fact]
    public void FollowersAndTheirPatches_AreCountedByRole()
    {
        var room = new Room();
        using var measured = new Measurements(FollowMeter.Name);

        using (var phone = room.View.Follow(Audience.Phone("p-1"), new FollowFrom()))
        {
            Assert.Equal([(1, "phone")], measured.Of("livesession.followers"));
            Room.Next(phone);
            room.CheckIn("p-1");
            Room.Next(phone);
        }

        var screen = Room.NextEncoded(room.View.Follow(Room.Screen, new FollowFrom()));

        Assert.Equal([(1, "phone"), (-1, "phone"), (1, "screen")], measured.Of("livesession.followers"));
        Assert.Equal([(1, "phone"), (1, "phone"), (1, "screen")], measured.Of("livesession.patches"));
        Assert.Equal((screen.Json.Length, "screen"), measured.Of("livesession.patches.size")[^1]);
    }
}
