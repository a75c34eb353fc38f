namespace LiveSession.Domain.Rounds.Pulse;

/// <summary>The room answers one quick prompt, nobody sees who unless the round names the authors of texts.</summary>
/// <param name="Live">The answers are shown while they come; otherwise from the close on.</param>
/// <param name="Low">What 1 means on a scale; null: nothing is said.</param>
/// <param name="High">What 5 means on a scale; null: nothing is said.</param>
/// <param name="Named">Others see who wrote a text; the other forms never tell.</param>
public sealed record PulseSettings(PulseForm Form, string Prompt, bool Live, string? Low = null, string? High = null, bool Named = false) : RoundSettings
{
    public const string KindName = "pulse";

    /// <summary>The longest text, in UTF-16 code units.</summary>
    public const int MaxLength = 140;

    /// <summary>The longest word of a cloud, in UTF-16 code units.</summary>
    public const int MaxWordLength = 30;

    public const int MaxWords = 3;

    /// <summary>Scales and ROTI go from 1 to this.</summary>
    public const int Steps = 5;

    public override string Kind => KindName;

    public override RoundContent Begin(IReadOnlyList<Choice.Option> options) => new PulseAnswers(this);
}

/// <summary>How the room answers.</summary>
public enum PulseForm
{
    Text,
    Words,
    Scale,
    Roti,
    Presence,
}
