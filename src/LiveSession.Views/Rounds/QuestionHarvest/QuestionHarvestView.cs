using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.QuestionHarvest;

namespace LiveSession.Views.Rounds.QuestionHarvest;

/// <summary>A question harvest, as each audience sees it.</summary>
internal sealed class QuestionHarvestView : RoundKindView
{
    public override string Kind => QuestionHarvestSettings.KindName;

    public override RoundDetail Detail(RoundPlan plan, Round round, DeviceRole role, SessionModel model)
    {
        var settings = (QuestionHarvestSettings)plan.Settings;
        var harvest = round.Content as Harvest;
        return new QuestionHarvestDetail(
            settings.Theme,
            settings.Subthemes,
            settings.Moderated,
            settings.MaxPerPerson,
            QuestionHarvestSettings.MaxLength,
            SeesAsked(role) ? harvest?.Questions.Count ?? 0 : null,
            role is DeviceRole.Screen or DeviceRole.Console ? harvest?.OnWall.Count() ?? 0 : null);
    }

    public override bool ChangesRound(Event happened, DeviceRole role) => happened is QuestionAsked or QuestionApproved or QuestionRejected or QuestionsMerged or QuestionUnmerged && SeesAsked(role);

    public override IEnumerable<string> PeopleOf(Event happened, RoundContent? content) =>
        content is Harvest harvest ? Cards.ChangedBy(happened, harvest).Select(question => question.Author) : [];

    public override IEnumerable<RecordSource> SharedSources(DeviceRole role) => role switch
    {
        DeviceRole.Screen => [new WallSource()],
        DeviceRole.Console => [new ModerationSource(), new SimilarQuestionsSource()],
        _ => [],
    };

    public override IEnumerable<RecordSource> PersonSources(string participant) => [new OwnQuestionSource(participant)];

    private static bool SeesAsked(DeviceRole role) => role is DeviceRole.Screen or DeviceRole.Tablet or DeviceRole.Console;
}
