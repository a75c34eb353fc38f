using System.Globalization;

namespace LiveSession.Domain.Rounds.Choice;

/// <summary>What a valid ballot is, and what its picks are worth.</summary>
public abstract record ChoiceRule
{
    private ChoiceRule()
    {
    }

    /// <summary>The values that a pick can have and that are counted one by one, in the order in which they are shown; empty: only sums count.</summary>
    public virtual IReadOnlyList<int> Grades() => [];

    /// <summary>How many options a ballot can name at most.</summary>
    /// <param name="options">How many there are.</param>
    public virtual int MostPicks(int options) => options;

    /// <summary>Why a ballot breaks the rule, or null. Options are known and not repeated when this is asked.</summary>
    public abstract Refusal? Check(IReadOnlyList<Pick> picks);

    /// <summary>What options are ranked by. Equal counts give the very same number, so a tie is a tie.</summary>
    public virtual double Standing(Count count) => count.Score;

    /// <summary>True when the room wants the option at all; what it does not want is never above the cut.</summary>
    public virtual bool IsWanted(Count count) => count.Score > 0;

    /// <summary>Exactly one option.</summary>
    public sealed record One : ChoiceRule
    {
        public override int MostPicks(int options) => 1;

        public override Refusal? Check(IReadOnlyList<Pick> picks) => CheckPicks(picks, 1);
    }

    /// <summary>One to <paramref name="Picks"/> options.</summary>
    public sealed record UpTo(int Picks) : ChoiceRule
    {
        public override int MostPicks(int options) => Math.Min(Picks, options);

        public override Refusal? Check(IReadOnlyList<Pick> picks) => CheckPicks(picks, Picks);
    }

    /// <summary>Up to <paramref name="Points"/> points in all, at most <paramref name="Cap"/> on one option.</summary>
    public sealed record Spread(int Points, int Cap) : ChoiceRule
    {
        public override int MostPicks(int options) => Math.Min(Points, options);

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

    /// <summary>Each option is rated from 1 to <paramref name="Most"/>, or left out. The mean of those who rated it decides.</summary>
    public sealed record Rate(int Most) : ChoiceRule
    {
        public override IReadOnlyList<int> Grades() => [.. Enumerable.Range(1, Most)];

        public override Refusal? Check(IReadOnlyList<Pick> picks) =>
            picks.All(pick => pick.Points >= 1 && pick.Points <= Most) ? null : new Refusal(RoundRefusals.PointsInvalid);

        public override double Standing(Count count) => count.Voters == 0 ? 0 : (double)count.Score / count.Voters;
    }

    /// <summary>Up to <paramref name="Places"/> options, best first. The first place is worth as many points as there are places, each further one a point less (a Borda count).</summary>
    public sealed record Rank(int Places) : ChoiceRule
    {
        public override int MostPicks(int options) => Math.Min(Places, options);

        public override IReadOnlyList<int> Grades() => [.. Enumerable.Range(1, Places).Reverse()];

        public override Refusal? Check(IReadOnlyList<Pick> picks)
        {
            if (picks.Count > Places)
            {
                return Refusal.With(RoundRefusals.TooManyChoices, "picks", Text(Places));
            }

            // Places without a gap from the first on: nobody can give two options the same place or start with the second.
            var places = picks.Select(pick => pick.Points).OrderDescending();
            return places.SequenceEqual(Enumerable.Range(0, picks.Count).Select(place => Places - place)) ? null : new Refusal(RoundRefusals.PointsInvalid);
        }
    }

    /// <summary>Each proposition is agreed to (1), disagreed with (-1) or abstained from (0). The share of agreement among those who took sides decides, in percent.</summary>
    public sealed record Agree : ChoiceRule
    {
        public override IReadOnlyList<int> Grades() => [1, 0, -1];

        public override Refusal? Check(IReadOnlyList<Pick> picks) =>
            picks.All(pick => pick.Points is >= -1 and <= 1) ? null : new Refusal(RoundRefusals.PointsInvalid);

        public override double Standing(Count count)
        {
            var (agree, disagree) = (count.Of(1), count.Of(-1));
            return agree == 0 ? 0 : 100.0 * agree / (agree + disagree);
        }

        public override bool IsWanted(Count count) => count.Of(1) > count.Of(-1);
    }

    private static Refusal? CheckPicks(IReadOnlyList<Pick> picks, int most)
    {
        if (picks.Any(pick => pick.Points != 1))
        {
            return new Refusal(RoundRefusals.PointsInvalid);
        }

        return picks.Count > most ? Refusal.With(RoundRefusals.TooManyChoices, "picks", Text(most)) : null;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>An option on a ballot and what it gets: 1 for a plain pick, a grade or points, 1, 0 or -1 for agree, abstain and disagree.</summary>
public sealed record Pick(string OptionId, int Points);
