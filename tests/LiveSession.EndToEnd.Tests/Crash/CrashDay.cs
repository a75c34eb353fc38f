namespace LiveSession.EndToEnd.Tests.Crash;

/// <summary>A day with every kind of round, and several of each, so that nobody runs out of things to do.</summary>
internal static class CrashDay
{
    public const string Vote = "vote";

    public static string Agenda(int tables) => string.Join('\n', [
        $"""
        title: "Coupures"
        language: fr
        tables: {tables}
        rounds:
        """,
        .. Enumerable.Range(1, 4).Select(number => $"""
              - id: questions-{number}
                kind: questionHarvest
                title: "Questions {number}"
                theme: "Que promettons-nous ?"
                maxPerPerson: 50
              - id: commitments-{number}
                kind: tableCommitments
                title: "Engagements {number}"
                maxPerTable: 5
            """),
        $$"""
          - id: {{Vote}}
            kind: choice
            title: "Vote"
            options: [Un, Deux, Trois, Quatre, Cinq, Six, Sept, Huit]
            rule: { upTo: 3 }
            result: hidden
            keep: 2
        """,
    ]);
}
