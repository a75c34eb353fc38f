using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Adoption;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Rounds.Exploration;
using LiveSession.Domain.Rounds.IndividualCommitments;
using LiveSession.Domain.Rounds.Interlude;
using LiveSession.Domain.Rounds.PeerHelp;
using LiveSession.Domain.Rounds.Pulse;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Domain.Rounds.ReportBack;
using LiveSession.Domain.Rounds.SuccessStories;
using LiveSession.Domain.Rounds.TableCommitments;
using LiveSession.Domain.Rounds.WorldCafe;

namespace LiveSession.Tests.Shared;

/// <summary>A round of every kind, for tests that must forget none: a kind without one here is a fault.</summary>
public static class EveryKind
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>Settings by kind.</summary>
    public static IReadOnlyDictionary<string, RoundSettings> Settings { get; } = Complete(
        new QuestionHarvestSettings("Theme", ["One", "Two"], Moderated: false, MaxPerPerson: 5, Support: true),
        new ChoiceSettings(new ChoiceRule.UpTo(3), new ChoiceSource.TypedOptions(["A", "B", "C"]), Live: true, Keep: 1),
        new TableCommitmentsSettings(MaxPerTable: 3),
        new InterludeSettings(InterludePurpose.Break, Message: null),
        new InterludeSettings(InterludePurpose.Message, "Welcome"),
        new AdoptionSettings("choice"),
        new PeerHelpSettings(Minute, Minute, Minute),
        new IndividualCommitmentsSettings(),
        new WorldCafeSettings(["Why?"], HandOver: Minute, Minute, Minute, Minute),
        new ExplorationSettings("choice"),
        new SuccessStoriesSettings(Minute, Minute),
        new PulseSettings(PulseForm.Text, "How are you?", Live: true),
        new ReportBackSettings("tableCommitments", Minute, Tables: []));

    private static Dictionary<string, RoundSettings> Complete(params RoundSettings[] settings)
    {
        var missing = typeof(RoundSettings).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(RoundSettings))).Except(settings.Select(one => one.GetType())).ToArray();
        return missing is []
            ? settings.ToDictionary(one => one.Kind, StringComparer.Ordinal)
            : throw new InvalidOperationException("No round here of " + string.Join(", ", missing.Select(type => type.Name)));
    }
}
