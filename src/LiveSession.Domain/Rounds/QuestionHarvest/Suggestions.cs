using LiveSession.Domain.Similarity;

namespace LiveSession.Domain.Rounds.QuestionHarvest;

/// <summary>Which questions of a harvest may be the same. Keeps what it has compared; not for use by several threads at once.</summary>
public sealed class Suggestions
{
    private readonly SimilarityIndex _index = new();

    /// <summary>Groups of questions that each speak for themselves, by id, the closest first; without those that a moderator has dismissed.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Of(Harvest harvest)
    {
        ArgumentNullException.ThrowIfNull(harvest);
        Question[] questions = [.. harvest.Questions.Values.OrderBy(question => question.Number)];
        var pairs = _index.Among([.. questions.Select(question => question.Text)])
            .Where(pair => !IsDismissed(harvest, questions[pair.One], questions[pair.Other]))
            .Select(pair => (One: harvest.SurvivorOf(questions[pair.One].Id), Other: harvest.SurvivorOf(questions[pair.Other].Id), pair.Score))
            .Where(pair => pair.One != pair.Other && MayMerge(pair.One) && MayMerge(pair.Other) && !IsDismissed(harvest, pair.One, pair.Other))
            .Select(pair => Placed(pair.One, pair.Other, pair.Score))
            .GroupBy(pair => (pair.One, pair.Other))
            .Select(same => same.MaxBy(pair => pair.Score));
        return [.. SimilarGroups.Of(pairs).Select(group => group.Select(place => questions[place].Id).ToArray())];
    }

    private static bool IsDismissed(Harvest harvest, Question one, Question other) => harvest.Dismissed.Contains(new QuestionPair(one.Id, other.Id));

    private static bool MayMerge(Question question) => question.Standing is not Standing.Rejected;

    // Questions are numbered from 1 without gaps: the number tells the place.
    private static SimilarPair Placed(Question one, Question other, double score) =>
        new(Math.Min(one.Number, other.Number) - 1, Math.Max(one.Number, other.Number) - 1, score);
}
