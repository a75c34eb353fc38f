using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Adoption;
using LiveSession.Domain.Rounds.Interlude;

namespace LiveSession.Domain.Tests.Rounds;

public sealed class InterludeTests
{
    [Theory]
    [InlineData(InterludePurpose.Break, "break")]
    [InlineData(InterludePurpose.Message, "message")]
    public void EachPurpose_HasItsWordInFiles(InterludePurpose purpose, string word) =>
        Assert.Equal(word, new InterludeSettings(purpose, "Coffee").Kind);

    [Fact]
    public void Break_HasAClock_AndTakesNothing()
    {
        var plan = new RoundPlan("coffee", "Coffee", Instruction: null, TimeSpan.FromMinutes(20), new InterludeSettings(InterludePurpose.Break, Message: null));
        var opened = Story.Given(Round.Initial).When(new OpenRound(plan, [])).Then(new RoundOpened(plan, [], Story.Now.AddMinutes(20), Story.Now));
        Story.Given(opened.State).When(new AdoptAmbition("p-1", 1, Adopted: true)).ThenRefused(RoundRefusals.KindMismatch);
    }
}
