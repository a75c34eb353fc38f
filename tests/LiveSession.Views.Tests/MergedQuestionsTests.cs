using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds.QuestionHarvest;

namespace LiveSession.Views.Tests;

public sealed class MergedQuestionsTests
{
    private static readonly Audience FirstPhone = Audience.Phone("p-1");
    private static readonly Audience SecondPhone = Audience.Phone("p-2");

    [Fact]
    [Trait("Rule", "A6")]
    public void MergedCard_IsGoneFromTheScreen_AndTheSurvivorSaysSo()
    {
        var room = Asked().Moderate(new MergeQuestions("q-2", ["q-1"]));
        var card = Assert.Single(room.Records(Room.Screen).Values.OfType<QuestionRecord>());
        Assert.Equal(("q-2", (int?)1, (int?)null, (string?)null), (card.Id, card.Merged, card.Table, card.MergedInto));
        Assert.Equal(["q-1"], card.Gathers ?? []);
    }

    [Fact]
    public void OnlyScreens_AreToldWhichCardsWentIntoWhich()
    {
        var room = Asked().Moderate(new MergeQuestions("q-2", ["q-1"]));
        foreach (var audience in new[] { Audience.Console, FirstPhone, SecondPhone })
        {
            Assert.All(room.Records(audience).Values.OfType<QuestionRecord>(), card => Assert.Null(card.Gathers));
        }
    }

    [Fact]
    [Trait("Rule", "A6")]
    public async Task WatchingScreen_IsToldThatTheMergedCardIsGone()
    {
        var room = Asked();
        using var follower = room.View.Follow(Room.Screen, new Contracts.Follow.FollowFrom());
        await follower.NextAsync(CancellationToken.None);
        room.Moderate(new MergeQuestions("q-2", ["q-1"]));
        var patch = Room.Decode(await follower.NextAsync(CancellationToken.None));
        Assert.Equal(["question/q-1"], patch.Gone);
    }

    [Fact]
    public void Console_SeesWhatWasAsked_AndHowManyAskedIt_ButNobodysName()
    {
        var room = Asked().Moderate(new EditQuestion("q-2", "Better?")).Moderate(new MergeQuestions("q-2", ["q-1"])).Moderate(new PinQuestion("q-2", Pinned: true));
        var cards = room.Records(Audience.Console).Values.OfType<QuestionRecord>().ToDictionary(card => card.Id, StringComparer.Ordinal);
        Assert.Equal(("Better?", "Why q-2", (int?)2, (bool?)true), (cards["q-2"].Text, cards["q-2"].Original, cards["q-2"].Authors, cards["q-2"].Pinned));
        Assert.Equal(("q-2", (int?)null), (cards["q-1"].MergedInto, cards["q-1"].Authors));
        Assert.DoesNotContain("p-1", room.ToldBesidesSeats(Audience.Console), StringComparison.Ordinal);
    }

    [Fact]
    public void BothAskers_LearnThatTheirQuestionsBecameOne()
    {
        var room = Asked().Moderate(new MergeQuestions("q-2", ["q-1"]));
        var merged = Own(room, FirstPhone);
        Assert.Equal(("Why q-1", (QuestionStatus?)QuestionStatus.Approved, (int?)1, (int?)2), (merged.Text, merged.Status, merged.Merged, merged.WallNumber));
        Assert.Equal(((int?)1, (int?)null), (Own(room, SecondPhone).Merged, Own(room, SecondPhone).WallNumber));
    }

    [Fact]
    public void AskerOfAMergedQuestion_LearnsThatTheCardCameDown()
    {
        var room = Asked().Moderate(new MergeQuestions("q-2", ["q-1"])).Moderate(new RejectQuestion("q-2", "no"));
        Assert.Equal(QuestionStatus.Rejected, Own(room, FirstPhone).Status);
    }

    [Fact]
    public void EditedQuestion_IsReadByAll_AndItsFirstTextOnlyByTheAskerAndTheConsole()
    {
        var room = Asked().Moderate(new EditQuestion("q-1", "Better?"));
        Assert.Equal(("Better?", "Why q-1"), (Own(room, FirstPhone).Text, Own(room, FirstPhone).Original));
        Assert.DoesNotContain("Why q-1", room.Told(Room.Screen), StringComparison.Ordinal);
    }

    [Fact]
    public void HighlightedQuestion_IsTheOnlyBigOne()
    {
        var room = Asked().Moderate(new HighlightQuestion("q-1")).Moderate(new HighlightQuestion("q-2"));
        Assert.Equal(["q-2"], room.Records(Room.Screen).Values.OfType<QuestionRecord>().Where(card => card.Highlighted == true).Select(card => card.Id));
    }

    [Fact]
    public void SimilarQuestions_AreToldToTheConsoleOnly()
    {
        var room = Asked().Moderate(new EditQuestion("q-1", "Comment réduire l'attente en caisse ?")).Moderate(new EditQuestion("q-2", "comment reduire attente aux caisses"));
        Assert.Equal(["q-1", "q-2"], Assert.Single(Assert.Single(room.Records(Audience.Console).Values.OfType<SimilarQuestionsRecord>()).Groups));
        foreach (var audience in new[] { Room.Screen, FirstPhone, Audience.Tablet(1), Audience.Director })
        {
            Assert.Empty(room.Records(audience).Values.OfType<SimilarQuestionsRecord>());
        }
    }

    private static Room Asked() => new Room().CheckIn("p-1").CheckIn("p-2").Open(Room.Harvest).Ask("q-1", "p-1").Ask("q-2", "p-2").Approve("q-1", "q-2");

    private static QuestionRecord Own(Room room, Audience phone) => Assert.Single(room.Records(phone).Values.OfType<QuestionRecord>());
}

internal static class ModeratedRoom
{
    public static Room Moderate(this Room room, Command command) => room.Do(AggregateId.Round(Room.Harvest), command);
}
