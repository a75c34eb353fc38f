using System.Collections.Immutable;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Seating;

namespace LiveSession.Domain.Sessions;

/// <summary>The event as a whole: agenda, current round, roster, seating, shared devices.</summary>
/// <param name="CurrentRound">Null before the first.</param>
public sealed record Session(string Title, string Language, int Tables, ImmutableArray<RoundPlan> Agenda, string? CurrentRound, SeatingPlan Seating) : Aggregate
{
    /// <summary>The most tables that a session can have.</summary>
    public const int MostTables = 200;

    /// <summary>The most people at a table that has no capacity, when one more comes who is not on the list: a printed code must not admit without end.</summary>
    public const int MostWithWalkIns = 100;

    public static Session Initial { get; } = new("", "fr", Tables: 0, [], CurrentRound: null, SeatingPlan.Empty);

    /// <summary>Everybody on the list or admitted, by id.</summary>
    public ImmutableHashSet<string> Roster { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Shared devices by id.</summary>
    public ImmutableDictionary<string, PairedDevice> Devices { get; init; } = ImmutableDictionary.Create<string, PairedDevice>(StringComparer.Ordinal);

    /// <summary>What the facilitators have at hand while the day runs.</summary>
    public Running Running { get; init; } = Running.Initial;

    /// <summary>The big screens.</summary>
    public Screens Screens { get; init; } = Screens.Initial;

    /// <summary>What makes the event look like its own.</summary>
    public Look Look { get; init; } = Look.Plain;

    /// <summary>Null: none is shown.</summary>
    public Wifi? Wifi { get; init; }

    /// <summary>People who never move in a rotation.</summary>
    public ImmutableHashSet<string> Fixed { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Tables that are closed or have a capacity, by number.</summary>
    public ImmutableDictionary<int, TableArrangement> Arrangements { get; init; } = ImmutableDictionary<int, TableArrangement>.Empty;

    /// <summary>What came before the present seating.</summary>
    public SeatingHistory History { get; init; } = SeatingHistory.Empty;

    /// <summary>The event's time zone by its IANA name: all devices show its time of day, wherever their own clocks are; null: not known.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Put away: nobody can join any more.</summary>
    public bool Archived { get; init; }

    /// <summary>Where a person sits; null: nowhere.</summary>
    public int? TableOf(string participant) => Seating.TableOf.TryGetValue(participant, out var table) ? table : null;

    /// <summary>Everybody at a table, in the order of their ids.</summary>
    public IEnumerable<string> PeopleAt(int table) => Seating.TableOf.Where(seat => seat.Value == table).Select(seat => seat.Key).Order(StringComparer.Ordinal);

    /// <summary>Whether a table is open, and how many it takes.</summary>
    public TableArrangement ArrangementOf(int table) => Arrangements.GetValueOrDefault(table) ?? TableArrangement.Usual;

    /// <summary>Every open table, without hosts.</summary>
    public IReadOnlyList<RoomTable> RoomTables() =>
        [.. Enumerable.Range(1, Tables).Where(table => ArrangementOf(table).Open).Select(table => new RoomTable(table, ArrangementOf(table).Capacity))];

    /// <summary>The round with this id, or null.</summary>
    public RoundPlan? Plan(string? roundId) => Agenda.FirstOrDefault(plan => Same(plan.Id, roundId));

    /// <summary>The rounds after the current one that are not left out; all of them when there is none yet.</summary>
    public IEnumerable<RoundPlan> Coming => Agenda.Skip(Plan(CurrentRound) is { } current ? Agenda.IndexOf(current) + 1 : 0).Where(plan => !plan.Skipped);

    public override Decision Decide(Command command, DateTimeOffset now) => command switch
    {
        CreateSession create => Create(create),
        PlanAgenda plan => Replan(plan),
        EnrolParticipants enrol => Enrol(enrol.People),
        AgendaEdit edit => Edit(edit),
        GoToRound go => Go(go.RoundId),
        ArchiveSession archive when archive.Archived == Archived => Decision.AlreadySo,
        ArchiveSession archive => archive.Archived ? new SessionArchived() : new SessionRestored(),
        SetLook set => Dress(set),
        SetWifi set when set.Wifi == Wifi => Decision.AlreadySo,
        SetWifi set => new WifiSet(set.Wifi),
        _ => SeatingDecisions.Decide(this, command) ?? DeviceDecisions.Decide(this, command) ?? Running.Decide(command, this, now) ?? Screens.Decide(command, this, now) ?? new Refusal(RoundRefusals.KindMismatch),
    };

    public override Aggregate Evolve(Event happened) => happened switch
    {
        SessionCreated created => this with { Title = created.Title, Language = created.Language, Tables = created.Tables },
        AgendaPlanned planned => this with { Title = planned.Title, Language = planned.Language, Tables = planned.Tables, Agenda = [.. planned.Rounds], TimeZone = planned.TimeZone ?? TimeZone },
        ParticipantsEnrolled enrolled => this with { Roster = Roster.Union(enrolled.Participants) },
        WalkInStruck struck => this with { Roster = Roster.Remove(struck.Participant) },
        CurrentRoundChanged changed => this with { CurrentRound = changed.RoundId },
        DevicePaired paired => this with { Devices = Devices.SetItem(paired.DeviceId, new PairedDevice(paired.DeviceId, paired.Role, paired.Table, paired.Name, Blank: false)), Screens = Screens.With(paired) },
        DeviceRevoked revoked => this with { Devices = Devices.Remove(revoked.DeviceId), Running = Running.Without(revoked.DeviceId), Screens = Screens.Without(revoked.DeviceId) },
        ScreenNamed named => Rename(named),
        KioskPlaced placed => this with { Devices = Devices.SetItem(placed.DeviceId, Devices[placed.DeviceId] with { Place = placed.Place }) },
        LookSet set => this with { Look = set.Look },
        WifiSet set => this with { Wifi = set.Wifi },
        ScreensBlanked blanked => SetBlank(blanked.DeviceIds, blank: true),
        ScreensShown shown => SetBlank(shown.DeviceIds, blank: false),
        SessionArchived => this with { Archived = true },
        SessionRestored => this with { Archived = false },
        _ => SeatingEvolution.Evolve(this, happened) ?? Run(happened),
    };

    private Session Run(Event happened) =>
        Running.Evolve(happened) is { } running ? this with { Running = running }
        : Screens.Evolve(happened, this) is { } screens ? this with { Screens = screens }
        : throw new InvalidOperationException($"{happened.GetType().Name} is no event of a session.");

    private Decision Create(CreateSession create)
    {
        if (Tables > 0)
        {
            return Decision.AlreadySo;
        }

        return create.Tables is < 1 or > MostTables ? new Refusal(SessionRefusals.TableUnknown) : new SessionCreated(create.Title, create.Language, create.Tables);
    }

    private Decision Replan(PlanAgenda plan)
    {
        var highestTaken = Seating.TableOf.Values.DefaultIfEmpty(0).Max();
        if (plan.Tables < Math.Max(1, highestTaken) || plan.Tables > MostTables)
        {
            return Refusal.With(SessionRefusals.TableUnknown, "table", highestTaken.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        // The room stands in the current round: an agenda without it would leave every device nowhere.
        if (CurrentRound is { } current && !plan.Rounds.Any(round => Same(round.Id, current)))
        {
            return Refusal.With(SessionRefusals.RoundUnknown, "round", current);
        }

        return new AgendaPlanned(plan.Title, plan.Language, plan.Tables, plan.Rounds, plan.TimeZone ?? TimeZone);
    }

    private Decision Edit(AgendaEdit edit)
    {
        if (edit.Adds is { } id && Plan(id) is not null)
        {
            return Decision.AlreadySo;
        }

        // The room stands in it, or another round would have nothing to work on.
        if (edit is RemoveRound && (Same(CurrentRound, edit.RoundId) || Agenda.Any(other => Same(other.Settings.BuildsOn(), edit.RoundId))))
        {
            return Refusal.With(SessionRefusals.RoundNeeded, "round", edit.RoundId);
        }

        if (Plan(edit.RoundId) is { } plan && edit.WhyNot(plan) is { } refusal)
        {
            return refusal;
        }

        return AgendaEditing.Apply(Agenda, edit) is { } agenda
            ? new AgendaPlanned(Title, Language, Tables, agenda, TimeZone)
            : Refusal.With(SessionRefusals.RoundUnknown, "round", edit.RoundId);
    }

    private Decision Enrol(IReadOnlyList<Enrolment> people)
    {
        if (people.FirstOrDefault(person => person.Table is { } table && (table < 1 || table > Tables)) is { } lost)
        {
            return Refusal.With(SessionRefusals.TableUnknown, "table", lost.Table!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        var unseated = people.Where(person => !Seating.TableOf.ContainsKey(person.ParticipantId)).ToArray();
        var seats = FirstPlan.Seat(unseated.Select(person => (person.ParticipantId, person.Table)), SizesToFill());
        var newcomers = people.Select(person => person.ParticipantId).Where(id => !Roster.Contains(id)).ToArray();
        return Decision.Accept([
            .. newcomers.Length > 0 ? new Event[] { new ParticipantsEnrolled(newcomers) } : [],
            .. seats.Count > 0 ? new Event[] { new ParticipantsSeated([.. seats.Select(seat => new SeatTaken(seat.Participant, seat.Table))]) } : [],
            .. NameHosts(unseated, seats),
        ]);
    }

    /// <summary>Why nobody more can sit at a table; null when there is room.</summary>
    internal Refusal? WhyNotAt(int table)
    {
        var number = table.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (table < 1 || table > Tables)
        {
            return Refusal.With(SessionRefusals.TableUnknown, "table", number);
        }

        var (open, capacity) = ArrangementOf(table);
        return !open ? Refusal.With(SessionRefusals.TableClosed, "table", number)
            : PeopleAt(table).Count() >= capacity ? Refusal.With(SessionRefusals.TableFull, "table", number)
            : null;
    }

    // A table that is closed or full looks overcrowded to whoever is seated where people lack.
    private int[] SizesToFill()
    {
        var sizes = Seating.Sizes(Tables);
        foreach (var (table, (open, capacity)) in Arrangements.Where(arranged => arranged.Key <= Tables))
        {
            sizes[table - 1] = open && !(sizes[table - 1] >= capacity) ? sizes[table - 1] : int.MaxValue / 2;
        }

        return sizes;
    }

    private IEnumerable<HostNamed> NameHosts(Enrolment[] people, IReadOnlyList<(string Participant, int Table)> seats)
    {
        var wanted = people.Where(person => person.Host).Select(person => person.ParticipantId).ToHashSet(StringComparer.Ordinal);
        return seats
            .GroupBy(seat => seat.Table)
            .Where(table => !Seating.HostOf.ContainsKey(table.Key))
            .Select(table => new HostNamed(table.Key, table.Select(seat => seat.Participant).OrderByDescending(wanted.Contains).First()));
    }

    private Decision Go(string roundId)
    {
        if (Plan(roundId) is null)
        {
            return Refusal.With(SessionRefusals.RoundUnknown, "round", roundId);
        }

        return Same(CurrentRound, roundId) ? Decision.AlreadySo : new CurrentRoundChanged(roundId);
    }

    /// <summary>The paired screen of this name; null: none has it.</summary>
    public PairedDevice? ScreenNamed(string name) =>
        Devices.Values.FirstOrDefault(device => device.Role is DeviceRole.Screen && Same(device.Name, name));

    private Decision Dress(SetLook set) => Decision.Accept([
        .. Same(set.Title, Title) ? Array.Empty<Event>() : [new AgendaPlanned(set.Title, Language, Tables, Agenda)],
        .. set.Look == Look ? Array.Empty<Event>() : [new LookSet(set.Look)],
    ]);

    private Session Rename(ScreenNamed named) => Devices.GetValueOrDefault(named.DeviceId) is { } device
        ? this with { Devices = Devices.SetItem(device.Id, device with { Name = named.Name }), Screens = Screens.Renamed(device.Id, device.Name, named.Name) }
        : this;

    private Session SetBlank(IReadOnlyList<string> deviceIds, bool blank) =>
        this with { Devices = Devices.SetItems(deviceIds.Where(Devices.ContainsKey).Select(id => KeyValuePair.Create(id, Devices[id] with { Blank = blank }))) };
}

/// <summary>A shared device that the facilitator has accepted.</summary>
/// <param name="Table">Tablets only.</param>
/// <param name="Blank">Screens only: shows nothing at the moment.</param>
public sealed record PairedDevice(string Id, DeviceRole Role, int? Table, string Name, bool Blank)
{
    /// <summary>Kiosks only: where it stands; null: nobody has said.</summary>
    public KioskPlace? Place { get; init; }
}
