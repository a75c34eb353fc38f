namespace LiveSession.Rehearsal.Checks;

/// <summary>What must hold for every version of every record that any device is shown.</summary>
internal enum Rule
{
    WireKept,
    OwnKindsOnly,
    ResultsHidden,
    BallotsAreKept,
    OwnQuestionsOnly,
    ModeratedMeansModerated,
    DraftsStayAtTheTable,
    CountsNeverFall,
}

/// <summary>The rules as the report words them.</summary>
internal static class Rules
{
    public static string Sentence(Rule rule) => rule switch
    {
        Rule.WireKept => "Every record and patch was what the contracts say",
        Rule.OwnKindsOnly => "Every role was shown only the records and fields of its audience: no author, no table of a question",
        Rule.ResultsHidden => "No result was shown before it was revealed",
        Rule.BallotsAreKept => "Who voted for what was shown to the console only, of named votes only, and of no secret one to anybody (A4)",
        Rule.OwnQuestionsOnly => "No phone was shown another person's question",
        Rule.ModeratedMeansModerated => "No question reached a screen before it was approved (A6)",
        Rule.DraftsStayAtTheTable => "No draft and no signer left its table",
        Rule.CountsNeverFall => "No count on a screen or the console ever fell (N4)",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Unknown rule."),
    };
}
