using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;

namespace LiveSession.Views.Rounds.Choice;

/// <summary>Tells what was typed into the agenda from what the room asked: nobody may read "our question" above the name of a town.</summary>
internal static class TypedOptions
{
    // A plan can name any earlier round as its source, but not without end.
    private const int Deepest = 8;

    /// <summary>True when a choice is between typed options, its own or those of the choice that they come from.</summary>
    public static bool Of(RoundSettings? settings, SessionModel model) => Of(settings, model, Deepest);

    private static bool Of(RoundSettings? settings, SessionModel model, int deeper) => settings?.OptionsSource() switch
    {
        ChoiceSource.TypedOptions => true,
        ChoiceSource.EarlierRound earlier => deeper > 0 && Of(model.PlanOf(earlier.RoundId)?.Settings, model, deeper - 1),
        ChoiceSource.RunOff runOff => deeper > 0 && Of(model.PlanOf(runOff.RoundId)?.Settings, model, deeper - 1),
        _ => false,
    };
}
