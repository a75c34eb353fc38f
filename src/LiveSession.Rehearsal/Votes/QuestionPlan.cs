using LiveSession.Rehearsal.Content;

namespace LiveSession.Rehearsal.Votes;

/// <summary>Who asks which question.</summary>
/// <param name="ByPerson">Index of the person to their questions, in the order of asking.</param>
/// <param name="LeftOut">Questions that the room may not or cannot ask.</param>
internal sealed record QuestionPlan(IReadOnlyList<IReadOnlyList<ContentQuestion>> ByPerson, int LeftOut)
{
    /// <summary>Spreads questions over people in a random order, one each before anybody asks a second.</summary>
    public static QuestionPlan For(IReadOnlyList<ContentQuestion> questions, int people, int maxPerPerson, int maxLength, Random dice)
    {
        var order = Enumerable.Range(0, people).ToArray();
        dice.Shuffle(order);
        var askable = questions.Where(question => question.Text.Length <= maxLength).Take(people * maxPerPerson).ToArray();
        var byPerson = Enumerable.Range(0, people).Select(_ => new List<ContentQuestion>()).ToArray();
        for (var index = 0; index < askable.Length; index++)
        {
            byPerson[order[index % people]].Add(askable[index]);
        }

        return new QuestionPlan(byPerson, questions.Count - askable.Length);
    }
}
