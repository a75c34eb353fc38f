using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Domain.Rounds.QuestionHarvest.Lists;

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
            role.Counts() ? harvest?.OnWall.Count() ?? 0 : null,
            settings.Lists?.MaxPerTable,
            settings.Support ? true : null,
            settings.Named ? true : null);
    }

    public override bool ChangesRound(Event happened, DeviceRole role) =>
        happened is QuestionAsked or TableListSent or QuestionApproved or QuestionRejected or QuestionsMerged or QuestionUnmerged && SeesAsked(role);

    public override IEnumerable<string> PeopleOf(Event happened, RoundContent? content) => (happened, content) switch
    {
        (QuestionDrafted drafted, _) => [drafted.Author],
        (QuestionSupported supported, _) => [supported.Participant],
        (SupportTakenBack taken, _) => [taken.Participant],
        (_, Harvest harvest) => Cards.ChangedBy(happened, harvest).SelectMany(question => question.Authors),
        _ => [],
    };

    public override IEnumerable<int> TablesOf(Event happened, RoundContent? content) => ListedHarvests.TableOf(happened) is { } table ? [table] : [];

    /// <summary>How many of a table's people have asked, or written for their table's list.</summary>
    public override TableProgress? Progress(RoundContent content, int table, IReadOnlyList<string> people) =>
        content is Harvest harvest ? new TableProgress(people.Count(harvest.Writers().Contains), people.Count) : null;

    public override IEnumerable<RecordSource> SharedSources(DeviceRole role) => role switch
    {
        DeviceRole.Screen => [new WallSource(model => model.Session.CurrentRound), new TableListSource(own: null, currentOnly: true)],
        DeviceRole.Console or DeviceRole.Moderator => [new ModerationSource(), new SimilarQuestionsSource(), new TableListSource(own: null, currentOnly: false)],
        _ => [],
    };

    public override IEnumerable<RecordSource> PersonSources(string participant) => [new OwnQuestionSource(participant), new SupportSource(participant)];

    public override IEnumerable<RecordSource> TableSources(int table) => [new DraftSource(table), new ListQuestionSource(table), new TableListSource(table, currentOnly: true)];

    private static bool SeesAsked(DeviceRole role) => role is DeviceRole.Tablet || role.Counts();
}
