using System.Collections.Immutable;

namespace LiveSession.Domain.Rounds.Choice;

/// <summary>The ballots of a choice and what came of them.</summary>
/// <param name="OptionsById">Never changes while the vote lives.</param>
/// <param name="Finalists">Option ids in rank order; null until selected.</param>
/// <param name="DecidedBecause">The facilitator's reason when a tie was decided.</param>
public sealed partial record Poll(
    ChoiceSettings Settings,
    IReadOnlyList<Option> Options,
    ImmutableDictionary<string, Option> OptionsById,
    bool Revealed,
    IReadOnlyList<string>? Finalists,
    string? DecidedBecause) : RoundContent
{
    /// <summary>One ballot per participant; none in a secret vote.</summary>
    public ImmutableDictionary<string, Ballot> Ballots { get; init; } = ImmutableDictionary.Create<string, Ballot>(StringComparer.Ordinal);

    public static Poll Begin(ChoiceSettings settings, IReadOnlyList<Option> options) =>
        new(settings, options, options.ToImmutableDictionary(option => option.Id, StringComparer.Ordinal), Revealed: false, Finalists: null, DecidedBecause: null);

    /// <summary>The counts as they are now.</summary>
    public Tally Count() => Tally.Of(Settings.Rule, Options, IsSecret ? OpenedPicks() : Ballots.Values.SelectMany(ballot => ballot.Picks), Voted, Settings.Keep);

    /// <summary>How many people have a ballot.</summary>
    public int Voted => Ballots.Count + Sealed.Count;

    public bool HasVoted(string participant) => VotedAt(participant) is not null;

    /// <summary>When a person's ballot was registered; null: there is none.</summary>
    public DateTimeOffset? VotedAt(string participant) => Ballots.GetValueOrDefault(participant)?.At ?? Sealed.GetValueOrDefault(participant)?.At;

    /// <summary>Why a ballot with these picks is not valid, or null.</summary>
    public Refusal? Check(IReadOnlyList<Pick> picks)
    {
        if (picks.Count == 0)
        {
            return new Refusal(RoundRefusals.BallotEmpty);
        }

        if (picks.Any(pick => !OptionsById.ContainsKey(pick.OptionId)))
        {
            return new Refusal(RoundRefusals.OptionUnknown);
        }

        return picks.DistinctBy(pick => pick.OptionId, StringComparer.Ordinal).Count() == picks.Count ? Settings.Rule.Check(picks) : new Refusal(RoundRefusals.OptionRepeated);
    }

    public override Decision Decide(Command command, RoundLife life, DateTimeOffset now) => command switch
    {
        CastBallot cast when !IsSecret => Cast(cast, now),
        CastSealedBallot cast when IsSecret => CastSealed(cast, now),
        OpenBallots opened when IsSecret => Open(opened, life),
        RevealResult => Reveal(life),
        HideResult => Revealed ? new ResultHidden() : Decision.AlreadySo,
        SelectFinalists select => Select(select, life),
        _ => Mismatch,
    };

    public override RoundContent Evolve(Event happened) => happened switch
    {
        BallotCast cast => this with { Ballots = Ballots.SetItem(cast.Participant, new Ballot(cast.Picks, cast.At)) },
        SealedBallotCast cast => this with { Sealed = Sealed.SetItem(cast.Participant, new SealedBallot(cast.Sealed, cast.At)) },
        BallotsOpened opened => this with { Opened = opened.Given },
        FinalistsSelected selected => this with { Finalists = selected.OptionIds, DecidedBecause = selected.Reason },
        ResultRevealed => this with { Revealed = true },
        ResultHidden => this with { Revealed = false },
        RoundReopened => this with { Revealed = false, Finalists = null, DecidedBecause = null },
        _ => this,
    };

    public override IReadOnlyList<Event> Settle()
    {
        if (AwaitsOpening)
        {
            return [];
        }

        var tally = Count();
        return tally.Tied.Count > 0 ? [] : [new FinalistsSelected(tally.Sure, Reason: null)];
    }

    public override bool HasResult => Finalists is not null;

    public override bool CountsOn(string participant) => HasVoted(participant);

    /// <summary>The finalists; each one's lineage is the finalists that it will be chosen among.</summary>
    public override IReadOnlyList<Option> Offer(string roundId)
    {
        var finalists = (Finalists ?? []).Select(id => OptionsById[id]).ToArray();
        Ancestor[] lineage = [.. finalists.Select(option => new Ancestor(option.Id, roundId, option.Text))];
        return [.. finalists.Select(option => option with { Lineage = lineage })];
    }

    /// <summary>What a second vote decides on: the options that are tied at the cut, as they are here. None once the tie is decided.</summary>
    public IReadOnlyList<Option> OfferTied() => Finalists is null ? [.. Count().Tied.Select(id => OptionsById[id])] : [];

    /// <summary>How many of the tied options can still become finalists.</summary>
    public int PlacesLeft() => Settings.Keep - Count().Sure.Count;

    private Decision Cast(CastBallot cast, DateTimeOffset now)
    {
        if (Check(cast.Picks) is { } broken)
        {
            return broken;
        }

        return Ballots.TryGetValue(cast.Participant, out var ballot) && ballot.Picks.SequenceEqual(cast.Picks)
            ? Decision.AlreadySo
            : new BallotCast(cast.Participant, cast.Picks, now);
    }

    private Decision Reveal(RoundLife life)
    {
        if (life is not RoundLife.Closed)
        {
            return new Refusal(RoundRefusals.RoundStillOpen);
        }

        if (AwaitsOpening)
        {
            return new Refusal(RoundRefusals.BallotsUnreadable);
        }

        return Revealed ? Decision.AlreadySo : new ResultRevealed();
    }

    private Decision Select(SelectFinalists select, RoundLife life)
    {
        if (life is not RoundLife.Closed)
        {
            return new Refusal(RoundRefusals.RoundStillOpen);
        }

        if (string.IsNullOrWhiteSpace(select.Reason))
        {
            return new Refusal(RoundRefusals.ReasonMissing);
        }

        var tally = Count();
        if (select.OptionIds.Count == 0 || select.OptionIds.Any(id => !tally.Tied.Contains(id, StringComparer.Ordinal)))
        {
            return new Refusal(RoundRefusals.FinalistsOutsideTie);
        }

        string[] finalists = [.. tally.Sure, .. tally.Tied.Where(id => select.OptionIds.Contains(id, StringComparer.Ordinal))];
        return Finalists is { } before && before.SequenceEqual(finalists, StringComparer.Ordinal) && Same(DecidedBecause, select.Reason)
            ? Decision.AlreadySo
            : new FinalistsSelected(finalists, select.Reason);
    }
}

/// <summary>One person's vote.</summary>
public sealed record Ballot(IReadOnlyList<Pick> Picks, DateTimeOffset At);
