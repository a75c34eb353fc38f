using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.TableNotes;
using LiveSession.Domain.Rounds.WorldCafe;

namespace LiveSession.Domain.Tests.Rounds;

/// <summary>Notes and hand-over, decided in a World Café round.</summary>
public sealed class TableNotesTests
{
    private static readonly RoundPlan Plan = new("tour", "Tour", Instruction: null, Duration: null, new WorldCafeSettings(["A?", "B?", "C?"], TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(3)));
    private static readonly Story Open = Story.Given(Round.Initial, new RoundOpened(Plan, [], Story.Now + TimeSpan.FromMinutes(3)));
    private static readonly Story OneNote = Open.And(Written("n-1", 1, 1, "one"));

    [Fact]
    public void NewNote_IsNumberedAtItsTable() => OneNote
        .And(Written("n-2", 1, 1, "elsewhere"))
        .When(Write("n-3", 0, "two"))
        .Then(Written("n-3", 2, 1, "two"));

    [Fact]
    public void ChangedNote_KeepsItsNumberAndCountsTheChange() => OneNote.When(Write("n-1", 1, "one more")).Then(Written("n-1", 1, 2, "one more"));

    [Fact]
    [Trait("Rule", "N2")]
    public void SameWords_WrittenTwice_AreRegisteredOnce() => OneNote.When(Write("n-1", 0, "one")).ThenNothing();

    [Fact]
    public void SlowerWriter_IsRefused_AndTheNewerTextStands()
    {
        var both = OneNote.And(Written("n-1", 1, 2, "theirs")).When(Write("n-1", 1, "mine")).ThenRefused(RoundRefusals.NoteChangedMeanwhile);
        Assert.Equal("theirs", NotesOf(both).Find("n-1")?.Text);
    }

    [Fact]
    public void NoteOfAnotherTable_IsUnknown()
    {
        OneNote.When(Write("n-1", 1, "mine") with { Table = 2 }).ThenRefused(RoundRefusals.NoteUnknown);
        OneNote.When(new RemoveNote("n-1", Table: 2, Revision: 1)).ThenRefused(RoundRefusals.NoteUnknown);
    }

    [Fact]
    public void NoteBeyondTheLimit_IsRefused() => Open
        .And([.. Enumerable.Range(1, Notes.MostPerTable).Select(number => Written($"m-{number}", number, 1, "text"))])
        .When(Write("n-more", 0, "too many"))
        .ThenRefused(RoundRefusals.NoteLimitReached);

    [Fact]
    public void RemovedNote_IsGone_AndRemovingItAgainChangesNothing()
    {
        var removed = OneNote.When(new RemoveNote("n-1", Table: 1, Revision: 1)).Then(new NoteRemoved("n-1", Table: 1));
        Assert.Empty(NotesOf(removed).At(1));
        removed.When(new RemoveNote("n-1", Table: 1, Revision: 1)).ThenNothing();
    }

    [Fact]
    public void UnreadWords_AreNotRemoved() =>
        OneNote.And(Written("n-1", 1, 2, "more")).When(new RemoveNote("n-1", Table: 1, Revision: 1)).ThenRefused(RoundRefusals.NoteChangedMeanwhile);

    [Fact]
    public void ChangingARemovedNote_IsRefused_AndKeepingItBringsItBack() => OneNote
        .And(new NoteRemoved("n-1", Table: 1))
        .When(Write("n-1", 1, "mine")).ThenRefused(RoundRefusals.NoteUnknown)
        .When(Write("n-1", 0, "mine")).Then(Written("n-1", 1, 2, "mine"));

    [Fact]
    [Trait("Rule", "N3")]
    public void NoteAfterTheClose_IsRefused() => OneNote.And(new RoundClosed()).When(Write("n-2", 0, "late")).ThenRefused(RoundRefusals.RoundAlreadyClosed);

    [Fact]
    public void HandOver_IsMarkedOnce_AndCanBeTakenBack() => Open
        .When(new PassOn(1, Done: true)).Then(new NotesPassedOn(1, Story.Now))
        .When(new PassOn(1, Done: true)).ThenNothing()
        .When(new PassOn(1, Done: false)).Then(new PassingOnTakenBack(1));

    [Fact]
    public void RoundWithoutHandOver_HasNothingToPassOn()
    {
        var first = Plan with { Settings = (WorldCafeSettings)Plan.Settings with { HandOver = null } };
        Story.Given(Round.Initial, new RoundOpened(first, [], EndsAt: null)).When(new PassOn(1, Done: true)).ThenRefused(RoundRefusals.NothingToPassOn);
        Assert.Equal(["think", "share", "discuss"], first.Settings.Phases().Select(phase => phase.Name));
    }

    [Theory]
    [InlineData(1, "A?")]
    [InlineData(3, "C?")]
    [InlineData(4, "A?")]
    public void Tables_TakeTurnsThroughTheQuestions(int table, string question) => Assert.Equal(question, ((Cafe)((Round)Open.State).Content!).SubjectOf(table).Text);

    private static Notes NotesOf(Story story) => ((NotedContent)((Round)story.State).Content!).Notes;

    private static WriteNote Write(string id, int revision, string text) => new(id, Table: 1, revision, text, Author: null);

    private static NoteWritten Written(string id, int number, int revision, string text) =>
        new(id, id == "n-2" ? 2 : 1, number, revision, text, Author: null, Story.Now);
}
