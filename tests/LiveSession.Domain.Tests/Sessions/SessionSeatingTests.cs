using FsCheck;
using FsCheck.Xunit;
using LiveSession.Domain.Participants;
using LiveSession.Domain.Sessions;

namespace LiveSession.Domain.Tests.Sessions;

public sealed class SessionSeatingTests
{
    private static readonly string[] Everybody = People(12);
    private static readonly Story Seated = Room(12, 3);

    [Fact]
    public void Rotation_MovesEverybodyButHosts()
    {
        var before = Of(Seated);
        var after = Of(Seated.When(new RotateTables(Everybody, Seed: 1, After: 0)));

        var hosts = before.Seating.HostOf.Values.ToHashSet();
        Assert.All(Everybody, person => Assert.Equal(hosts.Contains(person), before.TableOf(person) == after.TableOf(person)));
        Assert.Equal(before.Seating.HostOf.OrderBy(host => host.Key), after.Seating.HostOf.OrderBy(host => host.Key));
    }

    [Fact]
    public void SecondClickOfADoubleClick_RotatesNobody() =>
        Seated.When(new RotateTables(Everybody, Seed: 1, After: 0)).When(new RotateTables(Everybody, Seed: 2, After: 0)).ThenNothing();

    [Fact]
    public void RotationOfAnEmptyRoom_IsRefused() => Seated.When(new RotateTables([], Seed: 1, After: 0)).ThenRefused(SessionRefusals.NobodyPresent);

    [Fact]
    public void NoShow_LosesTheSeat_AndASeatIsFoundOnArrival()
    {
        var rotated = Seated.When(new RotateTables([.. Everybody.Where(person => person != "p-05")], Seed: 1, After: 0));
        Assert.Null(Of(rotated).TableOf("p-05"));

        var sizes = Of(rotated).Seating.Sizes(3);
        var lacking = 1 + Array.IndexOf(sizes, sizes.Min());
        rotated.When(new AdmitParticipant("p-05", Table: null)).Then(new ParticipantsSeated([new SeatTaken("p-05", lacking)]));
    }

    [Fact]
    public void WhoIsStillExpected_KeepsASeat_AndHasMetNobodyMeanwhile()
    {
        string[] here = [.. Everybody.Where(person => person != "p-05")];
        var rotated = Seated.When(new RotateTables(here, Seed: 1, After: 0) { Expected = ["p-05"] });

        Assert.NotNull(Of(rotated).TableOf("p-05"));
        Assert.Empty(Of(rotated).History.Met.Met("p-05"));
        Assert.NotEmpty(Of(rotated).History.Met.Met("p-06"));
        Assert.True(Of(rotated).Seating.Sizes(3).Max() - Of(rotated).Seating.Sizes(3).Min() <= 1);
    }

    [Fact]
    public void WhoIsExpected_HostsNoTable_WhileSomebodyIsThere()
    {
        var host = Of(Seated).Seating.HostOf[2];
        var after = Of(Seated.When(new RotateTables([.. Everybody.Where(person => person != host)], Seed: 1, After: 0) { Expected = [host] }));

        Assert.DoesNotContain(host, after.Seating.HostOf.Values);
        Assert.NotNull(after.TableOf(host));
    }

    [Fact]
    public void ReleasedSeat_MovesNobodyElse_AndTheTableGoesOnWithAnotherHost()
    {
        var host = Of(Seated).Seating.HostOf[2];
        var heir = Of(Seated).PeopleAt(2).First(person => person != host);
        var released = Seated.When(new ReleaseSeats([host, "nobody"])).Then(new SeatsReleased([host]), new HostNamed(2, heir));

        Assert.Null(Of(released).TableOf(host));
        Assert.Equal(Of(Seated).Seating.TableOf.Remove(host).OrderBy(seat => seat.Key), Of(released).Seating.TableOf.OrderBy(seat => seat.Key));
        released.When(new ReleaseSeats([host])).ThenNothing();
    }

