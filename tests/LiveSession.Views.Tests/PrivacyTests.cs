using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds.Choice;
using Privacy = LiveSession.Domain.Rounds.Choice.VotePrivacy;

namespace LiveSession.Views.Tests;

/// <summary>Who is shown who voted for what.</summary>
[Trait("Rule", "A4")]
public sealed class PrivacyTests
{
    private static readonly Audience[] Everybody = [Audience.Console, Room.Screen, Audience.Director, Audience.Tablet(1), Audience.Phone("p-1"), Audience.Phone("p-2")];

    [Fact]
    public void NamedVote_ShowsItsVotersOnTheConsole_OnceRevealed()
    {
        var room = Room.Voting(privacy: Privacy.Named).Vote("p-1", "q-1").Vote("p-2", "q-1", "q-2").Close(Room.Choice);
        Assert.All(Everybody, audience => Assert.Empty(Voters(room, audience)));

        room.Reveal();
        var shown = Assert.Single(Voters(room, Audience.Console));
        Assert.Equal(["Name of p-1: q-1", "Name of p-2: q-1 q-2"], shown.Ballots.Select(ballot => $"{ballot.Name}: {string.Join(' ', ballot.Choices.Select(choice => choice.OptionId))}"));
        Assert.All(Everybody.Skip(1), audience => Assert.Empty(Voters(room, audience)));

        room.Do(AggregateId.Round(Room.Choice), new HideResult());
        Assert.All(Everybody, audience => Assert.Empty(Voters(room, audience)));
    }

    [Fact]
    public void AnonymousVote_ShowsItsVotersToNobody()
    {
        var room = Room.Voting().Vote("p-1", "q-1").Close(Room.Choice).Reveal();
        Assert.All(Everybody, audience => Assert.Empty(Voters(room, audience)));
    }

    [Fact]
    public void SecretVote_TellsThatAPersonVoted_AndNoMore()
    {
        var room = Secret();
        Assert.Null(Assert.Single(room.Records(Audience.Phone("p-1")).Values.OfType<BallotRecord>()).Choices);
        Assert.Equal(2, Assert.Single(room.Records(Room.Screen).Values.OfType<TallyRecord>()).Voted);
        Assert.All(Everybody, audience => Assert.DoesNotContain("c2VhbGVk", room.Told(audience), StringComparison.Ordinal));
    }

    [Fact]
    public void SecretVote_HasNoResultUntilItIsCounted_NotEvenForTheConsole()
    {
        var room = Secret().Close(Room.Choice);
        Assert.Null(Assert.Single(room.Records(Audience.Console).Values.OfType<TallyRecord>()).Rows);
        Assert.True(DetailOf(room, Audience.Console).Unopened);
        Assert.Null(DetailOf(room, Audience.Phone("p-1")).Unopened);

        room.Do(AggregateId.Round(Room.Choice), new OpenBallots(2, [new Given("q-1", 1, 2)])).Reveal();
        Assert.Equal([2, 0], Assert.Single(room.Records(Audience.Console).Values.OfType<TallyRecord>()).Rows!.Select(row => row.Score));
        Assert.Equal("q-1", Assert.Single(Assert.Single(room.Records(Audience.Phone("p-1")).Values.OfType<TallyRecord>()).Finalists!).OptionId);
        Assert.True(DetailOf(room, Audience.Console).Final);
        Assert.All(Everybody, audience => Assert.Empty(Voters(room, audience)));
    }

    private static Room Secret() => Room.Voting(privacy: Privacy.Secret)
        .Do(AggregateId.Round(Room.Choice), new CastSealedBallot("p-1", "c2VhbGVk1", Wrong: null))
        .Do(AggregateId.Round(Room.Choice), new CastSealedBallot("p-2", "c2VhbGVk2", Wrong: null));

    private static ChoiceDetail DetailOf(Room room, Audience audience) => (ChoiceDetail)((RoundRecord)room.Records(audience)[$"round/{Room.Choice}"]).Detail;

    private static IEnumerable<VotersRecord> Voters(Room room, Audience audience) => room.Records(audience).Values.OfType<VotersRecord>();
}
