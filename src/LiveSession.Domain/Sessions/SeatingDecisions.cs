using System.Globalization;
using LiveSession.Domain.Seating;

namespace LiveSession.Domain.Sessions;

/// <summary>What a session decides about who sits where.</summary>
internal static class SeatingDecisions
{
    /// <summary>The decision, or null for a command that is not about seating.</summary>
    public static Decision? Decide(Session session, Command command) => command switch
    {
        RotateTables rotate => Plan(session, SeatingMove.Rotate, rotate.Present, rotate.Expected, rotate.Seed, rotate.After),
        ReconfigureTables reconfigure => Plan(session, SeatingMove.Reconfigure, reconfigure.Present, reconfigure.Expected, reconfigure.Seed, reconfigure.After),
        TakeBackSeating back => TakeBack(session, back.After),
        ReleaseSeats release => Decision.Accept([.. Released(session, release.People)]),
        StrikeWalkIn strike when !session.Roster.Contains(strike.ParticipantId) => Decision.AlreadySo,
        StrikeWalkIn strike => Decision.Accept([.. Released(session, [strike.ParticipantId]), new WalkInStruck(strike.ParticipantId)]),
        MoveParticipant move => Move(session, move),
        NameHost name => Name(session, name),
        SetFixed set => Fix(session, set),
        ArrangeTable arrange => Arrange(session, arrange),
        AdmitParticipant admit => Admit(session, admit),
        _ => null,
    };

    private static Decision Plan(Session session, SeatingMove kind, IReadOnlyList<string> present, IReadOnlyList<string> expected, int seed, int after)
    {
        if (after != session.History.Version)
        {
            // A double click, or another console was faster: the room has been seated anew already.
            return Decision.AlreadySo;
        }

        var here = present.Where(session.Roster.Contains).ToHashSet(StringComparer.Ordinal);
        if (here.Count == 0)
        {
            return new Refusal(SessionRefusals.NobodyPresent);
        }

        var hosts = HostsFor(session, here);
        var tables = session.RoomTables().Select(table => table with { Host = hosts.GetValueOrDefault(table.Number) }).ToArray();
        string[] awaited = [.. expected.Where(person => session.Roster.Contains(person) && !here.Contains(person)).Order(StringComparer.Ordinal)];
        var request = new RotationRequest([.. here, .. awaited], session.Seating.TableOf, tables, session.Fixed, session.History.Met, seed);
        return (kind is SeatingMove.Rotate ? Rotation.Plan(request) : Rotation.Reconfigure(request)) switch
        {
            Rotated rotated => Planned(session, kind, hosts, rotated.TableOf, awaited),
            NotRotated { Obstacle: SeatingObstacle.NoTableOpen } => new Refusal(SessionRefusals.NoTableOpen),
            NotRotated none => Lacking(none.Lacking),
            _ => throw new InvalidOperationException("A rotation ends with a plan or with what stands in its way."),
        };
    }

    private static Decision Planned(Session session, SeatingMove kind, Dictionary<int, string> hosts, IReadOnlyDictionary<string, int> tableOf, string[] awaited)
    {
        var absent = awaited.ToHashSet(StringComparer.Ordinal);
        var seats = tableOf.Select(seat => new SeatTaken(seat.Key, seat.Value)).ToArray();
        var named = seats.GroupBy(seat => seat.Table)
            .Select(table => new HostNamed(table.Key, hosts.GetValueOrDefault(table.Key) ?? (table.FirstOrDefault(seat => !absent.Contains(seat.Participant)) ?? table.First()).Participant))
            .Where(host => !Same(session.Seating.HostOf.GetValueOrDefault(host.Table), host.Participant))
            .OrderBy(host => host.Table);
        return Decision.Accept([new SeatingPlanned(kind, seats, awaited.Length > 0 ? awaited : null), .. named]);
    }

    // A table keeps its memory through its host: where the host is not here, somebody who sits there stays instead.
    private static Dictionary<int, string> HostsFor(Session session, HashSet<string> here)
    {
        var hosts = new Dictionary<int, string>();
        foreach (var (table, people) in session.Seating.ByTable())
        {
            var present = people.Where(here.Contains).ToArray();
            if (present.Length > 0)
            {
                var host = session.Seating.HostOf.GetValueOrDefault(table);
                hosts[table] = host is not null && present.Contains(host, StringComparer.Ordinal)
                    ? host
                    : present.FirstOrDefault(session.Fixed.Contains) ?? present[0];
            }
        }

        return hosts;
    }

    private static Decision TakeBack(Session session, int after)
    {
        if (session.History.Before is not { } before)
        {
            return new Refusal(SessionRefusals.NothingToTakeBack);
        }

        if (after != session.History.Version)
        {
            return new Refusal(SessionRefusals.SeatingChangedMeanwhile);
        }

        return new SeatingTakenBack([.. before.Plan.TableOf
            .Where(seat => session.TableOf(seat.Key) != seat.Value)
            .OrderBy(seat => seat.Key, StringComparer.Ordinal)
            .Select(seat => new SeatTaken(seat.Key, seat.Value))]);
    }

