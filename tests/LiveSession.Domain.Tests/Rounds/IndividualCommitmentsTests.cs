using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.IndividualCommitments;

namespace LiveSession.Domain.Tests.Rounds;

public sealed class IndividualCommitmentsTests
{
    private static readonly Story Open = Story.Given(
        Round.Initial,
        new RoundOpened(new RoundPlan("own", "Own", Instruction: null, Duration: null, new IndividualCommitmentsSettings()), [], EndsAt: null),
        new WitnessesDrawn([new("p-1", "p-2"), new("p-2", "p-3"), new("p-3", "p-1")]));

    private static readonly Story Written = Open.And(new IndividualCommitmentWritten("p-1", "I will", "June", Story.Now));
    private static readonly Story Asked = Written.And(new WitnessNamed("p-1", "p-2", Before: null));
    private static readonly Story Accepted = Asked.And(new WitnessAccepted("p-1", "p-2", Story.Now));
    private static readonly Story Declined = Asked.And(new WitnessDeclined("p-1", "p-2"));

    [Fact]
    public void Commitment_IsWritten_AndChanges_UntilTheWitnessHasAccepted()
    {
        Open.When(Write("I will", "June")).Then(new IndividualCommitmentWritten("p-1", "I will", "June", Story.Now));
        Asked.When(Write("I shall", Due: null)).Then(new IndividualCommitmentWritten("p-1", "I shall", Due: null, Story.Now));
        Accepted.When(Write("I shall", Due: null)).ThenRefused(RoundRefusals.AlreadyWitnessed);
    }

    [Fact]
    [Trait("Rule", "N2")]
    public void SameCommitment_WrittenTwice_IsRegisteredOnce() => Accepted.When(Write("I will", "June")).ThenNothing();

    [Fact]
    [Trait("Rule", "N3")]
    public void ClosedRound_RefusesCommitmentsAndAnswers()
    {
        Open.And(new RoundClosed()).When(Write("I will", "June")).ThenRefused(RoundRefusals.RoundAlreadyClosed);
        Asked.And(new RoundClosed()).When(new AnswerAsWitness("p-1", "p-2", Accepts: true)).ThenRefused(RoundRefusals.RoundAlreadyClosed);
    }

    [Fact]
    public void Witness_IsNamed_OrGiven()
    {
        Written.When(new NameWitness("p-1", "p-3")).Then(new WitnessNamed("p-1", "p-3", Before: null));
        Written.When(new NameWitness("p-1", Witness: null)).Then(new WitnessNamed("p-1", "p-2", Before: null));
        Asked.When(new NameWitness("p-1", "p-3")).Then(new WitnessNamed("p-1", "p-3", Before: "p-2"));
        Asked.When(new NameWitness("p-1", "p-2")).ThenNothing();
    }

    [Fact]
    public void Witness_IsAnotherPerson_OfACommitmentThatExists()
    {
        Written.When(new NameWitness("p-1", "p-1")).ThenRefused(RoundRefusals.OwnWitness);
        Open.When(new NameWitness("p-1", "p-2")).ThenRefused(RoundRefusals.NothingToWitness);
        Accepted.When(new NameWitness("p-1", "p-3")).ThenRefused(RoundRefusals.AlreadyWitnessed);
    }

    [Fact]
    public void DecliningWitness_IsNotAskedAgain_AndAnotherIsGiven()
    {
        Declined.When(new NameWitness("p-1", "p-2")).ThenRefused(RoundRefusals.WitnessHasDeclined);
        Declined.When(new NameWitness("p-1", Witness: null)).Then(new WitnessNamed("p-1", "p-3", Before: null));
        Declined.And(new WitnessNamed("p-1", "p-3", Before: null), new WitnessDeclined("p-1", "p-3")).When(new NameWitness("p-1", Witness: null)).ThenRefused(RoundRefusals.NoWitnessToGive);
    }

    [Fact]
    public void Latecomer_IsGivenAWitnessToo() => Open
        .And(new IndividualCommitmentWritten("p-9", "I will", Due: null, Story.Now))
        .When(new NameWitness("p-9", Witness: null))
        .Then(new WitnessNamed("p-9", "p-1", Before: null));

    [Fact]
    public void OnlyTheNamedWitness_Answers()
    {
        Asked.When(new AnswerAsWitness("p-1", "p-2", Accepts: true)).Then(new WitnessAccepted("p-1", "p-2", Story.Now));
        Asked.When(new AnswerAsWitness("p-1", "p-2", Accepts: false)).Then(new WitnessDeclined("p-1", "p-2"));
        Asked.When(new AnswerAsWitness("p-1", "p-3", Accepts: true)).ThenRefused(RoundRefusals.NotAskedAsWitness);
        Accepted.When(new AnswerAsWitness("p-1", "p-2", Accepts: true)).ThenNothing();
        Accepted.When(new AnswerAsWitness("p-1", "p-2", Accepts: false)).ThenRefused(RoundRefusals.AlreadyWitnessed);
        Declined.When(new AnswerAsWitness("p-1", "p-2", Accepts: true)).ThenRefused(RoundRefusals.NotAskedAsWitness);
    }

    [Fact]
    public void Ring_GivesEverybodyOneWitness_OfAnotherTableWhereNoneHoldsMoreThanHalf()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var room = Draw(seed);
            var ring = new Pledges().Enter(phase: 0, room, Story.Now).OfType<WitnessesDrawn>().Single().Ring;

            Assert.Equal(room.TableOf.Keys.Order(StringComparer.Ordinal), ring.Select(pair => pair.Author).Order(StringComparer.Ordinal));
            Assert.Equal(room.TableOf.Keys.Order(StringComparer.Ordinal), ring.Select(pair => pair.Witness).Order(StringComparer.Ordinal));
            Assert.DoesNotContain(ring, pair => pair.Author == pair.Witness);
            if (room.TableOf.Values.CountBy(table => table).Max(table => table.Value) * 2 <= room.TableOf.Count)
            {
                Assert.DoesNotContain(ring, pair => room.TableOf[pair.Author] == room.TableOf[pair.Witness]);
            }
        }
    }

    [Fact]
    public void OnePersonAlone_GetsNobody() =>
        Assert.Empty(new Pledges().Enter(phase: 0, new RoomFacts(new Dictionary<string, int>(StringComparer.Ordinal) { ["p-1"] = 1 }, new Dictionary<int, string>(), 1, 1), Story.Now));

    private static RoomFacts Draw(int seed)
    {
        var dice = new Random(seed);
        var people = Enumerable.Range(1, 2 + dice.Next(60)).ToDictionary(number => $"p-{number}", _ => 1 + dice.Next(8), StringComparer.Ordinal);
        return new RoomFacts(people, new Dictionary<int, string>(), 8, seed);
    }

    private static WriteIndividualCommitment Write(string text, string? Due) => new("p-1", text, Due);
}
