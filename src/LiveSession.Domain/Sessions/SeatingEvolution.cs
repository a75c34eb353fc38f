using System.Collections.Immutable;
using LiveSession.Domain.Seating;

namespace LiveSession.Domain.Sessions;

/// <summary>What seating events make of a session.</summary>
internal static class SeatingEvolution
{
    /// <summary>The next state, or null for an event that is not about seating.</summary>
    public static Session? Evolve(Session session, Event happened) => happened switch
    {
        ParticipantsSeated seated => session with { Seating = session.Seating with { TableOf = session.Seating.TableOf.SetItems(Pairs(seated.Seats)) } },
        HostNamed named => session with { Seating = session.Seating with { HostOf = session.Seating.HostOf.SetItem(named.Table, named.Participant) } },
        SeatingPlanned planned => Plan(session, planned),
        SeatingTakenBack back => TakeBack(session, back),
        SeatsReleased released => session with { Seating = Seated(session.Seating.HostOf, session.Seating.TableOf.RemoveRange(released.Participants)) },
        ParticipantMoved moved => Move(session, moved),
        ParticipantFixed added => session with { Fixed = session.Fixed.Add(added.Participant) },
        ParticipantFreed freed => session with { Fixed = session.Fixed.Remove(freed.Participant) },
        TableArranged arranged => session with { Arrangements = session.Arrangements.SetItem(arranged.Table, new TableArrangement(arranged.Open, arranged.Capacity)) },
        _ => null,
    };

    private static Session Plan(Session session, SeatingPlanned planned)
    {
        var next = Pairs(planned.Seats).ToImmutableDictionary(StringComparer.Ordinal);
        return session with { Seating = Seated(session.Seating.HostOf, next), History = session.History.Planned(planned.Kind, session.Seating, next, planned.Expected ?? []) };
    }

    private static Session TakeBack(Session session, SeatingTakenBack back)
    {
        var before = session.History.Before ?? throw new InvalidOperationException("There is no plan to take back.");
        var next = session.Seating.TableOf.SetItems(Pairs(back.Seats));
        return session with { Seating = Seated(session.Seating.HostOf.SetItems(before.Plan.HostOf), next), History = session.History.TakenBack(session.Seating, before, next) };
    }

    private static Session Move(Session session, ParticipantMoved moved)
    {
        var from = session.Seating.TableOf.GetValueOrDefault(moved.Participant);
        return session with
        {
            Seating = Seated(session.Seating.HostOf, session.Seating.TableOf.SetItem(moved.Participant, moved.Table)),
            History = session.History.Moved(moved.Participant, from),
        };
    }

    // Nobody hosts a table from elsewhere.
    private static SeatingPlan Seated(ImmutableDictionary<int, string> hosts, ImmutableDictionary<string, int> next) =>
        new(next, hosts.RemoveRange(hosts.Where(host => !next.TryGetValue(host.Value, out var table) || table != host.Key).Select(host => host.Key)));

    private static IEnumerable<KeyValuePair<string, int>> Pairs(IEnumerable<SeatTaken> seats) => seats.Select(seat => KeyValuePair.Create(seat.Participant, seat.Table));
}
