using LiveSession.Contracts.Records;

namespace LiveSession.Rehearsal.Votes;

/// <summary>
/// What each person of the room prefers: a few favourites well ahead of the rest, drawn from the seed, the same whatever ids
/// and order the server gave the options.
/// </summary>
internal sealed class Electorate
{
    private readonly ChoiceRule _rule;
    private readonly VoteOption[] _options;
    private readonly int[] _weights;
    private readonly int _seed;

    public Electorate(ChoiceRule rule, IEnumerable<VoteOption> options, int keep, int seed)
    {
        _rule = rule;
        _seed = seed;
        _options = [.. options.OrderBy(option => option.Text, StringComparer.Ordinal).ThenBy(option => option.Number)];
        _weights = Weights(_options.Length, keep, Dice.From(seed, 0, 0));
    }

    /// <summary>A valid ballot of a person; another version is the ballot after a change of mind.</summary>
    public IReadOnlyList<BallotChoice> Ballot(int person, int version)
    {
        var dice = Dice.From(_seed, person + 1, version);
        return _rule.Kind switch
        {
            ChoiceRuleKind.One => [new BallotChoice(Draw(_weights, dice), 1)],
            ChoiceRuleKind.UpTo => Picks(dice, _rule.Picks ?? 1),
            ChoiceRuleKind.Points => Spread(dice, _rule.Points ?? 1, _rule.Cap ?? 1),
            ChoiceRuleKind.Rate => Grades(dice, 1, _rule.Most ?? 1),
            ChoiceRuleKind.Agree => Grades(dice, -1, 1),
            ChoiceRuleKind.Rank => InOrder(Picks(dice, _rule.Most ?? 1)),
            _ => throw new ArgumentOutOfRangeException(nameof(person), _rule.Kind, "A rule that the rehearsal does not know."),
        };
    }

    private static int[] Weights(int options, int keep, Random dice)
    {
        const int Ordinary = 4;
        const int FavouriteAbove = 40;
        var weights = Enumerable.Repeat(Ordinary, options).ToArray();
        var order = Enumerable.Range(0, options).ToArray();
        dice.Shuffle(order);
        var favourites = Math.Min(Math.Max(keep, 1), options);
        for (var rank = 0; rank < favourites; rank++)
        {
            weights[order[rank]] = Ordinary * FavouriteAbove * (2 * favourites - rank);
        }

        return weights;
    }

    // Nine in ten use all their picks.
    private BallotChoice[] Picks(Random dice, int most)
    {
        var count = Math.Min(_options.Length, dice.Next(10) == 0 ? dice.Next(1, most + 1) : most);
        var weights = _weights.ToArray();
        return [.. Enumerable.Range(0, count).Select(_ => new BallotChoice(DrawOut(weights, dice), 1))];
    }

    // Favourites fare better; about one option in five is left out.
    private BallotChoice[] Grades(Random dice, int worst, int best)
    {
        var median = _weights.Order().ElementAt(_weights.Length / 2);
        var given = _options
            .Select((option, index) => new BallotChoice(option.Id, Math.Clamp(dice.Next(worst, best + 1) + (_weights[index] > median ? 1 : 0), worst, best)))
            .Where(_ => dice.Next(5) > 0)
            .ToArray();
        return given.Length > 0 ? given : [new BallotChoice(_options[0].Id, best)];
    }

    private BallotChoice[] InOrder(BallotChoice[] picks) => [.. picks.Select((pick, place) => pick with { Points = (_rule.Most ?? 1) - place })];

    private BallotChoice[] Spread(Random dice, int points, int cap)
    {
        var given = new SortedDictionary<int, int>();
        var weights = _weights.ToArray();
        for (var point = 0; point < points && weights.Any(weight => weight > 0); point++)
        {
            var option = DrawIndex(weights, dice);
            given[option] = given.GetValueOrDefault(option) + 1;
            weights[option] = given[option] == cap ? 0 : weights[option];
        }

        return [.. given.Select(pair => new BallotChoice(_options[pair.Key].Id, pair.Value))];
    }

    private string Draw(int[] weights, Random dice) => _options[DrawIndex(weights, dice)].Id;

    private string DrawOut(int[] weights, Random dice)
    {
        var index = DrawIndex(weights, dice);
        weights[index] = 0;
        return _options[index].Id;
    }

    private static int DrawIndex(int[] weights, Random dice)
    {
        var rest = dice.Next(weights.Sum());
        var index = 0;
        while (rest >= weights[index])
        {
            rest -= weights[index++];
        }

        return index;
    }
}
