namespace LiveSession.Domain.Rounds.QuestionHarvest;

/// <summary>People ask questions, not answers, on a theme.</summary>
/// <param name="Subthemes">At most six.</param>
/// <param name="Moderated">Questions reach the wall only after approval.</param>
public sealed record QuestionHarvestSettings(string Theme, IReadOnlyList<string> Subthemes, bool Moderated, int MaxPerPerson) : RoundSettings
{
    public const string KindName = "questionHarvest";
    public const int DefaultMaxPerPerson = 5;

    /// <summary>The longest question, in UTF-16 code units.</summary>
    public const int MaxLength = 200;

    public override string Kind => KindName;

    public override RoundContent Begin(IReadOnlyList<Choice.Option> options) => new Harvest(this);
}
