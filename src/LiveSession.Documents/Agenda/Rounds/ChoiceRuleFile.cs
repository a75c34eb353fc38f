using LiveSession.Documents.Reading;
using LiveSession.Domain.Rounds.Choice;

namespace LiveSession.Documents.Agenda.Rounds;

/// <summary>
/// The rule of a choice: <c>one</c>, <c>agree</c>, <c>{ upTo: 5 }</c>, <c>{ points: 10, cap: 3 }</c>, <c>{ rate: 5 }</c> or <c>{ rank: 3 }</c>.
/// </summary>
internal static class ChoiceRuleFile
{
    public const string Agreement = "agree";

    private const int MostPicks = 50;
    private const int MostPoints = 100;
    private const int BestGrade = 10;
    private const int MostPlaces = 10;

    /// <summary>The rule; null when it is missing or faulty.</summary>
    /// <param name="options">How many there are, when known.</param>
    public static ChoiceRule? Read(MapReader round, int? options) => round.Need("rule") switch
    {
        null => null,
        MapNode map => ReadNumbers(new MapReader(map, round.Faults), options),
        var node => Values.Word(node, "rule", ["one", Agreement], round.Faults) switch
        {
            "one" => new ChoiceRule.One(),
            Agreement => new ChoiceRule.Agree(),
            _ => null,
        },
    };

    public static void Write(ChoiceRule rule, MapWriter round) => _ = rule switch
    {
        ChoiceRule.UpTo upTo => round.Map("rule", new MapWriter().Whole("upTo", upTo.Picks)),
        ChoiceRule.Spread spread => round.Map("rule", new MapWriter().Whole("points", spread.Points).Whole("cap", spread.Cap)),
        ChoiceRule.Rate rate => round.Map("rule", new MapWriter().Whole("rate", rate.Most)),
        ChoiceRule.Rank rank => round.Map("rule", new MapWriter().Whole("rank", rank.Places)),
        ChoiceRule.Agree => round.Word("rule", Agreement),
        _ => round.Word("rule", "one"),
    };

    private static ChoiceRule? ReadNumbers(MapReader rule, int? options)
    {
        var read = (rule.Find("upTo"), rule.Find("points"), rule.Find("rate"), rule.Find("rank")) switch
        {
            (not null, null, null, null) => ReadUpTo(rule, options),
            (null, not null, null, null) => ReadSpread(rule),
            (null, null, not null, null) => ReadRate(rule),
            (null, null, null, not null) => ReadRank(rule, options),
            _ => Neither(rule),
        };
        // Asked for in every case, so that a "cap" beside "upTo" is told what it is: superfluous, not unknown.
        if (rule.Find("cap") is { } cap && read is not (null or ChoiceRule.Spread))
        {
            rule.Faults.Add(
                cap,
                new Phrase($"« cap » ne va qu'avec « points ».", $"“cap” only goes with “points”."),
                new Phrase($"Supprimez-la.", $"Remove it."));
        }

        rule.ReportUnknownKeys();
        return read;
    }

    private static ChoiceRule.UpTo? ReadUpTo(MapReader rule, int? options) =>
        ReadNumber(rule, "upTo", MostPicks, options) is { } picks ? new ChoiceRule.UpTo(picks) : null;

    private static ChoiceRule.Rank? ReadRank(MapReader rule, int? options) =>
        ReadNumber(rule, "rank", MostPlaces, options) is { } places ? new ChoiceRule.Rank(places) : null;

    private static ChoiceRule.Rate? ReadRate(MapReader rule) => rule.Whole("rate", 2, BestGrade) is { } most ? new ChoiceRule.Rate(most) : null;

    // How many options a ballot may name: never more than there are.
    private static int? ReadNumber(MapReader rule, string key, int most, int? options)
    {
        var picks = rule.Whole(key, 1, most);
        if (picks > options)
        {
            rule.Faults.Add(
                rule.Find(key)!,
                new Phrase($"On peut choisir {picks} options, mais il n'y en a que {options}.", $"{picks} options may be chosen, but there are only {options}."),
                new Phrase($"Écrivez {options} au plus.", $"Write {options} at most."));
        }

        return picks;
    }

    private static ChoiceRule.Spread? ReadSpread(MapReader rule)
    {
        var points = rule.Whole("points", 1, MostPoints);
        var cap = rule.Whole("cap", 1, points ?? MostPoints);
        return points is { } all && cap is { } most ? new ChoiceRule.Spread(all, most) : null;
    }

    private static ChoiceRule? Neither(MapReader rule)
    {
        rule.Faults.Add(
            rule.Place,
            new Phrase($"La règle du vote n'est pas claire.", $"The rule of the vote is not clear."),
            new Phrase($"Écrivez « rule: one », « rule: agree », « rule: {{ upTo: 5 }} », « rule: {{ points: 10, cap: 3 }} », « rule: {{ rate: 5 }} » ou « rule: {{ rank: 3 }} ».", $"Write “rule: one”, “rule: agree”, “rule: {{ upTo: 5 }}”, “rule: {{ points: 10, cap: 3 }}”, “rule: {{ rate: 5 }}” or “rule: {{ rank: 3 }}”."));
        return null;
    }
}
