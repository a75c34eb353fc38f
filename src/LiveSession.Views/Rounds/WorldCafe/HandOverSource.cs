using LiveSession.Contracts.Records;
using LiveSession.Domain.Rounds.WorldCafe;
using LiveSession.Views.Rounds.TableNotes;

namespace LiveSession.Views.Rounds.WorldCafe;

/// <summary>What the groups of earlier World Café rounds left at a table, while the current one begins with a hand-over.</summary>
internal sealed class HandOverSource(int table) : RecordSource
{
    public override string Family => "handOver";

    public override IEnumerable<string> Keys(SessionModel model) => Earlier(model).Select(round => Key(round.Id));

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => NotedRounds.TableOf(happened.Event) == table ? Keys(model) : [];

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        var (id, cafe) = Earlier(model).FirstOrDefault(round => Same(round.Id, Id(key)));
        var notes = cafe?.Notes.At(table).Select(note => note.Text).ToArray() ?? [];
        return cafe is null || notes.Length == 0
            ? null
            : new HandOverRecord(id, NumberOf(id, model), model.PlanOf(id)?.Title ?? "", cafe.SubjectOf(table).Text, notes);
    }

    private static IEnumerable<(string Id, Cafe Cafe)> Earlier(SessionModel model) =>
        model.Session.CurrentRound is { } current && model.Round(current).Content is Cafe { Settings.HandOver: not null }
            ? from plan in model.Session.Agenda.TakeWhile(plan => !Same(plan.Id, current))
              let cafe = model.Round(plan.Id).Content as Cafe
              where cafe is not null
              select (plan.Id, cafe)
            : [];

    private static int NumberOf(string roundId, SessionModel model) => model.Session.Agenda.TakeWhile(plan => !Same(plan.Id, roundId)).Count() + 1;
}
