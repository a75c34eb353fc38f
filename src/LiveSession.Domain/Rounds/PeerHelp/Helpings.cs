using System.Collections.Immutable;

namespace LiveSession.Domain.Rounds.PeerHelp;

/// <summary>The challenges and ideas of a peer help round: a run has one owner per table, and earlier runs are kept.</summary>
public sealed record Helpings(PeerHelpSettings Settings) : RoundContent
{
    // What left a phone within the time is taken, also over a slow network.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    /// <summary>The run that goes on, from 1; 0 before anybody could be named.</summary>
    public int Run { get; init; }

    public int Phase { get; init; }

    /// <summary>By run and table.</summary>
    public ImmutableDictionary<(int Run, int Table), Helping> All { get; init; } = ImmutableDictionary<(int Run, int Table), Helping>.Empty;

    /// <summary>By id.</summary>
    public ImmutableDictionary<string, Idea> Ideas { get; init; } = ImmutableDictionary.Create<string, Idea>(StringComparer.Ordinal);

    /// <summary>The tables of the run that goes on.</summary>
    public IEnumerable<Helping> Current => All.Values.Where(helping => helping.Run == Run);

    /// <summary>What a table does in the run that goes on; null when nobody sat there as it began.</summary>
    public Helping? At(int table) => All.GetValueOrDefault((Run, table));

    /// <summary>Whom an idea was proposed to.</summary>
    public Helping HelpingOf(Idea idea) => All[(idea.Run, idea.Table)];

    public override Decision Decide(Command command, RoundLife life, DateTimeOffset now) => command switch
    {
        NameOwner name => Name(name),
        StateChallenge state => State(state),
        ProposeIdea propose => Propose(propose, life, now),
        KeepIdea keep => Keep(keep),
        ThankColleagues thank => Thank(thank),
        _ => Mismatch,
    };

    // A run in which nobody has proposed anything is gone back to, not repeated: its owners stay.
    public override IReadOnlyList<Event> Enter(int phase, RoomFacts room, DateTimeOffset now)
    {
        if (phase != PeerHelpSettings.StatePhase || (Run > 0 && Current.All(helping => helping.Ideas.IsEmpty)))
        {
            return [];
        }

        var owners = Owners.Draw(room, All.Values.GroupBy(helping => helping.Owner, StringComparer.Ordinal).ToDictionary(turns => turns.Key, turns => turns.Count(), StringComparer.Ordinal));
        return owners.Count == 0 ? [] : [new HelpRunBegun(Run + 1, owners)];
    }

    public override RoundContent Evolve(Event happened) => happened switch
    {
        PhaseBegun begun => this with { Phase = begun.Phase },
        HelpRunBegun begun => this with { Run = begun.Run, All = All.SetItems(begun.Owners.Select(owner => KeyValuePair.Create((begun.Run, owner.Table), Helping.Of(begun.Run, owner)))) },
        OwnerNamed named => Put(Helping.Of(named.Run, new ChallengeOwner(named.Table, named.Owner))),
        ChallengeStated stated => Put(All[(stated.Run, stated.Table)].Reading(stated.Text)),
        IdeaProposed proposed => Add(proposed),
        IdeaKept kept => Put(Ideas[kept.IdeaId] with { Kept = true }),
        IdeaLetGo letGo => Put(Ideas[letGo.IdeaId] with { Kept = false }),
        ColleaguesThanked thanked => Put(All[(thanked.Run, thanked.Table)] with { Thanked = true }),
        _ => this,
    };

    private Decision Name(NameOwner name)
    {
        if (Phase != PeerHelpSettings.StatePhase)
        {
            return new Refusal(RoundRefusals.HelpAlreadyBegun);
        }

        // A table whose first people came after the run had begun gets its owner from the tablet.
        return Same(At(name.Table)?.Owner, name.Owner) ? Decision.AlreadySo : new OwnerNamed(Math.Max(Run, 1), name.Table, name.Owner);
    }

    private Decision State(StateChallenge state) => At(state.Table) switch
    {
        null => new Refusal(RoundRefusals.NoChallengeOwner),
        { } helping when state.By is { } by && !Same(helping.Owner, by) => new Refusal(RoundRefusals.NotChallengeOwner),
        _ when Phase == PeerHelpSettings.ThankPhase => new Refusal(RoundRefusals.HelpIsOver),
        { } helping when Same(helping.Challenge, state.Text) => Decision.AlreadySo,
        { } helping when helping.Revision != state.Revision => new Refusal(RoundRefusals.ChallengeChangedMeanwhile),
        { } helping => new ChallengeStated(helping.Run, helping.Table, state.Text),
    };

    private Decision Propose(ProposeIdea propose, RoundLife life, DateTimeOffset now)
    {
        if (Ideas.ContainsKey(propose.IdeaId))
        {
            return Decision.AlreadySo;
        }

        if (NotNow(life, now) is { } notNow)
        {
            return notNow;
        }

        return At(propose.Table) switch
        {
            null => new Refusal(RoundRefusals.NoChallengeOwner),
            { } helping when Same(helping.Owner, propose.Author) => new Refusal(RoundRefusals.OwnChallenge),
            { } helping when helping.Ideas.Count(id => Same(Ideas[id].Author, propose.Author)) >= PeerHelpSettings.MaxIdeas => new Refusal(RoundRefusals.IdeaLimitReached),
            { } helping => new IdeaProposed(propose.IdeaId, helping.Run, helping.Table, helping.Ideas.Count + 1, propose.Author, propose.Text, now),
        };
    }

    private Refusal? NotNow(RoundLife life, DateTimeOffset now) => Phase switch
    {
        PeerHelpSettings.StatePhase => new Refusal(RoundRefusals.HelpNotBegun),
        PeerHelpSettings.HelpPhase when life is RoundLife.Open { EndsAt: { } endsAt } && now > endsAt + Grace => new Refusal(RoundRefusals.HelpIsOver),
        PeerHelpSettings.HelpPhase => null,
        _ => new Refusal(RoundRefusals.HelpIsOver),
    };

    private Decision Keep(KeepIdea keep)
    {
        if (Ideas.GetValueOrDefault(keep.IdeaId) is not { } idea || !Same(HelpingOf(idea).Owner, keep.By))
        {
            return new Refusal(RoundRefusals.IdeaUnknown);
        }

        return idea.Kept == keep.Kept ? Decision.AlreadySo : keep.Kept ? new IdeaKept(idea.Id) : new IdeaLetGo(idea.Id);
    }

    private Decision Thank(ThankColleagues thank) => Current.FirstOrDefault(helping => Same(helping.Owner, thank.By)) switch
    {
        null => new Refusal(RoundRefusals.NotChallengeOwner),
        { Thanked: true } => Decision.AlreadySo,
        _ when Phase != PeerHelpSettings.ThankPhase => new Refusal(RoundRefusals.HelpStillOn),
        { } helping => new ColleaguesThanked(helping.Run, helping.Table),
    };

    private Helpings Add(IdeaProposed proposed)
    {
        var idea = new Idea(proposed.IdeaId, proposed.Run, proposed.Table, proposed.Number, proposed.Author, proposed.Text, proposed.At, Kept: false);
        var helping = All[(idea.Run, idea.Table)];
        return Put(helping with { Ideas = helping.Ideas.Add(idea.Id) }).Put(idea);
    }

    private Helpings Put(Helping helping) => this with { Run = Math.Max(Run, helping.Run), All = All.SetItem((helping.Run, helping.Table), helping) };

    private Helpings Put(Idea idea) => this with { Ideas = Ideas.SetItem(idea.Id, idea) };
}
