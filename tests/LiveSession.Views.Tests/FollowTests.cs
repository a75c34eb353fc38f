using FsCheck.Xunit;
using LiveSession.Contracts.Follow;
using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Sessions;
using LiveSession.Views.Tests.Days;

namespace LiveSession.Views.Tests;

/// <summary>"What changed since N" is exact, whoever asks and whenever.</summary>
public sealed class FollowTests
{
    [Fact]
    public async Task FirstVisit_GetsEverything_AndIsToldToForgetTheRest()
    {
        using var follower = new Room().View.Follow(Audience.Console, new FollowFrom());
        var patch = Room.Decode(await follower.NextAsync(CancellationToken.None));
        Assert.True(patch.Reset);
        Assert.Contains("session", patch.Set.Keys);
    }

    [Fact]
    public async Task Return_GetsOnlyWhatChanged()
    {
        var room = new Room().Open(Room.Harvest);
        var seen = room.Patch(Room.Screen);
        room.Ask("q-1", "p-1").Approve("q-1");
        using var follower = room.View.Follow(Room.Screen, new FollowFrom(seen.Epoch, seen.Seq));
        var patch = Room.Decode(await follower.NextAsync(CancellationToken.None));
        Assert.False(patch.Reset);
        Assert.Equal(["question/q-1", "round/r1"], patch.Set.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("epoch-0", 3)]
    [InlineData("epoch-1", 1_000_000)]
    public async Task PositionOfAnotherLedger_StartsAfresh(string epoch, long seq)
    {
        var room = new Room();
        room.Records(Room.Screen);
        using var follower = room.View.Follow(Room.Screen, new FollowFrom(epoch, seq));
        Assert.True(Room.Decode(await follower.NextAsync(CancellationToken.None)).Reset);
    }

    [Fact]
    public async Task Person_WhoMovesToAnotherTable_StartsAfresh()
    {
        var room = new Room().CheckIn("p-1");
        using var follower = room.View.Follow(Audience.Phone("p-1"), new FollowFrom());
        Assert.Equal(1, Table(Room.Decode(await follower.NextAsync(CancellationToken.None))));
        var seq = room.View.Read(model => model.Seq) + 1;
        room.View.Apply([new Happened(seq, AggregateId.Session, new ParticipantsSeated([new SeatTaken("p-1", 2)]))]);
        var patch = Room.Decode(await follower.NextAsync(CancellationToken.None));
        Assert.True(patch.Reset);
        Assert.Equal(2, Table(patch));
    }

    [Fact]
    public async Task UnchangedView_StaysSilent()
    {
        var room = Room.Voting();
        using var phone = room.View.Follow(Audience.Phone("p-1"), new FollowFrom());
        await phone.NextAsync(CancellationToken.None);
        var next = phone.NextAsync(CancellationToken.None);
        room.Vote("p-2", "q-1");
        Assert.False(next.IsCompleted);
        room.Vote("p-1", "q-1");
        Assert.Equal(["ballot/r2"], Room.Decode(await next).Set.Keys);
    }

    [Fact]
    public async Task Position_IsReached_WhenItsEventIsFolded()
    {
        var room = new Room();
        var seq = room.View.Read(model => model.Seq);
        await room.View.ReachedAsync(seq, CancellationToken.None);
        var later = room.View.ReachedAsync(seq + 1, CancellationToken.None);
        Assert.False(later.IsCompleted);
        room.CheckIn("p-1");
        await later;
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(11, true)]
    public void ScreenThatWasAway_StartsAfreshOnceItsRecordsAreLetGo(int minutes, bool afresh)
    {
        var room = new Room().Open(Room.Harvest);
        var seen = room.Patch(Room.Screen);

        room.Clock.Forward(TimeSpan.FromMinutes(minutes));
        room.CheckIn("p-1").Ask("q-1", "p-1").Approve("q-1");

        var back = Room.Next(room.View, Room.Screen, new FollowFrom(seen.Epoch, seen.Seq));
        Assert.Equal(afresh, back.Reset);
        Assert.Contains("question/q-1", back.Set.Keys);
    }

    [Fact]
    public void ScreenThatFollows_KeepsItsRecords_HoweverLongNothingHappens()
    {
        var room = new Room().Open(Room.Harvest);
        using var screen = room.View.Follow(Room.Screen, new FollowFrom());
        Room.Next(screen);
        room.Patch(Room.Screen);

        room.Clock.Forward(SessionView.KeptFor * 10);
        room.CheckIn("p-1").Ask("q-1", "p-1").Approve("q-1");

        Assert.False(Room.Next(screen).Reset);
    }

    /// <summary>A whole room asleep over lunch must not be sent everything again.</summary>
    [Fact]
    [Trait("Rule", "F5")]
    public void PhoneThatWasAwayForHours_GetsOnlyWhatChanged()
    {
        var room = new Room().CheckIn("p-1").Open(Room.Harvest);
        var seen = room.Patch(Audience.Phone("p-1"));

        room.Clock.Forward(TimeSpan.FromHours(3));
        room.CheckIn("p-2").Ask("q-1", "p-1").Approve("q-1");

        Assert.False(Room.Next(room.View, Audience.Phone("p-1"), new FollowFrom(seen.Epoch, seen.Seq)).Reset);
    }

    /// <summary>Whatever happens and wherever a device drops out and comes back, it ends with what a new device is told.</summary>
    [Property(MaxTest = 60)]
    public bool AnyPathOfPatches_EndsInTheSameRecords(byte[] steps)
    {
        var room = Room.Voting(live: true);
        var audiences = new[] { Audience.Console, Room.Screen, Audience.Phone("p-1"), Audience.Tablet(2) };
        var devices = audiences.Select(audience => new Replica(audience)).ToArray();
        foreach (var step in steps)
        {
            Act(room, step);
            devices[step % devices.Length].CatchUp(room.View);
        }

        foreach (var device in devices)
        {
            device.CatchUp(room.View);
        }

        return devices.All(device => device.DifferencesFrom(room.Replayed()).Count == 0);
    }

    private static void Act(Room room, byte step)
    {
        var participant = $"p-{1 + (step % 4)}";
        _ = (step / 4 % 5) switch
        {
            0 => room.CheckIn(participant),
            1 when IsOpen(room) => room.Vote(participant, "q-1"),
            2 when IsOpen(room) => room.Vote(participant, "q-2", "q-1"),
            3 => room.Approve("q-3"),
            4 when IsOpen(room) => room.Close(Room.Choice),
            _ => room.Do(AggregateId.Session, new GoToRound(step % 2 == 0 ? Room.Harvest : Room.Choice)),
        };
    }

    private static bool IsOpen(Room room) => room.View.Read(model => model.Round(Room.Choice).Life is Domain.Rounds.RoundLife.Open);

    private static int? Table(Patch patch) => patch.Set.Values.OfType<MeRecord>().Single().Table;
}
