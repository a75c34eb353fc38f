using System.Collections.Concurrent;
using System.Globalization;
using LiveSession.Domain;
using LiveSession.Domain.Participants;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Seating;
using LiveSession.Domain.Sessions;
using LiveSession.Domain.Tables;

namespace LiveSession.Views;

/// <summary>
/// A whole session folded from its committed events, with the aggregates' own Evolve: there is no second meaning of an event.
/// Owned by one <see cref="SessionView"/>, which guards it.
/// </summary>
public sealed class SessionModel
{
    private readonly Dictionary<AggregateId, Aggregate> _aggregates = [];
    private readonly ConcurrentDictionary<string, Round> _rounds = new(StringComparer.Ordinal);
    private volatile Session _session = Session.Initial;
    private SeatingPlan _seatedBy = SeatingPlan.Empty;
    private IReadOnlyDictionary<int, IReadOnlyList<string>> _peopleAt = SeatingPlan.Empty.ByTable();

    public Session Session => _session;

    /// <summary>The position up to which the model has been folded.</summary>
    public long Seq { get; private set; }

    /// <summary>People who have checked in.</summary>
    public int Present { get; private set; }

    /// <summary>The plan of the round that the room is in; null before the first.</summary>
    public RoundPlan? CurrentPlan => Session.Plan(Session.CurrentRound);

    /// <summary>
    /// The round that the room goes to next; null after the last. A second vote that is over is behind the room, although it stands after
    /// the choice to which the room has come back for its result.
    /// </summary>
    public RoundPlan? NextPlan => Session.Coming.FirstOrDefault(plan => plan.Settings.OptionsSource() is not ChoiceSource.RunOff || Round(plan.Id).Life is not RoundLife.Closed);

    /// <summary>True once the last round is closed.</summary>
    public bool IsOver => Session.CurrentRound is { } current && NextPlan is null && Round(current).Life is RoundLife.Closed;

    /// <summary>The version of the seating when the last round was opened: whoever was sent before that is taken to be there.</summary>
    public int SettledVersion { get; private set; }

    /// <summary>How many plans had been made for the whole room when the last round was opened.</summary>
    public int SettledPlans { get; private set; }

    /// <summary>True from a new plan until the next round is opened.</summary>
    public bool Moving => Session.History.PlannedIn > SettledVersion;

    public Round Round(string roundId) => _rounds.GetValueOrDefault(roundId, Domain.Rounds.Round.Initial);

    public Table Table(int number) => Find(AggregateId.Table(number), Domain.Tables.Table.Initial);

    public Participant Participant(string id) => Find(AggregateId.Participant(id), Domain.Participants.Participant.Initial);

    /// <summary>Where a person sits; null: nowhere.</summary>
    public int? TableOf(string participant) => Session.TableOf(participant);

    /// <summary>The table that a person was sent from and has not yet said to have left; null: they are where they sit.</summary>
    public int? ComesFrom(string participant) =>
        Session.History.Moves.GetValueOrDefault(participant) is { } move && move.Version > SettledVersion && move.Version > Participant(participant).ArrivedIn ? move.From : null;

    /// <summary>Everybody who is here today, by id.</summary>
    public IReadOnlyList<string> PresentPeople() => [.. Session.Roster.Where(person => Participant(person).Present).Order(StringComparer.Ordinal)];

    /// <summary>Everybody who has a seat and is not here, by id.</summary>
    public IReadOnlyList<string> ExpectedPeople() => [.. Session.Seating.TableOf.Keys.Where(person => !Participant(person).Present).Order(StringComparer.Ordinal)];

    /// <summary>Everybody at a table, in the order of their ids.</summary>
    public IReadOnlyList<string> PeopleAt(int table)
    {
        // A vote renders 32 tables many times a second while nobody moves.
        if (!ReferenceEquals(_seatedBy, Session.Seating))
        {
            _seatedBy = Session.Seating;
            _peopleAt = Session.Seating.ByTable();
        }

        return _peopleAt.GetValueOrDefault(table) ?? [];
    }

    /// <summary>Who is present and sits where, for a round that gives out tasks.</summary>
    public RoomFacts RoomFacts(int seed) => new(
        Session.Seating.TableOf.Where(seat => Participant(seat.Key).Present).ToDictionary(StringComparer.Ordinal),
        Session.Seating.HostOf,
        Session.Tables,
        seed);

    /// <summary>Every commitment of every table, with its table.</summary>
    public IEnumerable<(int Table, Commitment Commitment)> Commitments() => _aggregates
        .Where(aggregate => aggregate.Key.Kind is AggregateKind.Table)
        .SelectMany(aggregate => ((Table)aggregate.Value).Commitments.Select(commitment => (NumberOf(aggregate.Key), commitment)));

    /// <summary>The plan that a round was opened with, or the agenda's while it has not been.</summary>
    public RoundPlan? PlanOf(string roundId) => Round(roundId).Plan ?? Session.Plan(roundId);

    public static int NumberOf(AggregateId table) => int.Parse(table.Key, CultureInfo.InvariantCulture);

    internal void Apply(Happened happened)
    {
        var before = _aggregates.GetValueOrDefault(happened.Stream) ?? Aggregate.InitialOf(happened.Stream);
        var after = before.Evolve(happened.Event);
        _aggregates[happened.Stream] = after;
        Seq = happened.Seq;
        _session = after as Session ?? _session;
        if (after is Round round)
        {
            _rounds[happened.Stream.Key] = round;
        }

        Present += happened.Event switch { ParticipantCheckedIn => 1, ParticipantSignedOff => -1, _ => 0 };
        if (happened.Event is RoundOpened)
        {
            (SettledVersion, SettledPlans) = (Session.History.Version, Session.History.Plans);
        }
    }

    private T Find<T>(AggregateId id, T initial)
        where T : Aggregate => _aggregates.TryGetValue(id, out var found) ? (T)found : initial;
}
