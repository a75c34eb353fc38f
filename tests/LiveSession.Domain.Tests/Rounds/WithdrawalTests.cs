using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Rounds.PeerHelp;
using LiveSession.Tests.Shared;

namespace LiveSession.Domain.Tests.Rounds;

/// <summary>Opening a round by mistake is taken back, whatever its kind gives out to the people who sit there.</summary>
public sealed class WithdrawalTests
{
    private static readonly RoomFacts Room = new(
        Enumerable.Range(0, 12).ToDictionary(person => $"p-{person}", person => 1 + (person / 4), StringComparer.Ordinal),
        new Dictionary<int, string> { [1] = "p-0", [2] = "p-4", [3] = "p-8" },
        Tables: 3,
        Seed: 7);

    public static TheoryData<string> Kinds => [.. EveryKind.Settings.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void RoundOpenedByMistakeInASeatedRoom_IsTakenBack(string kind) =>
        Opened(EveryKind.Settings[kind]).When(new WithdrawRound()).Then(new RoundWithdrawn()).When(new WithdrawRound()).ThenNothing();

    [Fact]
    public void WhatTheKindGaveOut_IsGivenOutAnew_AfterTheOpeningWasTakenBack()
    {
        var opened = Opened(EveryKind.Settings[PeerHelpSettings.KindName]);
        var again = opened.When(new WithdrawRound()).When(Opening(EveryKind.Settings[PeerHelpSettings.KindName]));

        Assert.Equal(opened.Answer.Events.Select(Text.Of), again.Answer.Events.Select(Text.Of));
        Assert.Contains(again.Answer.Events, happened => happened is HelpRunBegun { Run: 1 });
    }

    private static Story Opened(RoundSettings settings)
    {
        var opened = Story.Given(Round.Initial).When(Opening(settings));
        Assert.Null(opened.Answer.Refusal);
        return opened;
    }

    private static OpenRound Opening(RoundSettings settings) => new(
        new RoundPlan("r1", "Round", Instruction: null, Duration: null, settings),
        settings.OptionsSource() is null ? [] : [new Option("o-1", 1, "A", Subtheme: null, Lineage: []), new Option("o-2", 2, "B", Subtheme: null, Lineage: [])],
        Room);
}
