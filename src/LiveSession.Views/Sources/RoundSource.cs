using System.Globalization;
using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Views.Rounds;
using LiveSession.Views.Rounds.TableNotes;

namespace LiveSession.Views.Sources;

/// <summary>The round that the room is in; for the console every round of the agenda, for a moderator every one that people have written into.</summary>
/// <param name="beside">Another round that the audience has too; null: none.</param>
internal sealed class RoundSource(DeviceRole role, Func<SessionModel, string?>? beside = null) : RecordSource
{
    public override string Family => "round";

    public override IEnumerable<string> Keys(SessionModel model) => model.Session.Agenda.Where(plan => Sees(plan.Id, model)).Select(plan => Key(plan.Id));

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened.Stream.Kind switch
    {
        AggregateKind.Round when RoundKindViews.ChangesRound(happened, role, model) => [Key(happened.Stream.Key)],
        AggregateKind.Table when beside is null => Keys(model),
        AggregateKind.Table => model.Session.Agenda.Select(plan => Key(plan.Id)),

        // What was written can make another round the one to show.
        AggregateKind.Round when beside is not null && NotedRounds.TableOf(happened.Event) is not null => model.Session.Agenda.Select(plan => Key(plan.Id)),
        AggregateKind.Session when role is DeviceRole.Console && happened.Event is Domain.Sessions.SeatingPlanned or Domain.Sessions.SeatingTakenBack => Keys(model),
        _ => [],
    };

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        var id = Id(key);
        if (!Sees(id, model) || model.PlanOf(id) is not { } plan)
        {
            return null;
        }

        var round = model.Round(id);
        return new RoundRecord(
            id,
            model.Session.Agenda.TakeWhile(planned => !Same(planned.Id, id)).Count() + 1,
            plan.Title,
            plan.Instruction,
            StatusOf(round.Life),
            plan.Duration is { } duration ? (int)duration.TotalSeconds : null,
            (round.Life as RoundLife.Open)?.EndsAt?.ToUnixTimeMilliseconds(),
            (long?)(round.Life as RoundLife.Paused)?.Remaining?.TotalMilliseconds,
            RoundKindViews.Detail(plan, round, role, model),
            plan.Settings.Phases() is { Count: > 0 } phases ? [.. phases.Select(phase => new PhaseInfo(phase.Name, (int?)phase.Duration?.TotalSeconds))] : null,
            plan.Settings.Phases().Count > 0 && round.Plan is not null ? round.Phase : null,
            role is DeviceRole.Console && model.Session.Plan(id) is { Skipped: true } ? true : null,
            role is DeviceRole.Console ? model.Session.Plan(id)?.StartsAt?.ToString("HH:mm", CultureInfo.InvariantCulture) : null,
            role is DeviceRole.Console ? round.OpenedAt?.ToUnixTimeMilliseconds() : null,
            role is DeviceRole.Console ? round.ClosedAt?.ToUnixTimeMilliseconds() : null,
            role is DeviceRole.Console ? SeatingSource.ChangeOf(plan.Seating) : null,
            role is DeviceRole.Console && IsSeatingDue(plan, round, model) ? true : null);
    }

    private static bool IsSeatingDue(RoundPlan plan, Round round, SessionModel model) =>
        plan.Seating is not null && round.Life is RoundLife.Planned && model.Session.History.Plans <= model.SettledPlans;

    private bool Sees(string id, SessionModel model) =>
        role is DeviceRole.Console || Same(model.Session.CurrentRound, id) || (beside is not null && Same(beside(model), id))
        || (role is DeviceRole.Moderator && model.Round(id).Content is not null && model.Session.Plan(id) is not null);

    private static RoundStatus StatusOf(RoundLife life) => life switch
    {
        RoundLife.Planned => RoundStatus.Planned,
        RoundLife.Open => RoundStatus.Open,
        RoundLife.Paused => RoundStatus.Paused,
        _ => RoundStatus.Closed,
    };
}
