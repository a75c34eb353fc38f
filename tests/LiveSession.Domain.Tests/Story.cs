namespace LiveSession.Domain.Tests;

/// <summary>Given what happened, when a command comes, then this follows: the way every decider test reads.</summary>
public sealed class Story
{
    public static readonly DateTimeOffset Now = new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero);

    private Story(Aggregate state) => State = state;

    public Aggregate State { get; }

    public Decision Answer { get; private init; } = Decision.AlreadySo;

    public static Story Given(Aggregate initial, params Event[] happened) => new(happened.Aggregate(initial, (state, next) => state.Evolve(next)));

    public Story And(params Event[] happened) => Given(State, happened);

    public Story When(Command command, TimeSpan? after = null)
    {
        var (decision, next) = State.Handle(command, Now + (after ?? TimeSpan.Zero));
        return new Story(next) { Answer = decision };
    }

    public Story Then(params Event[] expected)
    {
        Assert.Null(Answer.Refusal);
        Assert.Equal(expected.Select(Text.Of), Answer.Events.Select(Text.Of));
        return this;
    }

    public Story ThenNothing() => Then();

    public Story ThenRefused(string code)
    {
        Assert.Equal(code, Answer.Refusal?.Code);
        Assert.Empty(Answer.Events);
        return this;
    }
}

/// <summary>Compares events by content: records with lists are equal only by reference.</summary>
internal static class Text
{
    public static string Of(Event happened) => happened.GetType().Name + " " + System.Text.Json.JsonSerializer.Serialize(happened, happened.GetType());
}
