using System.Collections.Immutable;
using LiveSession.Domain.Rounds;

namespace LiveSession.Domain.Sessions;

/// <summary>Small edits of the agenda while the day runs; each gives the whole new agenda, or null when it names a round that is not there.</summary>
internal static class AgendaEditing
{
    public static ImmutableArray<RoundPlan>? Apply(ImmutableArray<RoundPlan> agenda, AgendaEdit edit)
    {
        var index = IndexOf(agenda, edit.RoundId);
        if (edit is PutRound put)
        {
            return index < 0 ? Add(agenda, put) : agenda.SetItem(index, put.Plan);
        }

        if (index < 0)
        {
            return null;
        }

        return edit switch
        {
            MoveRound move => Move(agenda, index, move.Before),
            DuplicateRound duplicate => agenda.Insert(index + 1, agenda[index] with { Id = duplicate.NewId, Skipped = false }),
            PlanRunOff runOff => agenda.Insert(index + 1, RunOffPlan.For(agenda[index], runOff)),
            RemoveRound => agenda.RemoveAt(index),
            SkipRound skip => agenda.SetItem(index, agenda[index] with { Skipped = skip.Skipped }),
            EditRound text => agenda.SetItem(index, Reworded(agenda[index], text)),
            _ => null,
        };
    }

    private static ImmutableArray<RoundPlan> Add(ImmutableArray<RoundPlan> agenda, PutRound put)
    {
        var before = put.After is { } after ? IndexOf(agenda, after) : -1;
        return before < 0 ? agenda.Add(put.Plan) : agenda.Insert(before + 1, put.Plan);
    }

    private static RoundPlan Reworded(RoundPlan plan, EditRound edit) =>
        plan with { Title = edit.Title, Instruction = edit.Instruction, Duration = edit.Duration, Settings = edit.Vote?.In(plan.Settings) ?? plan.Settings };

    private static ImmutableArray<RoundPlan>? Move(ImmutableArray<RoundPlan> agenda, int index, string? before)
    {
        var moved = agenda[index];
        if (Same(before, moved.Id))
        {
            return agenda;
        }

        var rest = agenda.RemoveAt(index);
        if (before is null)
        {
            return rest.Add(moved);
        }

        var target = IndexOf(rest, before);
        return target < 0 ? null : rest.Insert(target, moved);
    }

    private static int IndexOf(ImmutableArray<RoundPlan> agenda, string roundId)
    {
        for (var i = 0; i < agenda.Length; i++)
        {
            if (Same(agenda[i].Id, roundId))
            {
                return i;
            }
        }

        return -1;
    }
}
