using LiveSession.Contracts.Records;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Domain.Rounds.QuestionHarvest.Lists;

namespace LiveSession.Views.Rounds.QuestionHarvest;

/// <summary>Which questions may be the same, for the console. Keeps what was compared before, so that one more question costs one comparison with each.</summary>
internal sealed class SimilarQuestionsSource : RecordSource
{
    private readonly Dictionary<string, Suggestions> _byRound = new(StringComparer.Ordinal);

    public override string Family => "similarQuestions";

    public override IEnumerable<string> Keys(SessionModel model) => model.Session.Agenda.Where(plan => model.Round(plan.Id).Content is Harvest).Select(plan => Key(plan.Id));

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) =>
        happened.Event is QuestionAsked or TableListSent or QuestionEdited or QuestionApproved or QuestionRejected or QuestionsMerged or QuestionUnmerged or SuggestionDismissed ? [Key(happened.Stream.Key)] : [];

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        var roundId = Id(key);
        if (model.Round(roundId).Content is not Harvest harvest)
        {
            return null;
        }

        if (!_byRound.TryGetValue(roundId, out var suggestions))
        {
            _byRound[roundId] = suggestions = new Suggestions();
        }

        return suggestions.Of(harvest) is { Count: > 0 } groups ? new SimilarQuestionsRecord(roundId, groups) : null;
    }
}
