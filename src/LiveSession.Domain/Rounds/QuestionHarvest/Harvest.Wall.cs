using System.Collections.Immutable;

namespace LiveSession.Domain.Rounds.QuestionHarvest;

/// <content>Who speaks for whom, and what hangs on the wall.</content>
public sealed partial record Harvest
{
    /// <summary>Questions on the wall, in the order of asking; a merged one is there through the question that speaks for it.</summary>
    public IEnumerable<Question> OnWall => Questions.Values.Where(IsOnWall).OrderBy(question => question.Number);

    /// <summary>The question that is shown big: the highlighted one, or what it was merged into, while that is on the wall.</summary>
    public Question? ShownBig => Highlighted is { } id && SurvivorOf(id) is var survivor && IsOnWall(survivor) ? survivor : null;

    /// <summary>True when the question has a place of its own on the wall.</summary>
    public bool IsOnWall(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.MergedInto is null && StandingOf(question) is Standing.Approved;
    }

    /// <summary>
    /// Where the question's group stands. What was on the wall stays there when it is merged into one that still waits, and each
    /// keeps its own standing for the day when it is unmerged.
    /// </summary>
    public Standing StandingOf(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var survivor = SurvivorOf(question.Id);
        return survivor.Standing is Standing.Pending && GroupOf(survivor.Id).FirstOrDefault(each => each.Standing is Standing.Approved) is { } approved
            ? approved.Standing
            : survivor.Standing;
    }

    /// <summary>The question that speaks for this one: itself unless it is merged.</summary>
    public Question SurvivorOf(string id)
    {
        var question = Questions[id];
        while (question.MergedInto is { } survivor)
        {
            question = Questions[survivor];
        }

        return question;
    }

    /// <summary>All questions that stand together on one card: the survivor first, the merged ones in the order of asking.</summary>
    public IReadOnlyList<Question> GroupOf(string id)
    {
        var survivor = SurvivorOf(id);
        return [survivor, .. Below(survivor.Id).OrderBy(question => question.Number)];
    }

    private IEnumerable<Question> Below(string id) => MergedBy(id).SelectMany(merged => Below(merged).Prepend(Questions[merged]));

    private ImmutableList<string> MergedBy(string id) => Merged.GetValueOrDefault(id, []);
}
