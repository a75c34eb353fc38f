namespace LiveSession.Documents.Agenda.Rounds;

/// <summary>The kinds that an agenda file can have: the one place where a kind is registered.</summary>
internal static class RoundKinds
{
    private static readonly IReadOnlyList<IRoundKindFile> All = [new QuestionHarvestFile(), new ChoiceFile(), new TableCommitmentsFile(), InterludeFile.Break, InterludeFile.Message, new AdoptionFile(), new PeerHelpFile(), new IndividualCommitmentsFile(), new WorldCafeFile(), new ExplorationFile(), new SuccessStoriesFile(), new PulseFile(), new ReportBackFile()];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(kind => kind.Kind)];

    /// <summary>The kind with this name, or null.</summary>
    public static IRoundKindFile? Find(string? name) => All.FirstOrDefault(kind => string.Equals(kind.Kind, name, StringComparison.Ordinal));
}