    // The table that loses its host goes on with somebody who sits there.
    private static IEnumerable<Event> Released(Session session, IEnumerable<string> people)
    {
        var gone = people.Where(person => session.TableOf(person) is not null).ToHashSet(StringComparer.Ordinal);
        if (gone.Count == 0)
        {
            return [];
        }

        var heirs = session.Seating.HostOf
            .Where(host => gone.Contains(host.Value))
            .Select(host => (host.Key, Heir: session.PeopleAt(host.Key).FirstOrDefault(person => !gone.Contains(person))))
            .Where(table => table.Heir is not null)
            .OrderBy(table => table.Key)
            .Select(table => new HostNamed(table.Key, table.Heir!));
        return [new SeatsReleased([.. gone.Order(StringComparer.Ordinal)]), .. heirs];
    }

    private static Decision Move(Session session, MoveParticipant move)
    {
        if (!session.Roster.Contains(move.ParticipantId))
        {
            return new Refusal(SessionRefusals.ParticipantUnknown);
        }

        var from = session.TableOf(move.ParticipantId);
        if (from == move.Table)
        {
            return Decision.AlreadySo;
        }

        if (session.WhyNotAt(move.Table) is { } refusal)
        {
            return refusal;
        }

        Event moved = from is null ? new ParticipantsSeated([new SeatTaken(move.ParticipantId, move.Table)]) : new ParticipantMoved(move.ParticipantId, move.Table);
        return Decision.Accept([moved, .. HostsAfter(session, move, from)]);
    }

    private static IEnumerable<Event> HostsAfter(Session session, MoveParticipant move, int? from)
    {
        if (!session.Seating.HostOf.ContainsKey(move.Table))
        {
            yield return new HostNamed(move.Table, move.ParticipantId);
        }

        // The table that its host leaves goes on with somebody who stays.
        if (from is { } left
            && Same(session.Seating.HostOf.GetValueOrDefault(left), move.ParticipantId)
            && session.PeopleAt(left).FirstOrDefault(person => !Same(person, move.ParticipantId)) is { } heir)
        {
            yield return new HostNamed(left, heir);
        }
    }

    private static Decision Name(Session session, NameHost name)
    {
        if (session.TableOf(name.ParticipantId) != name.Table)
        {
            return new Refusal(SessionRefusals.NotAtThisTable);
        }

        return Same(session.Seating.HostOf.GetValueOrDefault(name.Table), name.ParticipantId)
            ? Decision.AlreadySo
            : new HostNamed(name.Table, name.ParticipantId);
    }

    private static Decision Fix(Session session, SetFixed set)
    {
        if (!session.Roster.Contains(set.ParticipantId))
        {
            return new Refusal(SessionRefusals.ParticipantUnknown);
        }

        return session.Fixed.Contains(set.ParticipantId) == set.Fixed ? Decision.AlreadySo
            : Decision.Accept(set.Fixed ? new ParticipantFixed(set.ParticipantId) : new ParticipantFreed(set.ParticipantId));
    }

    private static Decision Arrange(Session session, ArrangeTable arrange)
    {
        if (arrange.Table < 1 || arrange.Table > session.Tables || arrange.Capacity < 1)
        {
            return Refusal.With(SessionRefusals.TableUnknown, "table", arrange.Table.ToString(CultureInfo.InvariantCulture));
        }

        var wanted = new TableArrangement(arrange.Open, arrange.Capacity);
        return session.ArrangementOf(arrange.Table) == wanted ? Decision.AlreadySo : new TableArranged(arrange.Table, arrange.Open, arrange.Capacity);
    }

    // Whoever comes sits down at once: a walk-in, a latecomer whose seat was given up, somebody on the list without a table.
    private static Decision Admit(Session session, AdmitParticipant admit)
    {
        if (session.TableOf(admit.ParticipantId) is not null)
        {
            return Decision.AlreadySo;
        }

        if (admit.Table is { } wanted && session.WhyNotAt(wanted) is { } refusal)
        {
            return refusal;
        }

        if ((admit.Table ?? Newcomer.TableFor(admit.ParticipantId, session.Seating.TableOf, session.RoomTables(), session.History.Met)) is not { } table)
        {
            return Lacking(1);
        }

        if (!session.Roster.Contains(admit.ParticipantId) && session.ArrangementOf(table).Capacity is null && session.PeopleAt(table).Count() >= Session.MostWithWalkIns)
        {
            return Refusal.With(SessionRefusals.TableFull, "table", table.ToString(CultureInfo.InvariantCulture));
        }

        return Decision.Accept([
            .. session.Roster.Contains(admit.ParticipantId) ? Array.Empty<Event>() : [new ParticipantsEnrolled([admit.ParticipantId])],
            new ParticipantsSeated([new SeatTaken(admit.ParticipantId, table)]),
            .. session.Seating.HostOf.ContainsKey(table) ? Array.Empty<Event>() : [new HostNamed(table, admit.ParticipantId)],
        ]);
    }

    private static Refusal Lacking(int seats) => Refusal.With(SessionRefusals.TooFewSeats, "lacking", seats.ToString(CultureInfo.InvariantCulture));
}
