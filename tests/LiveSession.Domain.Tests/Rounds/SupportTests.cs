using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.QuestionHarvest;

namespace LiveSession.Domain.Tests.Rounds;

public sealed class SupportTests
{
    private static readonly Story Five = Begin(support: true).And(Asked(1), Asked(2), Asked(3), Asked(4), Asked(5), new QuestionApproved("q-1"), new QuestionApproved("q-2"), new QuestionApproved("q-3"));

    [Fact]
    [Trait("Rule", "N2")]
    public void OnePerson_SupportsAQuestionOnce_AndTakesItBackOnce()
    {
        var given = Five.When(Support(1, by: 9)).Then(new QuestionSupported("q-1", "p-9"));
        given.When(Support(1, by: 9)).ThenNothing();
        var back = given.When(Support(1, by: 9, supported: false)).Then(new SupportTakenBack("q-1", "p-9"));
        back.When(Support(1, by: 9, supported: false)).ThenNothing();
        Assert.Empty(In(back).Supporters);
    }

    [Fact]
    [Trait("Rule", "A6")]
    public void QuestionThatIsNotOnTheWall_TakesNoSupport()
    {
        Five.When(Support(4, by: 9)).ThenRefused(RoundRefusals.QuestionNotOnWall);
        Five.And(new QuestionRejected("q-1", "no")).When(Support(1, by: 9)).ThenRefused(RoundRefusals.QuestionNotOnWall);
        Five.When(Support(99, by: 9)).ThenRefused(RoundRefusals.QuestionUnknown);
    }

    [Fact]
    public void SupportOfWhatWasTakenDown_CanBeTakenBack() =>
        Five.And(new QuestionSupported("q-1", "p-9"), new QuestionRejected("q-1", "no")).When(Support(1, by: 9, supported: false)).Then(new SupportTakenBack("q-1", "p-9"));

    [Fact]
    public void OwnQuestion_IsNotSupported_NorTheCardThatItStandsOn()
    {
        Five.When(Support(1, by: 1)).ThenRefused(RoundRefusals.OwnQuestion);
        Five.And(new QuestionsMerged("q-1", ["q-2"])).When(Support(1, by: 2)).ThenRefused(RoundRefusals.OwnQuestion);
    }

    [Fact]
    public void RoundThatAsksForNone_TakesNone() => Begin(support: false).And(Asked(1), new QuestionApproved("q-1")).When(Support(1, by: 9)).ThenRefused(RoundRefusals.SupportNotAsked);

    [Fact]
    [Trait("Rule", "N3")]
    public void ClosedRound_TakesNoSupport() => Five.And(new RoundClosed()).When(Support(1, by: 9)).ThenRefused(RoundRefusals.RoundAlreadyClosed);

    [Fact]
    public void MergedCard_CountsDistinctPeople_AndGivesEachQuestionItsOwnBack()
    {
        var merged = Five.And(new QuestionSupported("q-1", "p-7"), new QuestionSupported("q-1", "p-8"), new QuestionSupported("q-2", "p-8"), new QuestionSupported("q-2", "p-9"), new QuestionsMerged("q-1", ["q-2"]));
        Assert.Equal(["p-7", "p-8", "p-9"], In(merged).SupportersOf("q-1").Order(StringComparer.Ordinal));
        var apart = In(merged.When(new UnmergeQuestion("q-2")));
        Assert.Equal(["p-7", "p-8"], apart.SupportersOf("q-1").Order(StringComparer.Ordinal));
        Assert.Equal(["p-8", "p-9"], apart.SupportersOf("q-2").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SupportOfAMergedQuestion_GoesToTheOneThatSpeaksForIt() =>
        Five.And(new QuestionsMerged("q-1", ["q-2"])).When(Support(2, by: 9)).Then(new QuestionSupported("q-1", "p-9"));

    [Fact]
    public void TakingBack_TakesItFromTheWholeCard() => Five
        .And(new QuestionSupported("q-1", "p-9"), new QuestionSupported("q-2", "p-9"), new QuestionsMerged("q-1", ["q-2"]))
        .When(Support(2, by: 9, supported: false)).Then(new SupportTakenBack("q-1", "p-9"), new SupportTakenBack("q-2", "p-9"));

    /// <summary>Whatever is supported, taken back, merged, taken apart and sent twice: a card counts the distinct people who were told "supported", and nobody else.</summary>
    [FsCheck.Xunit.Property(MaxTest = 300)]
    [Trait("Rule", "N2")]
    public void Support_IsKeptThroughMergingAndUnmerging(byte[] choices)
    {
        var story = Five;
        var expected = new HashSet<(string Question, string Person)>();
        foreach (var choice in choices)
        {
            var (one, other, person) = (1 + choice % 3, 1 + choice / 3 % 3, $"p-{6 + choice % 4}");
            Command command = (choice / 16) switch
            {
                < 7 => new SupportQuestion($"q-{one}", person, Supported: true),
                < 10 => new SupportQuestion($"q-{one}", person, Supported: false),
                < 13 => new MergeQuestions($"q-{one}", [$"q-{other}"]),
                _ => new UnmergeQuestion($"q-{one}"),
            };
            if (command is SupportQuestion support)
            {
                Expect(support, In(story), expected);
            }

            story = story.When(command).When(command is UnmergeQuestion ? new UnmergeQuestion("q-1") : command);
        }

        var harvest = In(story);
        Assert.Equal(expected.Order(), harvest.Supporters.SelectMany(support => support.Value.Select(person => (support.Key, person))).Order());
        Assert.All(harvest.OnWall, card => Assert.Equal(
            harvest.GroupOf(card.Id).SelectMany(question => expected.Where(given => given.Question == question.Id)).Select(given => given.Person).Distinct(StringComparer.Ordinal).Count(),
            harvest.SupportersOf(card.Id).Count));
    }

    // The same rules in other words: pairs of question and person.
    private static void Expect(SupportQuestion support, Harvest harvest, HashSet<(string Question, string Person)> expected)
    {
        string[] card = [.. harvest.GroupOf(support.QuestionId).Select(question => question.Id)];
        if (!support.Supported)
        {
            expected.RemoveWhere(given => given.Person == support.Participant && card.Contains(given.Question, StringComparer.Ordinal));
        }
        else if (!card.Any(id => expected.Contains((id, support.Participant))))
        {
            expected.Add((card[0], support.Participant));
        }
    }

    private static Story Begin(bool support) => Story.Given(
        Round.Initial,
        new RoundOpened(new RoundPlan("r1", "Questions", Instruction: null, Duration: null, new QuestionHarvestSettings("Theme", [], Moderated: true, MaxPerPerson: 2, Support: support)), [], EndsAt: null));

    private static QuestionAsked Asked(int number) => new($"q-{number}", number, $"p-{number}", Table: 1, $"Why {number}?", Subtheme: null, Story.Now);

    private static SupportQuestion Support(int question, int by, bool supported = true) => new($"q-{question}", $"p-{by}", supported);

    private static Harvest In(Story story) => (Harvest)((Round)story.State).Content!;
}
