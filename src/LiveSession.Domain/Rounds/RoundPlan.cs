namespace LiveSession.Domain.Rounds;

/// <summary>One item of the agenda: what a round will be when it is opened.</summary>
/// <param name="Id">Unique in the agenda: a-z, 0-9 and '-'.</param>
/// <param name="Duration">Null: no countdown.</param>
public sealed record RoundPlan(string Id, string Title, string? Instruction, TimeSpan? Duration, RoundSettings Settings);

/// <summary>What is particular to a kind of round; one subtype per kind, in the kind's folder.</summary>
public abstract record RoundSettings
{
    /// <summary>The kind's name in files and on the wire.</summary>
    public abstract string Kind { get; }

    /// <summary>The kind's content before anybody contributed.</summary>
    public abstract RoundContent Begin(IReadOnlyList<Choice.Option> options);
}
