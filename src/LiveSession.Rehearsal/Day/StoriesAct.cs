using System.Globalization;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;
using LiveSession.Rehearsal.Votes;

namespace LiveSession.Rehearsal.Day;

/// <summary>Everybody notes a story, carries a neighbour's and hears one.</summary>
internal sealed class StoriesAct(DayContext day, RoundRecord round, SuccessStoriesDetail detail)
{
    public async Task PlayAsync(Clicks clicks, CancellationToken cancellationToken)
    {
        var told = day.Room.Phones.Select((phone, index) => (Phone: phone, Story: StoryOf(index))).ToDictionary(own => own.Phone, own => own.Story);
        var checks = new StoriesChecks(day, round, told);
        await clicks.OpenAsync(round.Id, cancellationToken);
        await TellAsync(told, cancellationToken);
        await checks.AfterTellingAsync(cancellationToken);
        await clicks.PhaseAsync(round.Id, 1, cancellationToken);
        await checks.AfterGivingOutAsync(cancellationToken);
        await RefuseLateStoryAsync(cancellationToken);
        await RetellAsync(cancellationToken);
        await checks.AfterRetellingAsync(cancellationToken);
        await HideAndShowAsync(told.Count, cancellationToken);
        await clicks.CloseAsync(round.Id, cancellationToken);
    }

    private (string Title, string Line) StoryOf(int person)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"{person + 1}");
        if (day.Content.Stories.Count == 0)
        {
            return ($"{round.Title} {number}", $"{round.Title} {number}");
        }

        var content = day.Content.Stories[person % day.Content.Stories.Count];
        // Nobody's title is another's, so that a mix-up would be seen.
        return (person < day.Content.Stories.Count ? Fitting(content.Title, detail.MaxTitle) : $"{Fitting(content.Title, detail.MaxTitle - 6)} ({number})", Fitting(content.Text, detail.MaxLine));
    }

    private async Task TellAsync(Dictionary<Phone, (string Title, string Line)> told, CancellationToken cancellationToken)
    {
        var step = day.Progress.Begin($"Stories: {round.Title}", told.Count);
        await day.Checks.MakeAsync($"Every story was acknowledged, also those that were changed: {round.Title}", async () =>
        {
            await day.Crowd.EachAsync([.. told], Dice.From(day.Options.Seed, 8, round.Number), async own =>
            {
                if (own.Key.Code.Length % 2 == own.Value.Title.Length % 2)
                {
                    await own.Key.DoAsync(new NoteStory(day.Ids.Next(), round.Id, Fitting("… " + own.Value.Title, detail.MaxTitle), own.Value.Line), cancellationToken);
                }

                var note = new NoteStory(day.Ids.Next(), round.Id, own.Value.Title, own.Value.Line);
                await Task.WhenAll(own.Key.DoAsync(note, cancellationToken), own.Key.DoAsync(note, cancellationToken));
                step.Advance();
            }, cancellationToken);
            return string.Create(CultureInfo.InvariantCulture, $"{told.Count} stories");
        });
        step.End();
    }

    private Task RefuseLateStoryAsync(CancellationToken cancellationToken) =>
        day.Checks.MakeAsync($"A story that was changed after the telling was refused: {round.Title}", async () =>
        {
            var receipt = await day.Room.Phones[0].SendAsync(new NoteStory(day.Ids.Next(), round.Id, round.Title, round.Title), cancellationToken);
            Expect.Refused(receipt, "The late change", RefusalCodes.TellingEnded);
            return RefusalCodes.TellingEnded;
        });

    private async Task RetellAsync(CancellationToken cancellationToken)
    {
        var step = day.Progress.Begin($"Stories told again: {round.Title}", day.Room.Phones.Count);
        await day.Checks.MakeAsync($"Everybody confirmed the story that they heard: {round.Title}", async () =>
        {
            var listeners = day.Room.Phones.Where(phone => phone.Records.Find<MyStoryRecord>($"myStory/{round.Id}")?.Hear is not null).ToArray();
            await day.Crowd.EachAsync(listeners, Dice.From(day.Options.Seed, 9, round.Number), async phone =>
            {
                await phone.DoAsync(new ConfirmStoryHeard(day.Ids.Next(), round.Id), cancellationToken);
                step.Advance();
            }, cancellationToken);
            return string.Create(CultureInfo.InvariantCulture, $"{listeners.Length} listeners");
        });
        step.End();
    }

    private Task HideAndShowAsync(int told, CancellationToken cancellationToken) =>
        day.Checks.MakeAsync($"A hidden story left every screen and came back: {round.Title}", async () =>
        {
            var story = day.Room.Facilitator.Records.All<StoryRecord>("story/").First(each => string.Equals(each.RoundId, round.Id, StringComparison.Ordinal) && each.HeardAt is not null);
            await day.Room.Facilitator.DoAsync(new HideStory(day.Ids.Next(), round.Id, story.Id, round.Title), cancellationToken);
            await OnScreensAsync(store => store.Find<StoryRecord>($"story/{story.Id}") is null, "no hidden story", cancellationToken);
            await day.Room.Facilitator.DoAsync(new ShowStory(day.Ids.Next(), round.Id, story.Id), cancellationToken);
            await OnScreensAsync(store => store.Find<StoryRecord>($"story/{story.Id}") is not null, "the story again", cancellationToken);
            return string.Create(CultureInfo.InvariantCulture, $"1 of {told}");
        });

    private Task OnScreensAsync(Func<RecordStore, bool> shows, string awaited, CancellationToken cancellationToken) =>
        Task.WhenAll(day.Room.Screens.Select(screen => screen.Records.WhenAsync(shows, $"{awaited} on {screen.Name}", cancellationToken)));

    private static string Fitting(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)].TrimEnd() + "…";
}
