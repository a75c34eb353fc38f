namespace LiveSession.Domain.Rounds.QuestionHarvest;

/// <summary>People ask questions, not answers, on a theme.</summary>
/// <param name="Subthemes">At most six.</param>
/// <param name="Moderated">Questions reach the wall only after approval.</param>
/// <param name="Lists">First individually, then one list per table; null: individually.</param>
/// <param name="Support">People can support questions of others that are on the wall.</param>
/// <param name="Named">Others see who asked; otherwise nobody does, the facilitator included.</param>
public sealed record QuestionHarvestSettings(
    string Theme,
    IReadOnlyList<string> Subthemes,
    bool Moderated,
    int MaxPerPerson,
    TableListSettings? Lists = null,
    bool Support = false,
    bool Named = false) : RoundSettings
{
    public const string KindName = "questionHarvest";
    public const int DefaultMaxPerPerson = 5;

    /// <summary>The longest question, in UTF-16 code units.</summary>
    public const int MaxLength = 200;

    public override string Kind => KindName;

    public override IReadOnlyList<PhasePlan> Phases() => Lists is null ? [] : [new("individual", Lists.Individual), new("list", Lists.List)];

    public override RoundContent Begin(IReadOnlyList<Choice.Option> options) => new Harvest(this);
}

/// <summary>Each table makes one list out of what its people have written.</summary>
/// <param name="MaxPerTable">How many questions a list may have.</param>
/// <param name="Individual">How long people write for themselves; null: no countdown.</param>
/// <param name="List">How long the tables make their lists; null: no countdown.</param>
public sealed record TableListSettings(int MaxPerTable, TimeSpan? Individual = null, TimeSpan? List = null)
{
    public const int DefaultMaxPerTable = 3;
    public const int ListPhase = 1;
}
