using LiveSession.Documents.Reading;
using LiveSession.Domain.Rounds.Choice;

namespace LiveSession.Documents.Agenda.Rounds;

/// <summary>The rule of a choice: <c>rule: one</c>, <c>rule: { upTo: 5 }</c> or <c>rule: { points: 10, cap: 3 }</c>.</summary>
internal static class ChoiceRuleFile
{
    private const int MostPicks = 50;
    private const int MostPoints = 100;

    /// <summary>The rule; null when it is missing or faulty.</summary>
    /// <param name="options">How many there are, when known.</param>
    public static ChoiceRule? Read(MapReader round, int? options) => round.Need("rule") switch
    {
        null => null,
        MapNode map => ReadNumbers(new MapReader(map, round.Faults), options),
        var node => Values.Word(node, "rule", ["one"], round.Faults) is null ? null : new ChoiceRule.One(),
    };

    public static void Write(ChoiceRule rule, MapWriter round) => _ = rule switch
    {
        ChoiceRule.UpTo upTo => round.Map("rule", new MapWriter().Whole("upTo", upTo.Picks)),
        ChoiceRule.Spread spread => round.Map("rule", new MapWriter().Whole("points", spread.Points).Whole("cap", spread.Cap)),
        _ => round.Word("rule", "one"),
    };

    private static ChoiceRule? ReadNumbers(MapReader rule, int? options)
    {
        var read = (rule.Find("upTo"), rule.Find("points")) switch
        {
            (not null, null) => ReadUpTo(rule, options),
            (null, not null) => ReadSpread(rule),
            _ => Neither(rule),
        };
        // Asked for in every case, so that a "cap" beside "upTo" is told what it is: superfluous, not unknown.
        if (rule.Find("cap") is { } cap && read is ChoiceRule.UpTo)
        {
            rule.Faults.Add(
                cap,
                new Phrase($"« cap » ne va qu'avec « points ».", $"“cap” only goes with “points”."),
                new Phrase($"Supprimez-la.", $"Remove it."));
        }

        rule.ReportUnknownKeys();
        return read;
    }

    private static ChoiceRule.UpTo? ReadUpTo(MapReader rule, int? options)
    {
        var picks = rule.Whole("upTo", 1, MostPicks);
        if (picks > options)
        {
            rule.Faults.Add(
                rule.Find("upTo")!,
                new Phrase($"On peut choisir {picks} options, mais il n'y en a que {options}.", $"{picks} options may be chosen, but there are only {options}."),
                new Phrase($"Écrivez {options} au plus.", $"Write {options} at most."));
        }

        return picks is { } known ? new ChoiceRule.UpTo(known) : null;
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
            new Phrase($"Écrivez « rule: one », « rule: {{ upTo: 5 }} » ou « rule: {{ points: 10, cap: 3 }} ».", $"Write “rule: one”, “rule: {{ upTo: 5 }}” or “rule: {{ points: 10, cap: 3 }}”."));
        return null;
    }
}
