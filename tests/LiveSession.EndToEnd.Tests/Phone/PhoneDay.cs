namespace LiveSession.EndToEnd.Tests.Phone;

/// <summary>Rounds for phones: each test has its own, and the last ones are votes for half an hour.</summary>
internal static class PhoneDay
{
    /// <summary>As many as there are minutes in half an hour; an agenda takes no more than sixty rounds.</summary>
    public const int Votes = 30;

    public const string Vote = "lock-vote";
    public const string Own = "own";
    public const string Last = "last";

    public static string Hourly(int minute) => FormattableString.Invariant($"hour-{minute:00}");

    public static string Harvest(string test) => "ask-" + test;

    public static string Agenda(IEnumerable<string> harvests) => string.Join('\n', [
        """
        title: "Téléphones"
        language: fr
        tables: 2
        rounds:
        """,
        .. harvests.Select(test => $"""
              - id: {Harvest(test)}
                kind: questionHarvest
                title: "Récolte {test}"
                theme: "Que promettons-nous ?"
                maxPerPerson: 50
            """),
        Choice(Vote, "Le vote", ["Rappeler", "Écouter", "Promettre"]),
        $"""
          - id: {Own}
            kind: individualCommitments
            title: "Mon engagement"
        """,
        .. Enumerable.Range(1, Votes).Select(minute => Choice(Hourly(minute), $"Vote de la minute {minute}",
            [.. Enumerable.Range(1, 5).Select(option => $"Quelle question devons-nous nous poser à la minute {minute}, la numéro {option}, pour mieux répondre à nos clients ?")])),
        $"""
          - id: {Last}
            kind: message
            title: "Merci"
            message: "À demain."
        """,
    ]);

    private static string Choice(string id, string title, IReadOnlyList<string> options) => $$"""
          - id: {{id}}
            kind: choice
            title: "{{title}}"
            options: [{{string.Join(", ", options.Select(option => $"\"{option}\""))}}]
            rule: one
            result: hidden
            keep: 1
        """;
}
