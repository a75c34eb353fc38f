using FsCheck;
using FsCheck.Xunit;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.TableCommitments;
using LiveSession.Domain.Sessions;

namespace LiveSession.Domain.Tests.Sessions;

public sealed class SessionTests
{
    private static readonly RoundPlan[] Rounds = [Plan("r1"), Plan("r2")];
    private static readonly Story Created = Story.Given(Session.Initial, new SessionCreated("Day", "fr", 3));
    private static readonly Story Planned = Created.And(new AgendaPlanned("Day", "fr", 3, Rounds));

    [Fact]
    public void Session_IsCreatedOnce()
    {
        Story.Given(Session.Initial).When(new CreateSession("Day", "fr", 3)).Then(new SessionCreated("Day", "fr", 3));
        Created.When(new CreateSession("Other", "en", 5)).ThenNothing();
    }

    [Fact]
    public void NextRound_FollowsTheAgenda()
    {
        Assert.Equal("r1", Of(Planned).Coming.First().Id);
        Assert.Equal("r2", Of(Planned.And(new CurrentRoundChanged("r1"))).Coming.First().Id);
        Assert.Empty(Of(Planned.And(new CurrentRoundChanged("r2"))).Coming);
    }

    [Fact]
    public void UnknownRound_CannotBeShown() => Planned.When(new GoToRound("r9")).ThenRefused(SessionRefusals.RoundUnknown);

    [Fact]
    [Trait("Rule", "E1")]
    public void TimeZone_StaysUntilAnAgendaNamesAnother()
    {
        var paris = Created.And(new AgendaPlanned("Day", "fr", 3, Rounds, "Europe/Paris"));
        paris.When(new PlanAgenda("Day", "fr", 3, Rounds)).Then(new AgendaPlanned("Day", "fr", 3, Rounds, "Europe/Paris"));
        paris.When(new PlanAgenda("Day", "fr", 3, Rounds, "Europe/London")).Then(new AgendaPlanned("Day", "fr", 3, Rounds, "Europe/London"));
        Assert.Equal("Europe/Paris", Of(paris.And(new AgendaPlanned("Day", "fr", 3, Rounds))).TimeZone);
    }

    [Fact]
    public void Agenda_KeepsTheRoundTheRoomIsIn() =>
        Planned.And(new CurrentRoundChanged("r2")).When(new PlanAgenda("Day", "fr", 3, [Plan("r1")])).ThenRefused(SessionRefusals.RoundUnknown);

    [Fact]
    public void Agenda_KeepsTheTablesThatPeopleSitAt() =>
        Planned.And(new ParticipantsSeated([new SeatTaken("p-1", 3)])).When(new PlanAgenda("Day", "fr", 2, Rounds)).ThenRefused(SessionRefusals.TableUnknown);

    [Fact]
    public void EnrolledPeople_SitWhereTheListSays_OthersWherePeopleLack() => Created
        .When(new EnrolParticipants([new Enrolment("p-1", 2, Host: false), new Enrolment("p-2", Table: null, Host: false), new Enrolment("p-3", 2, Host: true)]))
        .Then(
            new ParticipantsEnrolled(["p-1", "p-2", "p-3"]),
            new ParticipantsSeated([new SeatTaken("p-1", 2), new SeatTaken("p-2", 1), new SeatTaken("p-3", 2)]),
            new HostNamed(2, "p-3"),
            new HostNamed(1, "p-2"));

    [Fact]
    public void SamePeopleAgain_ChangeNothing() => Created
        .When(new EnrolParticipants([new Enrolment("p-1", Table: null, Host: false)]))
        .When(new EnrolParticipants([new Enrolment("p-1", Table: null, Host: false)]))
        .ThenNothing();

    [Fact]
    public void TableBeyondTheRoom_IsRefused() => Created.When(new EnrolParticipants([new Enrolment("p-1", 4, Host: false)])).ThenRefused(SessionRefusals.TableUnknown);

    [Fact]
    public void PairedDevice_StaysWhatItWasPairedAs()
    {
        var paired = Created.And(new DevicePaired("d-1", DeviceRole.Screen, Table: null, "Screen 1"));
        paired.When(new PairDevice("d-1", DeviceRole.Screen, Table: null, "Another name")).ThenNothing();
        paired.When(new PairDevice("d-1", DeviceRole.Console, Table: null, "Console 2")).ThenRefused(SessionRefusals.PairingUnknown);
    }

    [Property]
    public bool Seating_IsBalanced(PositiveInt people)
    {
        var count = people.Get % 400;
        var enrolled = Created.When(new EnrolParticipants([.. Enumerable.Range(1, count).Select(number => new Enrolment($"p-{number}", Table: null, Host: false))]));
        var sizes = Of(enrolled).Seating.Sizes(3);
        return sizes.Sum() == count && sizes.Max() - sizes.Min() <= 1;
    }

    [Fact]
    public void Tablet_NeedsATable()
    {
        Created.When(new PairDevice("d-1", DeviceRole.Tablet, Table: null, "Tablet")).ThenRefused(SessionRefusals.TableUnknown);
        Created.When(new PairDevice("d-1", DeviceRole.Tablet, 3, "Tablet")).Then(new DevicePaired("d-1", DeviceRole.Tablet, 3, "Tablet"));
    }

    [Fact]
    public void AllScreens_GoBlankAndComeBack()
    {
        var screens = Created.And(
            new DevicePaired("s-2", DeviceRole.Screen, Table: null, "Right"),
            new DevicePaired("s-1", DeviceRole.Screen, Table: null, "Left"),
            new DevicePaired("d-1", DeviceRole.Director, Table: null, "Director"));
        var blank = screens.When(new BlankScreens(Blank: true, DeviceId: null)).Then(new ScreensBlanked(["s-1", "s-2"]));
        blank.When(new BlankScreens(Blank: true, "s-1")).ThenNothing();
        blank.When(new BlankScreens(Blank: false, "s-1")).Then(new ScreensShown(["s-1"]));
        blank.When(new BlankScreens(Blank: true, "d-1")).ThenRefused(SessionRefusals.DeviceUnknown);
    }

    [Fact]
    [Trait("Rule", "A1")]
    public void RevokedDevice_IsForgotten() =>
        Assert.Empty(Of(Created.And(new DevicePaired("s-1", DeviceRole.Screen, Table: null, "Left")).When(new RevokeDevice("s-1")).Then(new DeviceRevoked("s-1"))).Devices);

    private static Session Of(Story story) => (Session)story.State;

    private static RoundPlan Plan(string id) => new(id, id, Instruction: null, Duration: null, new TableCommitmentsSettings(5));
}
