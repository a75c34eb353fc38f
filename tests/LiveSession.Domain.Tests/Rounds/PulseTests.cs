using FsCheck;
using FsCheck.Xunit;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Pulse;

namespace LiveSession.Domain.Tests.Rounds;

public sealed class PulseTests
{
    [Theory]
    [InlineData(PulseForm.Text, 1, null, true)]
    [InlineData(PulseForm.Text, 0, null, false)]
    [InlineData(PulseForm.Text, 2, null, false)]
    [InlineData(PulseForm.Text, 1, 3, false)]
    [InlineData(PulseForm.Words, 3, null, true)]
    [InlineData(PulseForm.Words, 4, null, false)]
    [InlineData(PulseForm.Words, 0, null, false)]
    [InlineData(PulseForm.Scale, 0, 1, true)]
    [InlineData(PulseForm.Scale, 0, 6, false)]
    [InlineData(PulseForm.Scale, 1, 5, false)]
    [InlineData(PulseForm.Roti, 0, 5, true)]
    [InlineData(PulseForm.Roti, 0, null, false)]
    [InlineData(PulseForm.Presence, 0, null, true)]
    [InlineData(PulseForm.Presence, 0, 1, false)]
    public void OnlyAnswersThatFitTheForm_AreTaken(PulseForm form, int texts, int? value, bool fits)
    {
        string[] written = [.. Enumerable.Range(0, texts).Select(number => "word" + number)];
        var answered = Open(form).When(new AnswerPulse("p-1", written, value));
        if (fits)
        {
            answered.Then(new PulseAnswered("p-1", 1, written, value, Story.Now));
        }
        else
        {
            answered.ThenRefused(RoundRefusals.AnswerUnfit);
        }
    }

    [Fact]
    public void ChangedAnswer_KeepsItsNumber_AndReplacesTheFirst()
    {
        var changed = Open(PulseForm.Scale).And(Step("p-1", 1, 2), Step("p-2", 2, 2)).When(new AnswerPulse("p-1", [], 5)).Then(Step("p-1", 1, 5));
        Assert.Equal([0, 1, 0, 0, 1], ContentOf(changed).Counts());
        Story.Given(changed.State).When(new AnswerPulse("p-1", [], 5)).ThenNothing();
    }

    [Fact]
    [Trait("Rule", "N3")]
    public void ClosedPulse_TakesNoAnswer() =>
        Open(PulseForm.Presence).And(new RoundClosed()).When(new AnswerPulse("p-1", [], null)).ThenRefused(RoundRefusals.RoundAlreadyClosed);

    [Fact]
    public void HiddenEntry_IsHiddenWhateverItsSpelling_AndCanBeShownAgain()
    {
        var open = Open(PulseForm.Words).And(new PulseAnswered("p-1", 1, ["Écoute"], null, Story.Now));
        open.When(new HidePulseEntry("no such word", Hidden: true)).ThenRefused(RoundRefusals.AnswerUnknown);
        open.When(new HidePulseEntry("ecoute", Hidden: true)).Then(new PulseEntryHidden("ecoute"));
        var hidden = open.And(new PulseEntryHidden("ecoute"), new RoundClosed());
        hidden.When(new HidePulseEntry("ecoute", Hidden: true)).ThenNothing();
        hidden.When(new HidePulseEntry("ecoute", Hidden: false)).Then(new PulseEntryShown("ecoute"));
    }

    [Theory]
    [InlineData("Écoute", "ecoute")]
    [InlineData(" ÉCOUTE! ", "ecoute")]
    [InlineData("L’élan", "l'elan")]
    [InlineData("ماء", "ماء")]
    [InlineData("🙂", "🙂")]
    [InlineData("!!!", "!!!")]
    public void Words_AreCountedWithoutAccentsAndCapitals(string word, string entry) => Assert.Equal(entry, WordCloud.Fold(word));

    [Fact]
    public void Cloud_ShowsTheUsualSpelling_AndCountsAPersonOnce()
    {
        var cloud = WordCloud.Count([Words(1, "ecoute", "Écoute", "temps"), Words(2, "Écoute"), Words(3, "Écoute", "élan")]);
        Assert.Equal([new CountedWord("ecoute", "Écoute", 3), new CountedWord("elan", "élan", 1), new CountedWord("temps", "temps", 1)], cloud);
    }

    [Property]
    public bool Fold_IsStable(NonNull<string> word) => string.Equals(WordCloud.Fold(WordCloud.Fold(word.Get)), WordCloud.Fold(word.Get), StringComparison.Ordinal);

    private static Story Open(PulseForm form) =>
        Story.Given(Round.Initial, new RoundOpened(new RoundPlan("pulse", "Pulse", null, null, new PulseSettings(form, "How?", Live: false)), [], EndsAt: null));

    private static PulseAnswered Step(string participant, int number, int value) => new(participant, number, [], value, Story.Now);

    private static PulseAnswer Words(int number, params string[] words) => new(number, words, null, Story.Now);

    private static PulseAnswers ContentOf(Story story) => Assert.IsType<PulseAnswers>(((Round)story.State).Content);
}
