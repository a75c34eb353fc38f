using LiveSession.Domain.Sessions;

namespace LiveSession.Domain.Tests.Sessions;

[Trait("Rule", "N2")]
public sealed class WalkInTests
{
    private static readonly Story Room = Story.Given(
        Session.Initial,
        new SessionCreated("Day", "fr", 2),
        new ParticipantsEnrolled(["p-1", "guest"]),
        new ParticipantsSeated([new SeatTaken("p-1", 1), new SeatTaken("guest", 1)]),
        new HostNamed(1, "guest"));

    [Fact]
    public void WalkInWhoIsOnTheList_LeavesSeatAndList() =>
        Room.When(new StrikeWalkIn("guest")).Then(new SeatsReleased(["guest"]), new HostNamed(1, "p-1"), new WalkInStruck("guest"));

    [Fact]
    public void WalkInWithoutASeat_LeavesTheList() =>
        Room.And(new SeatsReleased(["guest"])).When(new StrikeWalkIn("guest")).Then(new WalkInStruck("guest"));

    [Fact]
    public void StruckWalkIn_IsNobodyToExpect()
    {
        var struck = Room.And(new SeatsReleased(["guest"]), new WalkInStruck("guest"));

        struck.When(new StrikeWalkIn("guest")).ThenNothing();
        Assert.Equal(["p-1"], ((Session)struck.State).Roster);
    }
}
