using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Pulse;
using LiveSession.Domain.Sessions;

namespace LiveSession.Views.Tests;

/// <summary>Nobody is told who answered what, and nothing that is hidden until the close.</summary>
public sealed class PulseViewTests
{
    private static readonly AggregateId Pulse = AggregateId.Round("pulse");

    [Fact]
    public void AnswerAndAuthor_AreToldToNobodyElse()
    {
        var room = Asking(Domain.Rounds.Pulse.PulseForm.Text, live: true).Do(Pulse, new AnswerPulse("p-2", ["A thought"], null));
        Assert.Contains("A thought", room.Told(Room.Screen), StringComparison.Ordinal);
        Assert.DoesNotContain("p-2", room.Told(Room.Screen), StringComparison.Ordinal);
        Assert.DoesNotContain("p-2", Text(room.Records(Audience.Console).Values.Where(record => record is PulseRecord or PulseTextRecord or RoundRecord)), StringComparison.Ordinal);
        Assert.DoesNotContain("A thought", room.Told(Audience.Phone("p-1")), StringComparison.Ordinal);
        Assert.DoesNotContain("A thought", room.Told(Audience.Tablet(1)), StringComparison.Ordinal);
        Assert.Equal(["A thought"], Assert.Single(room.Records(Audience.Phone("p-2")).Values.OfType<PulseAnswerRecord>()).Texts);
    }

    [Fact]
    public void HiddenTexts_ReachTheScreenAtTheClose_TheConsoleBefore()
    {
        var room = Asking(Domain.Rounds.Pulse.PulseForm.Text, live: false).Do(Pulse, new AnswerPulse("p-2", ["A thought"], null));
        using var screen = room.View.Follow(Room.Screen, new());
        Assert.Empty(Room.Next(screen).Set.Values.OfType<PulseTextRecord>());
        Assert.Single(room.Records(Audience.Console).Values.OfType<PulseTextRecord>());
        room.Close("pulse");
        Assert.Single(Room.Next(screen).Set.Values.OfType<PulseTextRecord>());
    }

    [Fact]
    public void HiddenCounts_AreForNobodyBeforeTheClose()
    {
        var room = Asking(Domain.Rounds.Pulse.PulseForm.Scale, live: false).Do(Pulse, new AnswerPulse("p-2", [], 4));
        foreach (var audience in new[] { Room.Screen, Audience.Console })
        {
            var told = Assert.Single(room.Records(audience).Values.OfType<PulseRecord>());
            Assert.Equal((1, 2), (told.Answered, told.Present));
            Assert.Null(told.Counts);
        }

        room.Close("pulse");
        Assert.Equal([0, 0, 0, 1, 0], Assert.Single(room.Records(Room.Screen).Values.OfType<PulseRecord>()).Counts);
    }

    [Fact]
    [Trait("Rule", "A6")]
    public void EntryTakenDown_LeavesTheScreen_AndStaysOnTheConsole()
    {
        var room = Asking(Domain.Rounds.Pulse.PulseForm.Words, live: true).Do(Pulse, new AnswerPulse("p-2", ["Merde", "merci"], null)).Do(Pulse, new HidePulseEntry("merde", Hidden: true));
        Assert.Equal(["merci"], Assert.Single(room.Records(Room.Screen).Values.OfType<PulseRecord>()).Words!.Select(word => word.Text));
        Assert.True(Assert.Single(room.Records(Audience.Console).Values.OfType<PulseRecord>()).Words!.Single(word => word.Text == "Merde").Hidden);
        var texts = Asking(Domain.Rounds.Pulse.PulseForm.Text, live: true).Do(Pulse, new AnswerPulse("p-2", ["Non"], null));
        using var screen = texts.View.Follow(Room.Screen, new());
        Assert.Single(Room.Next(screen).Set.Values.OfType<PulseTextRecord>());
        texts.Do(Pulse, new HidePulseEntry("1", Hidden: true));
        Assert.Contains("pulseText/pulse.1", Room.Next(screen).Gone);
    }

    // The console knows who sits where, so only what the pulse itself tells is looked at.
    private static string Text(IEnumerable<LiveRecord> records) => string.Join('\n', records.Select(record => System.Text.Json.JsonSerializer.Serialize(record, Contracts.ContractsJson.Options)));

    private static Room Asking(Domain.Rounds.Pulse.PulseForm form, bool live) => new Room().CheckIn("p-1").CheckIn("p-2")
        .Do(AggregateId.Session, new PlanAgenda("Day", "fr", 2, [new RoundPlan("pulse", "Pulse", null, null, new PulseSettings(form, "How?", live))]))
        .Open("pulse");
}
