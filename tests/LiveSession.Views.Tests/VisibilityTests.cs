using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Domain.Tables;

namespace LiveSession.Views.Tests;

/// <summary>A record holds only what its audience may see: what is hidden is absent.</summary>
public sealed class VisibilityTests
{
    private static readonly Audience Phone = Audience.Phone("p-1");

    [Fact]
    [Trait("Rule", "A6")]
    public void UnapprovedQuestions_AreNotOnTheScreen()
    {
        var room = new Room().Open(Room.Harvest).Ask("q-1", "p-1").Ask("q-2", "p-2").Approve("q-2");
        Assert.DoesNotContain("q-1", room.Told(Room.Screen), StringComparison.Ordinal);
        Assert.Contains("question/q-2", room.Records(Room.Screen).Keys);
    }

    [Fact]
    [Trait("Rule", "A6")]
    public void RejectedQuestion_LeavesTheScreen()
    {
        var room = new Room().Open(Room.Harvest).Ask("q-1", "p-1").Approve("q-1");
        using var screen = room.View.Follow(Room.Screen, new());
        Assert.Contains("question/q-1", Room.Next(screen).Set.Keys);
        room.Do(AggregateId.Round(Room.Harvest), new RejectQuestion("q-1", "no"));
        Assert.Contains("question/q-1", Room.Next(screen).Gone);
    }

    [Fact]
    public void Authors_AreToldToNobody()
    {
        var room = new Room().CheckIn("p-1").Open(Room.Harvest).Ask("q-1", "p-1").Approve("q-1");
        Assert.DoesNotContain("p-1", room.Told(Room.Screen), StringComparison.Ordinal);
        Assert.DoesNotContain("p-1", room.ToldBesidesSeats(Audience.Console), StringComparison.Ordinal);
        Assert.DoesNotContain("q-1", room.Told(Audience.Phone("p-2")), StringComparison.Ordinal);
    }

    [Fact]
    public void Asker_SeesOwnQuestions_WithTheirStatus()
    {
        var room = new Room().Open(Room.Harvest).Ask("q-1", "p-1").Ask("q-2", "p-2");
        var mine = Assert.Single(room.Records(Phone).Values.OfType<QuestionRecord>());
        Assert.Equal(QuestionStatus.Pending, mine.Status);
    }

    [Fact]
    public void HiddenResult_IsInNoRecord()
    {
        var room = Room.Voting().Vote("p-1", "q-1").Vote("p-2", "q-1");
        var onScreen = Assert.Single(room.Records(Room.Screen).Values.OfType<TallyRecord>());
        Assert.Equal((2, 2), (onScreen.Voted, onScreen.Present));
        Assert.Null(onScreen.Rows);
        Assert.Empty(room.Records(Phone).Values.OfType<TallyRecord>());
        Assert.Null(Assert.Single(room.Records(Audience.Console).Values.OfType<TallyRecord>()).Rows);
    }

    [Fact]
    public void ClosedHiddenResult_IsForTheConsoleOnly()
    {
        var room = Room.Voting().Vote("p-1", "q-1").Close(Room.Choice);
        Assert.Null(Assert.Single(room.Records(Room.Screen).Values.OfType<TallyRecord>()).Rows);
        Assert.NotNull(Assert.Single(room.Records(Audience.Console).Values.OfType<TallyRecord>()).Finalists);
    }

    [Fact]
    public void RevealedResult_IsForAll_PhonesGetTheFinalistsOnly()
    {
        var room = Room.Voting().Vote("p-1", "q-1").Close(Room.Choice).Reveal();
        Assert.Equal(2, Assert.Single(room.Records(Room.Screen).Values.OfType<TallyRecord>()).Rows!.Count);
        var onPhone = Assert.Single(room.Records(Phone).Values.OfType<TallyRecord>());
        Assert.Equal("q-1", Assert.Single(onPhone.Rows!).OptionId);
        Assert.Equal("q-1", Assert.Single(onPhone.Finalists!).OptionId);
    }

    [Fact]
    public void LiveResult_ShowsItsRowsWhileTheVoteRuns() =>
        Assert.NotNull(Assert.Single(Room.Voting(live: true).Vote("p-1", "q-1").Records(Room.Screen).Values.OfType<TallyRecord>()).Rows);

    [Fact]
    public void Tie_IsShownAsATie()
    {
        var room = Room.Voting().Vote("p-1", "q-1").Vote("p-2", "q-2").Close(Room.Choice).Reveal();
        Assert.Equal(["q-1", "q-2"], Assert.Single(room.Records(Room.Screen).Values.OfType<TallyRecord>()).Tie);
    }

    [Fact]
    public void Ballot_IsShownToItsVoterOnly()
    {
        var room = Room.Voting().Vote("p-1", "q-2");
        Assert.Equal("q-2", Assert.Single(Assert.Single(room.Records(Phone).Values.OfType<BallotRecord>()).Choices!).OptionId);
        Assert.Empty(room.Records(Audience.Phone("p-2")).Values.OfType<BallotRecord>());
    }

    [Fact]
    public void DraftedCommitment_IsForItsTableOnly()
    {
        var room = Drafting();
        Assert.Single(room.Records(Audience.Tablet(1)).Values.OfType<CommitmentRecord>());
        foreach (var other in new[] { Audience.Tablet(2), Audience.Director, Room.Screen, Audience.Console })
        {
            Assert.Empty(room.Records(other).Values.OfType<CommitmentRecord>());
        }
    }

    [Fact]
    public void SentCommitment_ReachesDirectorConsoleAndScreen_WithoutSigners()
    {
        var room = Drafting().Do(AggregateId.Table(1), new SignCommitment("c-1", "p-1", Signed: true)).Do(AggregateId.Table(1), new SendCommitment("c-1"));
        foreach (var audience in new[] { Audience.Director, Room.Screen, Audience.Console })
        {
            var record = Assert.Single(room.Records(audience).Values.OfType<CommitmentRecord>());
            Assert.Null(record.Signers);
            Assert.Equal((1, 2), (record.Signed, record.Seats));
        }
    }

    private static Room Drafting() => new Room().Open(Room.Commitments)
        .Do(AggregateId.Table(1), new DraftCommitment("c-1", Room.Commitments, 0, new CommitmentText("We will", Lead: null, Due: null, Measure: null), 3));
}
