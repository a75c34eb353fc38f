using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Adoption;
using LiveSession.Domain.Rounds.Choice;

namespace LiveSession.Domain.Tests.Rounds;

public sealed class AdoptionTests
{
    private static readonly Option Chosen = new("q-1", 1, "How do we keep our word?", Subtheme: null, Lineage: []);
    private static readonly RoundPlan Plan = new("adopt", "Our ambition", Instruction: null, Duration: null, new AdoptionSettings("one"));

    private static Story Open => Story.Given(Round.Initial, new RoundOpened(Plan, [Chosen], EndsAt: null));

    [Fact]
    public void Opening_NeedsAnAmbition()
    {
        Story.Given(Round.Initial).When(new OpenRound(Plan, [])).ThenRefused(RoundRefusals.NoOptions);
        Story.Given(Round.Initial).When(new OpenRound(Plan, [Chosen])).Then(new RoundOpened(Plan, [Chosen], EndsAt: null, Story.Now));
    }

    [Fact]
    public void Person_CommitsOnce()
    {
        var committed = Open.When(new AdoptAmbition("p-1", 3, Adopted: true)).Then(new AmbitionAdopted("p-1", 3, Story.Now));
        Story.Given(committed.State).When(new AdoptAmbition("p-1", 3, Adopted: true)).ThenNothing();
        Assert.Single(ContentOf(committed).Committed);
    }

    [Fact]
    public void Person_MayTakeItBack()
    {
        var back = Open.And(new AmbitionAdopted("p-1", 3, Story.Now)).When(new AdoptAmbition("p-1", 3, Adopted: false)).Then(new AdoptionTakenBack("p-1", 3));
        Assert.Empty(ContentOf(back).Committed);
        Open.When(new AdoptAmbition("p-2", null, Adopted: false)).ThenNothing();
    }

    [Fact]
    [Trait("Rule", "N3")]
    public void ClosedOrPausedAdoption_TakesNothing()
    {
        Open.And(new RoundClosed()).When(new AdoptAmbition("p-1", 3, Adopted: true)).ThenRefused(RoundRefusals.RoundAlreadyClosed);
        Open.And(new RoundPaused(Remaining: null)).When(new AdoptAmbition("p-1", 3, Adopted: true)).ThenRefused(RoundRefusals.RoundPaused);
    }

    [Fact]
    public void OtherKindsOfContribution_DoNotFit() =>
        Open.When(new CastBallot("p-1", [new Pick("q-1", 1)])).ThenRefused(RoundRefusals.KindMismatch);

    [Fact]
    public void Reopening_KeepsWhoCommitted() =>
        Assert.Single(ContentOf(Open.And(new AmbitionAdopted("p-1", 3, Story.Now), new RoundClosed(), new RoundReopened())).Committed);

    private static AdoptedAmbition ContentOf(Story story) => Assert.IsType<AdoptedAmbition>(((Round)story.State).Content);
}
