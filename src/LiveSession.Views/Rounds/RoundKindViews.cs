using System.Collections.Frozen;
using LiveSession.Contracts.Records;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Interlude;
using LiveSession.Views.Rounds.Adoption;
using LiveSession.Views.Rounds.Choice;
using LiveSession.Views.Rounds.Interlude;
using LiveSession.Views.Rounds.IndividualCommitments;
using LiveSession.Views.Rounds.PeerHelp;
using LiveSession.Views.Rounds.Exploration;
using LiveSession.Views.Rounds.Pulse;
using LiveSession.Views.Rounds.QuestionHarvest;
using LiveSession.Views.Rounds.SuccessStories;
using LiveSession.Views.Rounds.ReportBack;
using LiveSession.Views.Rounds.TableCommitments;
using LiveSession.Views.Rounds.TableNotes;
using LiveSession.Views.Rounds.WorldCafe;

namespace LiveSession.Views.Rounds;

/// <summary>The one place where kinds of rounds are registered with the views.</summary>
internal static class RoundKindViews
{
    private static readonly RoundKindView[] All = [new QuestionHarvestView(), new ChoiceView(), new TableCommitmentsView(), new InterludeView(InterludeSettings.BreakName), new InterludeView(InterludeSettings.MessageName), new AdoptionView(), new PeerHelpView(), new IndividualCommitmentsView(), new WorldCafeView(), new ExplorationView(), new SuccessStoriesView(), new PulseView(), new ReportBackView()];

    private static readonly FrozenDictionary<string, RoundKindView> ByKind = All.ToFrozenDictionary(view => view.Kind, StringComparer.Ordinal);

    public static RoundDetail Detail(RoundPlan plan, Round round, DeviceRole role, SessionModel model) =>
        Of(plan).Detail(plan, round, role, model);

    /// <summary>How far a table is in a round that has been opened.</summary>
    public static TableProgress? Progress(RoundPlan plan, RoundContent content, int table, IReadOnlyList<string> people) =>
        Of(plan).Progress(content, table, people);

    /// <summary>True when an event of a round changes the round's record for the role.</summary>
    public static bool ChangesRound(Happened happened, DeviceRole role, SessionModel model) =>
        happened.Event is RoundOpened or PhaseBegun or RoundPaused or RoundResumed or CountdownMoved or RemainderMoved or RoundClosed or RoundReopened or RoundWithdrawn
        || Of(happened, model)?.ChangesRound(happened.Event, role) is true;

    /// <summary>The people that an event of a round is about.</summary>
    public static IEnumerable<string> PeopleOf(Happened happened, SessionModel model) =>
        Of(happened, model)?.PeopleOf(happened.Event, model.Round(happened.Stream.Key).Content) ?? [];

    /// <summary>The tables that an event of a round is about.</summary>
    public static IEnumerable<int> TablesOf(Happened happened, SessionModel model) =>
        Of(happened, model)?.TablesOf(happened.Event, model.Round(happened.Stream.Key).Content) ?? [];

    public static IEnumerable<RecordSource> SharedSources(DeviceRole role) => [.. All.SelectMany(view => view.SharedSources(role)), .. NotedRounds.SharedSources(role)];

    public static IEnumerable<RecordSource> PersonSources(string participant) => All.SelectMany(view => view.PersonSources(participant));

    public static IEnumerable<RecordSource> TableSources(int table) => [.. All.SelectMany(view => view.TableSources(table)), .. NotedRounds.TableSources(table)];

    public static IEnumerable<RecordSource> TabletSources(int table) => All.SelectMany(view => view.TabletSources(table));

    private static RoundKindView Of(RoundPlan plan) => ByKind[plan.Settings.Kind];

    // Only a round that has been opened has events of its kind.
    private static RoundKindView? Of(Happened happened, SessionModel model) => model.Round(happened.Stream.Key).Plan is { } plan ? Of(plan) : null;
}