    [Fact]
    public void TableThatAllLeave_HasNoHost() =>
        Assert.False(Of(Seated.When(new ReleaseSeats([.. Of(Seated).PeopleAt(2)]))).Seating.HostOf.ContainsKey(2));

    [Fact]
    public void AbsentHost_IsFollowedBySomebodyWhoStays()
    {
        var before = Of(Seated);
        var host = before.Seating.HostOf[2];
        var after = Of(Seated.When(new RotateTables([.. Everybody.Where(person => person != host)], Seed: 1, After: 0)));

        Assert.NotEqual(host, after.Seating.HostOf[2]);
        Assert.Equal(2, before.TableOf(after.Seating.HostOf[2]));
        Assert.Equal(2, after.TableOf(after.Seating.HostOf[2]));
    }

    [Fact]
    public void FixedPerson_NeverMoves()
    {
        var person = Everybody.First(each => !Of(Seated).Seating.HostOf.ContainsValue(each));
        var story = Seated.When(new SetFixed(person, Fixed: true)).Then(new ParticipantFixed(person)).When(new SetFixed(person, Fixed: true)).ThenNothing();
        Assert.Equal(Of(story).TableOf(person), Of(story.When(new RotateTables(Everybody, Seed: 1, After: 0))).TableOf(person));
        story.When(new SetFixed(person, Fixed: false)).Then(new ParticipantFreed(person));
    }

    [Fact]
    public void TakenBack_EverybodySitsWhereTheySat_AndNobodyHasMet()
    {
        var rotated = Seated.When(new RotateTables(Everybody, Seed: 1, After: 0));
        var back = Of(rotated.When(new TakeBackSeating(After: 1)));

        Assert.Equal(Of(Seated).Seating.TableOf.OrderBy(seat => seat.Key), back.Seating.TableOf.OrderBy(seat => seat.Key));
        Assert.Empty(back.History.Met.Met("p-01"));
        Assert.Equal(0, back.History.Plans);
        Assert.NotEmpty(Of(rotated).History.Met.Met("p-01"));
    }

    [Fact]
    public void TakingBack_LeavesWhoeverCameSinceWhereTheySit()
    {
        var late = Seated.When(new RotateTables(Everybody, Seed: 1, After: 0)).When(new AdmitParticipant("w-1", Table: 2));
        Assert.Equal(2, Of(late.When(new TakeBackSeating(After: 1))).TableOf("w-1"));
    }

    [Fact]
    public void OnlyTheLatestPlan_CanBeTakenBack()
    {
        Seated.When(new TakeBackSeating(After: 0)).ThenRefused(SessionRefusals.NothingToTakeBack);
        var rotated = Seated.When(new RotateTables(Everybody, Seed: 1, After: 0));
        rotated.When(new TakeBackSeating(After: 0)).ThenRefused(SessionRefusals.SeatingChangedMeanwhile);
        rotated.When(new TakeBackSeating(After: 1)).When(new TakeBackSeating(After: 2)).ThenRefused(SessionRefusals.NothingToTakeBack);
    }

    [Fact]
    public void MovedPerson_GoesAlone_AndAHostLeavesTheTableToSomebodyElse()
    {
        var host = Of(Seated).Seating.HostOf[1];
        var heir = Of(Seated).PeopleAt(1).First(person => person != host);
        Seated.When(new MoveParticipant(host, 3)).Then(new ParticipantMoved(host, 3), new HostNamed(1, heir)).When(new MoveParticipant(host, 3)).ThenNothing();
        Seated.When(new MoveParticipant(host, 4)).ThenRefused(SessionRefusals.TableUnknown);
        Seated.When(new MoveParticipant("nobody", 3)).ThenRefused(SessionRefusals.ParticipantUnknown);
    }

    [Fact]
    public void Host_IsNamedAmongThoseWhoSitThere()
    {
        var (here, elsewhere) = (Of(Seated).PeopleAt(1).Last(), Of(Seated).PeopleAt(2).Last());
        Seated.When(new NameHost(1, here)).Then(new HostNamed(1, here));
        Seated.When(new NameHost(1, elsewhere)).ThenRefused(SessionRefusals.NotAtThisTable);
    }

