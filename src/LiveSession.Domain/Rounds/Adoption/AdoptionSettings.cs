using LiveSession.Domain.Rounds.Choice;

namespace LiveSession.Domain.Rounds.Adoption;

/// <summary>The room adopts what an earlier choice has chosen: each person commits to it.</summary>
/// <param name="From">The choice whose finalist is adopted.</param>
public sealed record AdoptionSettings(string From) : RoundSettings
{
    public const string KindName = "adoption";

    public override string Kind => KindName;

    public override ChoiceSource? OptionsSource() => new ChoiceSource.EarlierRound(From);

    public override RoundContent Begin(IReadOnlyList<Option> options) => new AdoptedAmbition(options);
}
