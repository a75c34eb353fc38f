using LiveSession.Contracts.Http;
using LiveSession.Domain.Rounds.Adoption;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Views.Rounds.Choice;

namespace LiveSession.Views.Recaps;

/// <summary>What the room has chosen in the end, with the way that led there.</summary>
internal static class ChosenQuestions
{
    // A plan can name any earlier round as its source, but not without end.
    private const int Deepest = 8;

    /// <summary>What was adopted last; where nothing was, what the last choice whose result is shown has kept. What was typed counts where nothing was asked.</summary>
    public static IReadOnlyList<ChosenQuestion> Of(SessionModel model, string participant)
    {
        foreach (var plan in model.Session.Agenda.Reverse().OrderBy(plan => plan.Settings is ChoiceSettings && TypedOptions.Of(plan.Settings, model)))
        {
            switch (model.Round(plan.Id).Content)
            {
                case AdoptedAmbition { Chosen.Count: > 0 } adoption:
                    return Tell(adoption.Chosen, adoption.Committed.ContainsKey(participant), model);
                case Poll { Revealed: true, Finalists: { Count: > 0 } finalists } poll:
                    return Tell(finalists.Select(id => poll.OptionsById[id]), adopted: false, model);
                default:
                    continue;
            }
        }

        return [];
    }

    private static ChosenQuestion[] Tell(IEnumerable<Option> chosen, bool adopted, SessionModel model) =>
        [.. chosen.Select(option => new ChosenQuestion(option.Text, adopted, Ancestors(option.Text, option.Lineage, model, Deepest)))];

    private static AncestorQuestion[] Ancestors(string text, IReadOnlyList<Ancestor> lineage, SessionModel model, int deeper)
    {
        // Chosen alone, a question comes from itself: that says nothing, what it was chosen among does.
        if (deeper > 0 && lineage is [var itself] && Same(itself.Text, text))
        {
            return Ancestors(text, LineageOf(itself, model), model, deeper - 1);
        }

        return [.. lineage.Select(ancestor => new AncestorQuestion(ancestor.Text, deeper > 0 ? Ancestors(ancestor.Text, LineageOf(ancestor, model), model, deeper - 1) : []))];
    }

    private static IReadOnlyList<Ancestor> LineageOf(Ancestor ancestor, SessionModel model) =>
        (model.Round(ancestor.RoundId).Content as Poll)?.OptionsById.GetValueOrDefault(ancestor.Id)?.Lineage ?? [];
}