    [Fact]
    public void ClosedTable_TakesNobody_AndIsEmptyAfterTheNextPlan()
    {
        var closed = Seated.When(new ArrangeTable(3, Open: false, Capacity: null)).Then(new TableArranged(3, Open: false, Capacity: null));
        closed.When(new AdmitParticipant("w-1", Table: 3)).ThenRefused(SessionRefusals.TableClosed);
        Assert.DoesNotContain(3, Of(closed.When(new RotateTables(Everybody, Seed: 1, After: 0))).Seating.TableOf.Values);
    }

    [Fact]
    public void Capacity_IsRespected()
    {
        var full = Seated.When(new ArrangeTable(1, Open: true, Capacity: 4));
        full.When(new AdmitParticipant("w-1", Table: 1)).ThenRefused(SessionRefusals.TableFull);
        Seated.When(new ArrangeTable(1, Open: true, 2)).When(new ArrangeTable(2, Open: true, 2)).When(new ArrangeTable(3, Open: true, 2))
            .When(new RotateTables(Everybody, Seed: 1, After: 0)).ThenRefused(SessionRefusals.TooFewSeats);
    }

    [Fact]
    public void TableWithoutACapacity_TakesNoWalkInsWithoutEnd_ButEverybodyOnTheList()
    {
        var crowded = Room(Session.MostWithWalkIns, 1);
        crowded.When(new AdmitParticipant("w-1", Table: 1)).ThenRefused(SessionRefusals.TableFull);
        crowded.When(new AdmitParticipant("w-1", Table: null)).ThenRefused(SessionRefusals.TableFull);
        Assert.Null(crowded.When(new ArrangeTable(1, Open: true, Capacity: 500)).When(new AdmitParticipant("w-1", Table: 1)).Answer.Refusal);
        Assert.Null(crowded.When(new EnrolParticipants([new Enrolment("p-late", Table: 1, Host: false)])).Answer.Refusal);
    }

    [Property(MaxTest = 30)]
    public bool AfterAnyRotations_EveryPresentPersonSitsAtExactlyOneOfTablesThatDifferByOneAtMost(PositiveInt size, byte absent)
    {
        var people = 6 + (size.Get % 60);
        var present = People(people).Where((_, index) => (index + absent) % 5 > 0).ToArray();
        var session = Enumerable.Range(0, 3).Aggregate(Room(people, 4), (story, round) => story.When(new RotateTables(present, round, round))).State;
        var seating = ((Session)session).Seating;
        var sizes = seating.Sizes(4);
        return seating.TableOf.Keys.ToHashSet().SetEquals(present) && sizes.Max() - sizes.Min() <= 1;
    }

    [Fact]
    [Trait("Rule", "F8")]
    public void WholeEvent_FoldsToTheSameMeetings_WithoutARepeat()
    {
        var people = People(320);
        var story = Enumerable.Range(0, 10).Aggregate(Room(320, 32), (now, round) => now.When(new RotateTables(people, round, round)));
        var session = Of(story);
        Assert.Equal(0, session.History.Repeats + session.History.Met.RepeatsOf(session.Seating.TableOf));
        Assert.Equal(10, session.History.Plans);
    }

    [Fact]
    public void Arrival_IsSaidOncePerSeating()
    {
        var there = Story.Given(Participant.Initial).When(new ArriveAtTable(14, Version: 2)).Then(new ArrivedAtTable(14, 2));
        there.When(new ArriveAtTable(14, Version: 2)).ThenNothing();
        there.When(new ArriveAtTable(3, Version: 3)).Then(new ArrivedAtTable(3, 3));
    }

    private static string[] People(int count) => [.. Enumerable.Range(1, count).Select(number => $"p-{number:D2}")];

    private static Story Room(int people, int tables) => Story.Given(Session.Initial, new SessionCreated("Day", "fr", tables))
        .When(new EnrolParticipants([.. People(people).Select(person => new Enrolment(person, Table: null, Host: false))]));

    private static Session Of(Story story) => (Session)story.State;
}
