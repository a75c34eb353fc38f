using LiveSession.Domain.Rounds;
using LiveSession.Domain.Tables;

namespace LiveSession.Domain.Tests.Tables;

public sealed class TableTests
{
    private static readonly CommitmentText Words = new("We will", Lead: null, Due: null, Measure: null);
    private static readonly Story Empty = Story.Given(Table.Initial);
    private static readonly Story Drafted = Empty.And(new CommitmentDrafted("c-1", "r4", 1, Words));
    private static readonly Story Sent = Drafted.And(new CommitmentSent("c-1", Story.Now));

    [Fact]
    public void NewDraft_StartsAtRevisionOne() => Empty.When(Draft(0, Words)).Then(new CommitmentDrafted("c-1", "r4", 1, Words));

    [Fact]
    public void Draft_WrittenOnWhatWasSeen_Counts() =>
        Drafted.When(Draft(1, Words with { Text = "We shall" })).Then(new CommitmentDrafted("c-1", "r4", 2, Words with { Text = "We shall" }));

    [Fact]
    public void Draft_WrittenOnAnOldRevision_DoesNotOverwrite() =>
        Drafted.And(new CommitmentDrafted("c-1", "r4", 2, Words with { Text = "We shall" })).When(Draft(1, Words with { Text = "We might" }))
            .ThenRefused(TableRefusals.CommitmentChangedMeanwhile);

    [Fact]
    public void Draft_OfAnotherRound_IsRefused() =>
        Drafted.When(Draft(1, Words with { Text = "We shall" }) with { RoundId = "r5" }).ThenRefused(TableRefusals.CommitmentUnknown);

    [Fact]
    public void Draft_WithTheSameWords_ChangesNothing() => Drafted.When(Draft(0, Words)).ThenNothing();

    [Fact]
    public void SixthDraft_IsRefused() => Story
        .Given(Table.Initial, [.. Enumerable.Range(1, 5).Select(number => new CommitmentDrafted($"c-{number}", "r4", 1, Words))])
        .When(new DraftCommitment("c-6", "r4", 0, Words, MaxPerTable: 5))
        .ThenRefused(TableRefusals.CommitmentLimitReached);

    [Fact]
    public void ChangedWords_LoseTheirSignatures()
    {
        var story = Drafted.And(new CommitmentSigned("c-1", "p-1"), new CommitmentDrafted("c-1", "r4", 2, Words with { Due = "June" }));
        Assert.Empty(((Table)story.State).Find("c-1")!.Signers);
    }

    [Fact]
    public void Signature_CountsOnce_AndCanBeTakenBack()
    {
        var signed = Drafted.When(new SignCommitment("c-1", "p-1", Signed: true)).Then(new CommitmentSigned("c-1", "p-1"));
        signed.When(new SignCommitment("c-1", "p-1", Signed: true)).ThenNothing();
        signed.When(new SignCommitment("c-1", "p-1", Signed: false)).Then(new SignatureTakenBack("c-1", "p-1"));
    }

    [Fact]
    public void SentCommitment_IsFixed()
    {
        Sent.When(Draft(1, Words with { Text = "No" })).ThenRefused(TableRefusals.CommitmentAlreadySent);
        Sent.When(new DiscardCommitment("c-1")).ThenRefused(TableRefusals.CommitmentAlreadySent);
        Sent.When(new SignCommitment("c-1", "p-1", Signed: true)).ThenRefused(TableRefusals.CommitmentAlreadySent);
        Sent.When(new SendCommitment("c-1")).ThenNothing();
    }

    [Fact]
    public void WhileTheRoundIsNotOpen_NothingIsWrittenOrSent()
    {
        var paused = new Refusal(RoundRefusals.RoundPaused);
        Empty.When(Draft(0, Words) with { NotNow = paused }).ThenRefused(RoundRefusals.RoundPaused);
        Drafted.When(new SendCommitment("c-1") { NotNow = paused }).ThenRefused(RoundRefusals.RoundPaused);
        Drafted.When(new DiscardCommitment("c-1") { NotNow = paused }).ThenRefused(RoundRefusals.RoundPaused);
    }

    [Fact]
    public void Director_HasNoSayOnDrafts()
    {
        Drafted.When(new AcknowledgeCommitment("c-1")).ThenRefused(TableRefusals.CommitmentNotSent);
        Drafted.When(new AnswerCommitment("c-1", "Yes")).ThenRefused(TableRefusals.CommitmentNotSent);
    }

    [Fact]
    public void Director_AsksTheTableReplies_TheDirectorAnswers()
    {
        Sent.When(new ReplyToDirector("c-1", "So")).ThenRefused(TableRefusals.DirectorAskedNothing);
        var asked = Sent.When(new AskAboutCommitment("c-1", "How?")).Then(new CommitmentQuestioned("c-1", "How?"));
        var replied = asked.When(new ReplyToDirector("c-1", "So")).Then(new DirectorRepliedTo("c-1", "So"));
        var answered = replied.When(new AnswerCommitment("c-1", "Good")).Then(new CommitmentAnswered("c-1", "Good"));
        answered.When(new AcknowledgeCommitment("c-1")).ThenNothing();
        answered.When(new AnswerCommitment("c-1", "Good")).ThenNothing();
    }

    [Fact]
    public void Director_PutsASentCommitmentUnderATheme_AndTakesItOut()
    {
        Drafted.When(new SortCommitment("c-1", "Teams")).ThenRefused(TableRefusals.CommitmentNotSent);
        var sorted = Sent.When(new SortCommitment("c-1", "Teams")).Then(new CommitmentSorted("c-1", "Teams"));
        sorted.When(new SortCommitment("c-1", "Teams")).ThenNothing();
        sorted.When(new SortCommitment("c-1", Theme: null)).Then(new CommitmentSorted("c-1", Theme: null)).When(new SortCommitment("c-1", Theme: null)).ThenNothing();
    }

    [Fact]
    public void UnknownCommitment_IsRefused()
    {
        Empty.When(new SendCommitment("c-9")).ThenRefused(TableRefusals.CommitmentUnknown);
        Empty.When(Draft(3, Words)).ThenRefused(TableRefusals.CommitmentUnknown);
        Empty.When(new AcknowledgeCommitment("c-9")).ThenRefused(TableRefusals.CommitmentUnknown);
    }

    private static DraftCommitment Draft(int revision, CommitmentText text) => new("c-1", "r4", revision, text, MaxPerTable: 5);
}
