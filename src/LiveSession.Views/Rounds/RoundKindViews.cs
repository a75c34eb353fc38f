using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Views.Rounds.Choice;
using LiveSession.Views.Rounds.QuestionHarvest;
using LiveSession.Views.Rounds.TableCommitments;

namespace LiveSession.Views.Rounds;

/// <summary>The one place where kinds of rounds are registered with the views.</summary>
internal static class RoundKindViews
{
    private static readonly RoundKindView[] All = [new QuestionHarvestView(), new ChoiceView(), new TableCommitmentsView()];

    public static RoundDetail Detail(RoundPlan plan, Round round, DeviceRole role, SessionModel model) =>
        All.Single(view => string.Equals(view.Kind, plan.Settings.Kind, StringComparison.Ordinal)).Detail(plan, round, role, model);

    public static bool ChangesRound(Event happened, DeviceRole role) =>
        happened is RoundOpened or RoundPaused or RoundResumed or CountdownMoved or RemainderMoved or RoundClosed or RoundReopened
        || Array.Exists(All, view => view.ChangesRound(happened, role));

    public static string? PersonOf(Happened happened, SessionModel model)
    {
        var content = model.Round(happened.Stream.Key).Content;
        return All.Select(view => view.PersonOf(happened.Event, content)).FirstOrDefault(person => person is not null);
    }

    public static IEnumerable<RecordSource> SharedSources(DeviceRole role) => All.SelectMany(view => view.SharedSources(role));

    public static IEnumerable<RecordSource> PersonSources(string participant) => All.SelectMany(view => view.PersonSources(participant));

    public static IEnumerable<RecordSource> TableSources(int table) => All.SelectMany(view => view.TableSources(table));
}
