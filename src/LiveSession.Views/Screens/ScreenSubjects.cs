using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Domain.Rounds.TableCommitments;
using LiveSession.Domain.Rounds.TableNotes;
using LiveSession.Domain.Sessions;
using LiveSession.Views.Rounds.ReportBack;

namespace LiveSession.Views.Screens;

/// <summary>Which round a screen is about that does not follow the agenda.</summary>
internal static class ScreenSubjects
{
    /// <summary>Null: the one that the room is in.</summary>
    public static string? Of(ScreenSettings setup, SessionModel model) => setup switch
    {
        { Shows: ScreenContent.Wall } => Wall(model),
        { Shows: ScreenContent.Commitments } => Commitments(model),
        { Shows: ScreenContent.Table, Table: { } table } => Table(table, model),
        _ => null,
    };

    /// <summary>The harvest that the room is in, or else the last one.</summary>
    public static string? Wall(SessionModel model) =>
        model.Session.CurrentRound is { } current && IsHarvest(current, model) ? current : Last(model, round => IsHarvest(round, model));

    /// <summary>The choice from whose result the room chooses now: how many there were before; null: none.</summary>
    public static string? Before(SessionModel model) =>
        model.Session.CurrentRound is { } current && model.PlanOf(current)?.Settings.OptionsSource() is ChoiceSource.EarlierRound { RoundId: var earlier } && model.Round(earlier).Content is Poll
            ? earlier
            : null;

    /// <summary>The last round of table commitments that was opened.</summary>
    public static string? Commitments(SessionModel model) => Last(model, round => model.Round(round).Content is CommitmentRound);

    /// <summary>The last round with notes or findings to which the table has brought something.</summary>
    public static string? Table(int table, SessionModel model) => Last(model, round => model.Round(round).Content is NotedContent && ReportedItems.Of(round, table, model).Any());

    private static bool IsHarvest(string round, SessionModel model) => model.Round(round).Content is Harvest;

    private static string? Last(SessionModel model, Func<string, bool> isIt) => model.Session.Agenda.Select(plan => plan.Id).LastOrDefault(isIt);
}
