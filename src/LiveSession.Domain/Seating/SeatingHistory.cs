using System.Collections.Immutable;

namespace LiveSession.Domain.Seating;

/// <summary>What the room remembers of earlier seating plans: who has met, who is on the way, and the plan that can be taken back.</summary>
/// <param name="Version">Counts every change that makes people move; a person's arrival names the version it answers.</param>
/// <param name="PlannedIn">The version of the latest change for the whole room.</param>
/// <param name="Plans">How many plans have been made for the whole room and not taken back.</param>
/// <param name="Last">What made the present plan; null for the first one.</param>
/// <param name="Met">Who sat together in the plans before the present one.</param>
/// <param name="Repeats">Repeated meetings in those plans.</param>
/// <param name="Moves">Whom the latest changes have moved, and when.</param>
/// <param name="Before">What the present plan came from; null when there is nothing to take back.</param>
public sealed record SeatingHistory(
    int Version,
    int PlannedIn,
    int Plans,
    SeatingMove? Last,
    Encounters Met,
    int Repeats,
    ImmutableDictionary<string, PersonMoved> Moves,
    EarlierSeating? Before)
{
    public static SeatingHistory Empty { get; } = new(
        Version: 0, PlannedIn: 0, Plans: 0, Last: null, Encounters.None, Repeats: 0, ImmutableDictionary.Create<string, PersonMoved>(StringComparer.Ordinal), Before: null);

    /// <summary>A new plan for the whole room: what was sat in until now is counted, once.</summary>
    /// <param name="now">The plan that ends.</param>
    /// <param name="next">Everybody's new table; who is not in it did not sit in the plan that ends either.</param>
    /// <param name="expected">Who has a new table without being here: they did not sit in it either.</param>
    public SeatingHistory Planned(SeatingMove kind, SeatingPlan now, IReadOnlyDictionary<string, int> next, IReadOnlyList<string> expected)
    {
        var absent = expected.ToHashSet(StringComparer.Ordinal);
        var sat = now.TableOf.Where(seat => next.ContainsKey(seat.Key) && !absent.Contains(seat.Key)).ToDictionary(StringComparer.Ordinal);
        return new SeatingHistory(
            Version + 1, Version + 1, Plans + 1, kind, Met.Sit(sat), Repeats + Met.RepeatsOf(sat), MovesBetween(now.TableOf, next), new EarlierSeating(now, Last, Met, Repeats));
    }

    /// <summary>The present plan is undone.</summary>
    public SeatingHistory TakenBack(SeatingPlan now, EarlierSeating before, IReadOnlyDictionary<string, int> next) =>
        new(Version + 1, Version + 1, Plans - 1, before.Last, before.Met, before.Repeats, MovesBetween(now.TableOf, next), Before: null);

    /// <summary>One person is sent to another table.</summary>
    public SeatingHistory Moved(string person, int from) => this with { Version = Version + 1, Moves = Moves.SetItem(person, new PersonMoved(from, Version + 1)) };

    private ImmutableDictionary<string, PersonMoved> MovesBetween(ImmutableDictionary<string, int> now, IReadOnlyDictionary<string, int> next) => next
        .Where(seat => now.TryGetValue(seat.Key, out var from) && from != seat.Value)
        .ToImmutableDictionary(seat => seat.Key, seat => new PersonMoved(now[seat.Key], Version + 1), StringComparer.Ordinal);
}

/// <summary>A person was sent to another table.</summary>
/// <param name="From">The table they were to leave.</param>
/// <param name="Version">The change that sent them.</param>
public sealed record PersonMoved(int From, int Version);

/// <summary>The seating that a plan replaced, with what was known then.</summary>
public sealed record EarlierSeating(SeatingPlan Plan, SeatingMove? Last, Encounters Met, int Repeats);
