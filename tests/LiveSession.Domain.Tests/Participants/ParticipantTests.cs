using LiveSession.Domain.Participants;

namespace LiveSession.Domain.Tests.Participants;

public sealed class ParticipantTests
{
    [Fact]
    public void WhoComesWithoutAPhone_IsHereAllTheSame_UntilSignedOff()
    {
        var here = Story.Given(Participant.Initial).When(new CheckIn(DeviceId: null)).Then(new ParticipantCheckedIn(Story.Now));

        here.When(new CheckIn(DeviceId: null)).ThenNothing();
        var gone = here.When(new SignOff()).Then(new ParticipantSignedOff(Story.Now));
        gone.When(new SignOff()).ThenNothing();
        gone.When(new CheckIn("d1")).Then(new ParticipantCheckedIn(Story.Now), new PhoneJoined("d1"));
    }

    [Fact]
    public void FirstPhone_ChecksThePersonIn() =>
        Story.Given(Participant.Initial).When(new CheckIn("d-1")).Then(new ParticipantCheckedIn(Story.Now), new PhoneJoined("d-1"));

    [Fact]
    [Trait("Rule", "N2")]
    public void SecondPhone_JoinsTheSamePerson() => Here.When(new CheckIn("d-2")).Then(new PhoneJoined("d-2"));

    [Fact]
    public void SamePhoneAgain_ChangesNothing() => Here.When(new CheckIn("d-1")).ThenNothing();

    [Fact]
    [Trait("Rule", "N2")]
    public void SeenAtAKiosk_IsHereOnce_AndAPhoneCanFollow()
    {
        var here = Story.Given(Participant.Initial).When(new CheckIn(DeviceId: null)).Then(new ParticipantCheckedIn(Story.Now));
        here.When(new CheckIn(DeviceId: null)).ThenNothing();
        here.When(new CheckIn("d-1")).Then(new PhoneJoined("d-1"));
        Here.When(new CheckIn(DeviceId: null)).ThenNothing();
    }

    [Fact]
    public void SixthPhone_LetsTheOldestGo()
    {
        var story = Here.And([.. Enumerable.Range(2, 5).Select(number => new PhoneJoined($"d-{number}"))]);
        Assert.Equal(["d-2", "d-3", "d-4", "d-5", "d-6"], ((Participant)story.State).Devices.AsEnumerable());
    }

    private static Story Here => Story.Given(Participant.Initial, new ParticipantCheckedIn(Story.Now), new PhoneJoined("d-1"));
}
