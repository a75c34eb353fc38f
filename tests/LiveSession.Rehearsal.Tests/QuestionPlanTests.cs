using LiveSession.Rehearsal.Content;
using LiveSession.Rehearsal.Votes;

namespace LiveSession.Rehearsal.Tests;

public sealed class QuestionPlanTests
{
    [Fact]
    public void MorePeopleThanQuestions_AskOneEach()
    {
        var plan = QuestionPlan.For(Questions(150), people: 320, maxPerPerson: 5, maxLength: 300, Dice.From(1, 0, 0));

        Assert.Equal(150, plan.ByPerson.Count(own => own.Count == 1));
        Assert.Equal(170, plan.ByPerson.Count(own => own.Count == 0));
        Assert.Equal(0, plan.LeftOut);
    }

    [Fact]
    public void FewPeople_AskUpToTheLimit_AndThePlanSaysWhatIsLeftOut()
    {
        var plan = QuestionPlan.For(Questions(150), people: 12, maxPerPerson: 5, maxLength: 300, Dice.From(1, 0, 0));

        Assert.All(plan.ByPerson, own => Assert.Equal(5, own.Count));
        Assert.Equal(90, plan.LeftOut);
    }

    [Fact]
    public void OverlongQuestions_AreLeftOut()
    {
        var plan = QuestionPlan.For([new("q1", null, "short"), new("q2", null, new string('x', 11))], people: 3, maxPerPerson: 5, maxLength: 10, Dice.From(1, 0, 0));

        Assert.Equal(["q1"], plan.ByPerson.SelectMany(own => own).Select(question => question.Id));
        Assert.Equal(1, plan.LeftOut);
    }

    [Fact]
    public void SameDice_SameAskers()
    {
        var one = QuestionPlan.For(Questions(20), 50, 5, 300, Dice.From(4, 0, 0));
        var other = QuestionPlan.For(Questions(20), 50, 5, 300, Dice.From(4, 0, 0));

        Assert.Equal(one.ByPerson.Select(own => own.Count), other.ByPerson.Select(own => own.Count));
    }

    private static ContentQuestion[] Questions(int count) => [.. Enumerable.Range(1, count).Select(number => new ContentQuestion($"q{number}", null, $"Question {number} ?"))];
}
