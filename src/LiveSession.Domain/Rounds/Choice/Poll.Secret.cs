using System.Collections.Immutable;

namespace LiveSession.Domain.Rounds.Choice;

/// <summary>A secret vote: ballots that nobody can read until it is closed, and that nobody can give back to a person afterwards (A4).</summary>
public sealed partial record Poll
{
    /// <summary>One sealed ballot per participant; none but in a secret vote.</summary>
    public ImmutableDictionary<string, SealedBallot> Sealed { get; init; } = ImmutableDictionary.Create<string, SealedBallot>(StringComparer.Ordinal);

    /// <summary>What was in them; null until they were opened.</summary>
    public IReadOnlyList<Given>? Opened { get; init; }

    public bool IsSecret => Settings.Privacy is VotePrivacy.Secret;

    /// <summary>True while there are ballots that nobody has opened: their counts are not known.</summary>
    public bool AwaitsOpening => Opened is null && !Sealed.IsEmpty;

    // Whoever votes again once the counts are known votes about them, and a second opening would tell whose ballot was new.
    public override Refusal? WhyNotReopened() => Opened is null ? null : new Refusal(RoundRefusals.BallotsAlreadyOpened);

    /// <summary>A counted secret vote cannot be opened again: it is closed on purpose, never because the room moves on.</summary>
    public override Refusal? WhyNotLeft() => AwaitsOpening ? new Refusal(RoundRefusals.SecretVoteStillOpen) : null;

    private static Decision CastSealed(CastSealedBallot cast, DateTimeOffset now)
    {
        if (cast.Wrong is { } wrong)
        {
            return wrong;
        }

        return cast.Sealed.Length == 0 ? new Refusal(RoundRefusals.BallotsUnreadable) : new SealedBallotCast(cast.Participant, cast.Sealed, now);
    }

    private Decision Open(OpenBallots opened, RoundLife life)
    {
        if (life is not RoundLife.Closed)
        {
            return new Refusal(RoundRefusals.RoundStillOpen);
        }

        if (!AwaitsOpening)
        {
            return Decision.AlreadySo;
        }

        // All or none: a count without some of the ballots would be taken for the room's will.
        if (opened.Ballots != Sealed.Count || opened.Given.Any(given => given.People < 1 || !OptionsById.ContainsKey(given.OptionId)))
        {
            return new Refusal(RoundRefusals.BallotsUnreadable);
        }

        var happened = new BallotsOpened(opened.Ballots, InOrder(opened.Given));
        return Decision.Accept([happened, .. Evolve(happened).Settle()]);
    }

    private Given[] InOrder(IEnumerable<Given> given) =>
        [.. given.OrderBy(one => OptionsById[one.OptionId].Number).ThenBy(one => one.OptionId, StringComparer.Ordinal).ThenBy(one => one.Points)];

    private IEnumerable<Pick> OpenedPicks() => (Opened ?? []).SelectMany(given => Enumerable.Repeat(new Pick(given.OptionId, given.Points), given.People));
}

/// <summary>One person's vote that only the round's key opens.</summary>
public sealed record SealedBallot(string Sealed, DateTimeOffset At);
