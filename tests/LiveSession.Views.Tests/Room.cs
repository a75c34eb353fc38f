using System.Text.Json;
using LiveSession.Contracts;
using LiveSession.Contracts.Follow;
using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Participants;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Domain.Rounds.TableCommitments;
using LiveSession.Domain.Sessions;
using LiveSession.Views.Follow;
using ChoiceRule = LiveSession.Domain.Rounds.Choice.ChoiceRule;

namespace LiveSession.Views.Tests;

/// <summary>A small room: two tables, four people, a harvest, a choice and commitments. Commands go through the real deciders.</summary>
internal sealed class Room
{
    public const string Harvest = "r1";
    public const string Choice = "r2";
    public const string Commitments = "r3";

    public static readonly DateTimeOffset Now = new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<AggregateId, Aggregate> _aggregates = [];
    private readonly List<Happened> _happened = [];

    public Room(bool moderated = true, bool live = false, QuestionHarvestSettings? harvest = null, Domain.Rounds.Choice.VotePrivacy privacy = default)
        : this([
            new RoundPlan(Harvest, "Questions", Instruction: null, TimeSpan.FromMinutes(10), harvest ?? new QuestionHarvestSettings("Theme", ["A", "B"], moderated, 5)),
            new RoundPlan(Choice, "Five", Instruction: null, Duration: null, new ChoiceSettings(new ChoiceRule.UpTo(2), new ChoiceSource.EarlierRound(Harvest), live, Keep: 1, privacy)),
            new RoundPlan(Commitments, "Commitments", Instruction: null, Duration: null, new TableCommitmentsSettings(3)),
        ])
    {
    }

    public Room(IReadOnlyList<RoundPlan> agenda)
    {
        Do(AggregateId.Session, new CreateSession("Day", "fr", 2));
        Do(AggregateId.Session, new PlanAgenda("Day", "fr", 2, agenda));
        Do(AggregateId.Session, new EnrolParticipants([.. Enumerable.Range(1, 4).Select(number => new Enrolment($"p-{number}", Table: null, Host: false))]));
        Do(AggregateId.Session, new PairDevice("s-1", Domain.Sessions.DeviceRole.Screen, Table: null, "Left"));
    }

    /// <summary>The view's clock, which tests set forward.</summary>
    public ShiftedClock Clock { get; } = new();

    public SessionView View => field ??= NewView(Clock);

    /// <summary>Everything that has happened, in order.</summary>
    public IReadOnlyList<Happened> Happened => _happened;

    /// <summary>The view of a server that starts now.</summary>
    public SessionView Replayed()
    {
        var view = NewView(Clock);
        view.Apply(_happened);
        return view;
    }

    public static Audience Screen => Audience.Screen("s-1");

    /// <summary>Lets an aggregate decide and shows what happened to the view; a refusal is a fault of the test.</summary>
    public Room Do(AggregateId target, Command command)
    {
        var state = _aggregates.GetValueOrDefault(target) ?? Aggregate.InitialOf(target);
        var (decision, after) = state.Handle(command, Now);
        Assert.Null(decision.Refusal);
        _aggregates[target] = after;
        var committed = decision.Events.Select((happened, index) => new Happened(_happened.Count + index + 1, target, happened)).ToArray();
        _happened.AddRange(committed);
        View.Apply(committed);
        return this;
    }

    /// <summary>The same, where a refusal is one of the answers.</summary>
    public void Try(AggregateId target, Command command)
    {
        if ((_aggregates.GetValueOrDefault(target) ?? Aggregate.InitialOf(target)).Decide(command, Now).Refusal is null)
        {
            Do(target, command);
        }
    }

    public Room CheckIn(string participant) => Do(AggregateId.Participant(participant), new CheckIn("phone-of-" + participant));

    public Room Open(string roundId)
    {
        var plan = View.Read(model => model.Session.Plan(roundId)!);
        var options = (plan.Settings as ChoiceSettings)?.Source is ChoiceSource.EarlierRound earlier ? View.Read(model => model.Round(earlier.RoundId).Content!.Offer(earlier.RoundId)) : [];
        return Do(AggregateId.Round(roundId), new OpenRound(plan, options)).Do(AggregateId.Session, new GoToRound(roundId));
    }

    public Room Ask(string id, string author) => Do(AggregateId.Round(Harvest), new AskQuestion(id, author, Table: 1, "Why " + id, Subtheme: 0));

    public Room Approve(params string[] ids) => Do(AggregateId.Round(Harvest), new ApproveQuestions(ids));

    public Room Vote(string participant, params string[] options) => Do(AggregateId.Round(Choice), new CastBallot(participant, [.. options.Select(option => new Pick(option, 1))]));

    public Room Close(string roundId) => Do(AggregateId.Round(roundId), new CloseRound());

    public Room Reveal() => Do(AggregateId.Round(Choice), new RevealResult());

    /// <summary>A room in the middle of a vote on two questions.</summary>
    public static Room Voting(bool live = false, Domain.Rounds.Choice.VotePrivacy privacy = default) => new Room(live: live, privacy: privacy).CheckIn("p-1").CheckIn("p-2")
        .Open(Harvest).Ask("q-1", "p-1").Ask("q-2", "p-2").Ask("q-3", "p-2").Approve("q-1", "q-2").Close(Harvest).Open(Choice);

    /// <summary>Everything that a new device of this audience is told.</summary>
    public IReadOnlyDictionary<string, LiveRecord> Records(Audience audience) => Patch(audience).Set;

    /// <summary>The whole first patch as text: what cannot be found in it was not told.</summary>
    public string Told(Audience audience) => Text(First(audience));

    /// <summary>The same without the seat map, which names everybody by their table: nothing else may tell who did what.</summary>
    public string ToldBesidesSeats(Audience audience) => ToldBesides<SeatMapRecord>(audience);

    /// <summary>The same without records of one kind.</summary>
    public string ToldBesides<T>(Audience audience)
        where T : LiveRecord => JsonSerializer.Serialize(Records(audience).Where(record => record.Value is not T).ToDictionary(StringComparer.Ordinal), ContractsJson.Options);

    public Patch Patch(Audience audience) => Decode(First(audience));

    public static Patch Decode(EncodedPatch patch) => JsonSerializer.Deserialize<Patch>(Text(patch), ContractsJson.Options)!;

    /// <summary>What a device that comes back at a position is told at once.</summary>
    public static Patch Next(SessionView view, Audience audience, FollowFrom from) => Decode(NextEncoded(view, audience, from));

    /// <summary>What a device that follows is told next: something is there already, or the test fails.</summary>
    public static Patch Next(Follower follower) => Decode(NextEncoded(follower));

    private EncodedPatch First(Audience audience) => NextEncoded(View, audience, new FollowFrom());

    private static EncodedPatch NextEncoded(SessionView view, Audience audience, FollowFrom from)
    {
        using var follower = view.Follow(audience, from);
        return NextEncoded(follower);
    }

    /// <summary>The next patch as it is sent.</summary>
    public static EncodedPatch NextEncoded(Follower follower) => follower.NextAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30)).GetAwaiter().GetResult();

    private static SessionView NewView(TimeProvider clock) => new("epoch-1", new ViewContext(id => "Name of " + id, _ => true, () => null), clock);

    private static string Text(EncodedPatch patch) => JsonSerializer.Serialize(patch);
}
