using System.Globalization;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Day;

/// <summary>What each role must show of the harvest.</summary>
internal sealed class HarvestChecks(DayContext day, RoundRecord round, AskedQuestions asked)
{
    public async Task WhileOpenAsync(CancellationToken cancellationToken)
    {
        await day.Checks.MakeAsync("The console has every acknowledged question once, from the right table", () => OnConsoleAsync(cancellationToken));
        await day.Checks.MakeAsync("The screen shows exactly the approved questions", () => OnScreens());
        await day.Checks.MakeAsync("Every phone shows its own questions as approved", () => OnPhonesAsync(cancellationToken));
    }

    public Task AfterCloseAsync(CancellationToken cancellationToken) =>
        day.Checks.MakeAsync("Screen and console count the questions right", async () =>
        {
            foreach (var device in day.Room.Screens.Append<FollowingDevice>(day.Room.Facilitator))
            {
                await device.Records.WhenAsync(CountsAreRight, string.Create(CultureInfo.InvariantCulture, $"{asked.AcknowledgedCount} asked and on the wall on {device.Name}"), cancellationToken);
            }

            return string.Create(CultureInfo.InvariantCulture, $"{asked.AcknowledgedCount} asked, {asked.AcknowledgedCount} on the wall");
        });

    private bool CountsAreRight(RecordStore store) =>
        store.Find<RoundRecord>($"round/{round.Id}")?.Detail is QuestionHarvestDetail detail && detail.Asked == asked.AcknowledgedCount && detail.OnWall == asked.AcknowledgedCount;

    private async Task<string> OnConsoleAsync(CancellationToken cancellationToken)
    {
        // The screen may be a patch ahead of the console.
        await day.Room.Facilitator.Records.WhenAsync(
            store => OfRound(store).Count(question => question.Status is QuestionStatus.Approved) >= asked.AcknowledgedCount,
            string.Create(CultureInfo.InvariantCulture, $"{asked.AcknowledgedCount} approved questions on the console"),
            cancellationToken);
        var stored = OfRound(day.Room.Facilitator.Records).ToArray();
        Expect.SameItems(asked.Texts, stored.Select(question => Wording.Of(question.Text)), "questions on the console");
        foreach (var table in stored.GroupBy(question => question.Table))
        {
            Expect.SameItems(asked.ByTable[table.Key], table.Select(question => Wording.Of(question.Text)), $"questions of table {table.Key}");
        }

        Expect.SameItems(
            Enumerable.Range(1, stored.Length).Select(number => number.ToString(CultureInfo.InvariantCulture)),
            stored.Select(question => question.Number.ToString(CultureInfo.InvariantCulture)),
            "numbers of the questions");
        return string.Create(CultureInfo.InvariantCulture, $"{stored.Length} questions from {stored.Select(question => question.Table).Distinct().Count()} tables");
    }

    private string OnScreens()
    {
        var approved = OfRound(day.Room.Facilitator.Records).Where(question => question.Status is QuestionStatus.Approved).Select(question => $"{question.Id} {question.Text}").ToArray();
        foreach (var screen in day.Room.Screens)
        {
            Expect.SameItems(approved, OfRound(screen.Records).Select(question => $"{question.Id} {question.Text}"), $"questions on {screen.Name}");
        }

        return string.Create(CultureInfo.InvariantCulture, $"{approved.Length} questions");
    }

    private async Task<string> OnPhonesAsync(CancellationToken cancellationToken)
    {
        foreach (var own in asked.ByPhone)
        {
            await own.Key.Records.WhenAsync(
                store => OfRound(store).Count(question => question.Status is QuestionStatus.Approved) >= own.Count(),
                string.Create(CultureInfo.InvariantCulture, $"{own.Count()} approved questions on {own.Key.Name}"),
                cancellationToken);
            Expect.SameItems(own, OfRound(own.Key.Records).Select(question => Wording.Of(question.Text)), $"questions on {own.Key.Name}");
        }

        return string.Create(CultureInfo.InvariantCulture, $"{asked.ByPhone.Count} phones");
    }

    private IEnumerable<QuestionRecord> OfRound(RecordStore store) =>
        store.All<QuestionRecord>("question/").Where(question => string.Equals(question.RoundId, round.Id, StringComparison.Ordinal));
}
