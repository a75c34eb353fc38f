using LiveSession.Documents.Demo;
using LiveSession.Domain.Similarity;
using Xunit.Abstractions;

namespace LiveSession.Documents.Tests.Demo;

/// <summary>The suggestions judged on the reference texts, whose authors marked which questions repeat which.</summary>
public sealed class SimilarQuestionsTests(ITestOutputHelper output)
{
    /// <summary>A little below what was measured: 55 pairs, 47 of the 51 true ones in French; 20 pairs, 15 of the 17 in English.</summary>
    [Theory]
    [InlineData("fr", 0.80, 0.86)]
    [InlineData("en", 0.70, 0.82)]
    public void SuggestedGroups_AreMostlyRight_AndMostlyComplete(string language, double leastPrecision, double leastRecall)
    {
        var questions = QuestionsOf(language);
        var same = PairsAmong(questions.GroupBy(question => question.SameAs ?? question.Id, StringComparer.Ordinal).Select(group => group.Select(question => question.Id)));
        var groups = SimilarGroups.Of(new SimilarityIndex().Among([.. questions.Select(question => question.Text)]));
        var suggested = PairsAmong(groups.Select(group => group.Select(place => questions[place].Id)));

        var right = suggested.Intersect(same, StringComparer.Ordinal).Count();
        var (precision, recall) = ((double)right / suggested.Count, (double)right / same.Count);
        output.WriteLine($"{language}: {suggested.Count} pairs suggested, {right} of {same.Count} found; precision {precision:0.00}, recall {recall:0.00}");
        Assert.True(precision >= leastPrecision, $"precision {precision:0.00}");
        Assert.True(recall >= leastRecall, $"recall {recall:0.00}");
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void QuestionsThatComeOneByOne_AreFoundAsWellAsAllAtOnce(string language)
    {
        string[] texts = [.. QuestionsOf(language).Select(question => question.Text)];
        var atOnce = new SimilarityIndex().Among(texts);
        var index = new SimilarityIndex();
        for (var count = 1; count < texts.Length; count++)
        {
            index.Among(texts[..count]);
        }

        var oneByOne = index.Among(texts);
        var missed = atOnce.Select(Place).Except(oneByOne.Select(Place)).Count();
        Assert.InRange(missed, 0, atOnce.Count / 10);
    }

    [Theory]
    [InlineData("Comment réduire l'attente en caisse ?", "EN CAISSE, COMMENT RÉDUIRE L'ATTENTE")]
    [InlineData("Comment réduire l'attente en caisse ?", "comment reduire l attente en caise")]
    [InlineData("How can we help older members bank safely?", "Older member : how do we help them banking safly")]
    public void CaseAccentsOrderAndTypos_DoNotHideTheSameQuestion(string one, string other) =>
        Assert.Single(new SimilarityIndex().Among([one, other, "Pourquoi les plannings changent-ils la veille ?", "Who chooses the local projects?"]));

    private static IReadOnlyList<DemoQuestion> QuestionsOf(string language) => DemoContent.Read(File.ReadAllBytes(DemoFiles.Content(language)), language).Content!.Questions;

    private static (int One, int Other) Place(SimilarPair pair) => (pair.One, pair.Other);

    private static HashSet<string> PairsAmong(IEnumerable<IEnumerable<string>> groups) =>
        [.. groups.Select(group => group.ToArray()).SelectMany(group => group.SelectMany((one, at) => group.Skip(at + 1).Select(other => $"{one} {other}")))];
}
