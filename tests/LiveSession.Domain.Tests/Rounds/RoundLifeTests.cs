using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.QuestionHarvest;

namespace LiveSession.Domain.Tests.Rounds;

/// <summary>The round's own life as a table of state x command.</summary>
public sealed class RoundLifeTests
{
    private static readonly DateTimeOffset Now = Story.Now;
    private static readonly TimeSpan TenMinutes = TimeSpan.FromMinutes(10);
    private static readonly RoundPlan Plan = new("r1", "Questions", Instruction: null, TenMinutes, new QuestionHarvestSettings("Theme", ["One"], Moderated: false, MaxPerPerson: 5));
    private static readonly RoundPlan Untimed = Plan with { Duration = null };

    private static readonly Story Planned = Story.Given(Round.Initial);
    private static readonly Story Open = Planned.And(new RoundOpened(Plan, [], Now + TenMinutes));
    private static readonly Story OpenUntimed = Planned.And(new RoundOpened(Untimed, [], EndsAt: null));
    private static readonly Story Paused = Open.And(new RoundPaused(TimeSpan.FromMinutes(4)));
    private static readonly Story Closed = Open.And(new RoundClosed());

    [Fact]
    public void PlannedRound_Opens_WithItsCountdown() => Planned.When(new OpenRound(Plan, [])).Then(new RoundOpened(Plan, [], Now + TenMinutes, Now));

    [Fact]
    public void PlannedRound_WithoutDuration_OpensWithoutCountdown() => Planned.When(new OpenRound(Untimed, [])).Then(new RoundOpened(Untimed, [], EndsAt: null, Now));

    [Fact]
    public void OpenRound_OpenedAgain_StaysAsItIs() => Open.When(new OpenRound(Untimed, [])).ThenNothing();

    [Fact]
    public void ClosedRound_RefusesOpening() => Closed.When(new OpenRound(Plan, [])).ThenRefused(RoundRefusals.RoundAlreadyClosed);

    [Fact]
    public void OpenRound_Pauses_WithWhatIsLeft() => Open.When(new PauseRound(), TimeSpan.FromMinutes(6)).Then(new RoundPaused(TimeSpan.FromMinutes(4)));

    [Fact]
    public void PausedRound_Resumes_WithWhatWasLeft() => Paused.When(new ResumeRound(), TimeSpan.FromHours(1)).Then(new RoundResumed(Now + TimeSpan.FromMinutes(64)));

    [Fact]
    public void OpenRound_Extends_FromItsEnd() => Open.When(new ExtendRound(TimeSpan.FromMinutes(1))).Then(new CountdownMoved(Now + TimeSpan.FromMinutes(11)));

    [Fact]
    public void OvertimeRound_Extends_FromNow() =>
        Open.When(new ExtendRound(TimeSpan.FromMinutes(1)), TimeSpan.FromMinutes(12)).Then(new CountdownMoved(Now + TimeSpan.FromMinutes(13)));

    [Fact]
    public void UntimedRound_Extended_GetsACountdown() => OpenUntimed.When(new ExtendRound(TimeSpan.FromMinutes(2))).Then(new CountdownMoved(Now + TimeSpan.FromMinutes(2)));

    [Fact]
    public void UntimedRound_CannotBeShortened() => OpenUntimed.When(new ExtendRound(TimeSpan.FromMinutes(-1))).ThenRefused(RoundRefusals.RoundHasNoCountdown);

    [Fact]
    public void PausedRound_Extends_ItsRest() => Paused.When(new ExtendRound(TimeSpan.FromMinutes(1))).Then(new RemainderMoved(TimeSpan.FromMinutes(5)));

    [Fact]
    public void OpenAndPausedRounds_Close()
    {
        Open.When(new CloseRound()).Then(new RoundClosed(Now));
        Paused.When(new CloseRound()).Then(new RoundClosed(Now));
    }

    [Fact]
    public void ClosedRound_Reopens_WithoutCountdown() => Closed.When(new ReopenRound()).Then(new RoundReopened());

    [Fact]
    public void RepeatedCommands_ChangeNothing()
    {
        Paused.When(new PauseRound()).ThenNothing();
        Open.When(new ResumeRound()).ThenNothing();
        Open.When(new ReopenRound()).ThenNothing();
        Closed.When(new CloseRound()).ThenNothing();
    }

    [Fact]
    public void PlannedRound_RefusesEverythingButOpening()
    {
        foreach (var command in new Command[] { new PauseRound(), new ResumeRound(), new ExtendRound(TenMinutes), new CloseRound(), new ReopenRound(), Ask, new ApproveQuestions(["q"]) })
        {
            Planned.When(command).ThenRefused(RoundRefusals.RoundNotOpen);
        }
    }

    [Fact]
    public void PausedRound_RefusesContributions() => Paused.When(Ask).ThenRefused(RoundRefusals.RoundPaused);

    [Fact]
    [Trait("Rule", "N3")]
    public void ClosedRound_RefusesContributions() => Closed.When(Ask).ThenRefused(RoundRefusals.RoundAlreadyClosed);

    private static AskQuestion Ask => new("q-1", "p-1", Table: 1, "Why?", Subtheme: null);

    [Fact]
    public void ClosedRound_ResumesWithTheTimeThatWasLeft() =>
        Open.And(new RoundClosed(Now + TimeSpan.FromMinutes(4))).When(new ReopenRound(Resume: true), TimeSpan.FromMinutes(5)).Then(new RoundReopened(Now + TimeSpan.FromMinutes(11)));

    [Fact]
    public void OpeningByMistake_IsTakenBack() =>
        Open.When(new WithdrawRound()).Then(new RoundWithdrawn()).When(new WithdrawRound()).ThenNothing().When(new OpenRound(Plan, [])).Then(new RoundOpened(Plan, [], Now + TenMinutes, Now));

    [Fact]
    public void RoundWithContributions_IsNotTakenBack()
    {
        Open.And(new QuestionAsked("q-1", 1, "p-1", Table: 1, "Why?", Subtheme: null, Now)).When(new WithdrawRound()).ThenRefused(RoundRefusals.RoundHasContributions);
        Closed.When(new WithdrawRound()).ThenRefused(RoundRefusals.RoundAlreadyClosed);
    }
}
