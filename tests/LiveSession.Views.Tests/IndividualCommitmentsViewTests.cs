using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.IndividualCommitments;
using LiveSession.Domain.Sessions;

namespace LiveSession.Views.Tests;

/// <summary>An individual commitment is between two people: nobody else's records hold a word of it.</summary>
public sealed class IndividualCommitmentsViewTests
{
    private const string Own = "own";
    private static readonly AggregateId Round = AggregateId.Round(Own);

    [Fact]
    public void Commitment_IsOnTheAuthorsAndTheWitnessesPhone_AndNowhereElse()
    {
        var room = Written().Do(Round, new NameWitness("p-1", "p-2"));
        Assert.Equal((WitnessStanding.Asked, "Name of p-2"), Standing(room, "p-1"));
        var request = Assert.Single(room.Records(Audience.Phone("p-2")).Values.OfType<WitnessRequestRecord>());
        Assert.Equal(("Name of p-1", "I will do it", false), (request.AuthorName, request.Text, request.Accepted));
        foreach (var audience in new[] { Audience.Phone("p-3"), Audience.Tablet(1), Audience.Tablet(2), Room.Screen, Audience.Console, Audience.Director })
        {
            Assert.DoesNotContain("I will do it", room.Told(audience), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task DecliningWitness_KeepsNothing()
    {
        var room = Written().Do(Round, new NameWitness("p-1", "p-2"));
        using var phone = room.View.Follow(Audience.Phone("p-2"), new());
        Assert.Contains("witnessRequest/own.p-1", Room.Decode(await phone.NextAsync(CancellationToken.None)).Set.Keys);
        room.Do(Round, new AnswerAsWitness("p-1", "p-2", Accepts: false));
        Assert.Contains("witnessRequest/own.p-1", Room.Decode(await phone.NextAsync(CancellationToken.None)).Gone);
        Assert.Equal((WitnessStanding.Declined, null), Standing(room, "p-1"));
    }

    [Fact]
    public async Task AnotherWitness_TakesItFromTheFirst()
    {
        var room = Written().Do(Round, new NameWitness("p-1", "p-2"));
        using var phone = room.View.Follow(Audience.Phone("p-2"), new());
        _ = await phone.NextAsync(CancellationToken.None);
        room.Do(Round, new NameWitness("p-1", "p-3"));
        Assert.Contains("witnessRequest/own.p-1", Room.Decode(await phone.NextAsync(CancellationToken.None)).Gone);
        Assert.Single(room.Records(Audience.Phone("p-3")).Values.OfType<WitnessRequestRecord>());
    }

    [Fact]
    public void Both_KeepIt_WhenTheRoomMovesOn()
    {
        var room = Written().Do(Round, new NameWitness("p-1", "p-2")).Do(Round, new AnswerAsWitness("p-1", "p-2", Accepts: true)).Open(Room.Harvest);
        Assert.Equal((WitnessStanding.Accepted, "Name of p-2"), Standing(room, "p-1"));
        Assert.True(Assert.Single(room.Records(Audience.Phone("p-2")).Values.OfType<WitnessRequestRecord>()).Accepted);
    }

    [Fact]
    public void ScreenAndConsole_SeeHowMany()
    {
        var room = Written().Do(Round, new NameWitness("p-1", "p-2")).Do(Round, new AnswerAsWitness("p-1", "p-2", Accepts: true));
        foreach (var audience in new[] { Room.Screen, Audience.Console })
        {
            var detail = Assert.IsType<IndividualCommitmentsDetail>(((RoundRecord)room.Records(audience)["round/own"]).Detail);
            Assert.Equal((1, 1), (detail.Committed, detail.Witnessed));
        }

        Assert.Null(Assert.IsType<IndividualCommitmentsDetail>(((RoundRecord)room.Records(Audience.Phone("p-3"))["round/own"]).Detail).Committed);
        var table = room.View.Read(model => model.TableOf("p-1")!.Value);
        var progress = Assert.IsType<TableProgressRecord>(room.Records(Audience.Console)[$"tableProgress/{table}"]);
        Assert.Equal((1, 2), (progress.Done, progress.Of));
    }

    private static (WitnessStanding Standing, string? Witness) Standing(Room room, string author)
    {
        var own = Assert.Single(room.Records(Audience.Phone(author)).Values.OfType<IndividualCommitmentRecord>());
        return (own.Witness, own.WitnessName);
    }

    private static Room Written()
    {
        var room = new Room().CheckIn("p-1").CheckIn("p-2").CheckIn("p-3").CheckIn("p-4");
        var plan = new RoundPlan(Own, "Own", Instruction: null, Duration: null, new IndividualCommitmentsSettings());
        room.Do(AggregateId.Session, new PlanAgenda("Day", "fr", 2, [.. room.View.Read(model => model.Session.Agenda), plan]));
        return room.Do(Round, new OpenRound(plan, [], room.View.Read(model => model.RoomFacts(seed: 1))))
            .Do(AggregateId.Session, new GoToRound(Own))
            .Do(Round, new WriteIndividualCommitment("p-1", "I will do it", "June"));
    }
}
