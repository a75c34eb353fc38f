namespace LiveSession.Domain.Rounds.Interlude;

/// <summary>A round in which nobody contributes: a break, or a message to everybody.</summary>
/// <param name="Message">What every device shows; a break may have none.</param>
public sealed record InterludeSettings(InterludePurpose Purpose, string? Message) : RoundSettings
{
    public const string BreakName = "break";
    public const string MessageName = "message";

    /// <summary>The longest message, in UTF-16 code units.</summary>
    public const int MaxLength = 300;

    public override string Kind => Purpose is InterludePurpose.Break ? BreakName : MessageName;

    public override RoundContent Begin(IReadOnlyList<Choice.Option> options) => new InterludeRound();
}

/// <summary>What an interlude is for.</summary>
public enum InterludePurpose
{
    Break,
    Message,
}
