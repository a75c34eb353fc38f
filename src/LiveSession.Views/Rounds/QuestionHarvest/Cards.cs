using LiveSession.Domain;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Domain.Rounds.QuestionHarvest.Lists;

namespace LiveSession.Views.Rounds.QuestionHarvest;

/// <summary>Which cards an event of a harvest changes, for whoever sees them.</summary>
internal static class Cards
{
    /// <summary>The questions that read or stand otherwise after the event; <paramref name="after"/> is the harvest with it.</summary>
    public static IEnumerable<Question> ChangedBy(Event happened, Harvest after) => happened switch
    {
        QuestionAsked asked => [after.Questions[asked.QuestionId]],
        TableListSent sent => sent.Questions.Select(listed => after.Questions[listed.QuestionId]),
        QuestionEdited edited => [after.Questions[edited.QuestionId]],
        QuestionApproved approved => after.GroupOf(approved.QuestionId),
        QuestionRejected rejected => after.GroupOf(rejected.QuestionId),
        QuestionsMerged merged => after.GroupOf(merged.SurvivorId),
        QuestionUnmerged unmerged => [.. after.GroupOf(unmerged.SurvivorId), .. after.GroupOf(unmerged.QuestionId)],
        _ => [],
    };
}
