namespace LiveSession.Domain.Rounds.Choice;

/// <summary>What a valid ballot is.</summary>
public abstract record ChoiceRule
{
    private ChoiceRule()
    {
    }

    /// <summary>Why a ballot breaks the rule, or null. Options are known and not repeated when this is asked.</summary>
    public abstract Refusal? Check(IReadOnlyList<Pick> picks);

    /// <summary>Exactly one option.</summary>
    public sealed record One : ChoiceRule
    {
        public override Refusal? Check(IReadOnlyList<Pick> picks) => CheckPicks(picks, 1);
    }

    /// <summary>One to <paramref name="Picks"/> options.</summary>
    public sealed record UpTo(int Picks) : ChoiceRule
    {
        public override Refusal? Check(IReadOnlyList<Pick> picks) => CheckPicks(picks, Picks);
    }

    /// <summary>Up to <paramref name="Points"/> points in all, at most <paramref name="Cap"/> on one option.</summary>
    public sealed record Spread(int Points, int Cap) : ChoiceRule
    {
        public override Refusal? Check(IReadOnlyList<Pick> picks)
        {
            if (picks.Any(pick => pick.Points < 1))
            {
                return new Refusal(RoundRefusals.PointsInvalid);
            }

            if (picks.Any(pick => pick.Points > Cap))
            {
                return Refusal.With(RoundRefusals.PointsAboveCap, "cap", Text(Cap));
            }

            // Long: points come from a device, a sum of ints could wrap round.
            return picks.Sum(pick => (long)pick.Points) > Points ? Refusal.With(RoundRefusals.TooManyPoints, "points", Text(Points)) : null;
        }
    }

    private static Refusal? CheckPicks(IReadOnlyList<Pick> picks, int most)
    {
        if (picks.Any(pick => pick.Points != 1))
        {
            return new Refusal(RoundRefusals.PointsInvalid);
        }

        return picks.Count > most ? Refusal.With(RoundRefusals.TooManyChoices, "picks", Text(most)) : null;
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>An option on a ballot and what it gets: 1 for a plain pick.</summary>
public sealed record Pick(string OptionId, int Points);
