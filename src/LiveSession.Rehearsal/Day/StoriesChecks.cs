using System.Globalization;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Day;

/// <summary>What each role must show of the stories.</summary>
/// <param name="told">What each phone's owner told.</param>
internal sealed class StoriesChecks(DayContext day, RoundRecord round, IReadOnlyDictionary<Phone, (string Title, string Line)> told)
{
    public async Task AfterTellingAsync(CancellationToken cancellationToken)
    {
        await day.Checks.MakeAsync($"The console has every story once, and each tablet those of its table: {round.Title}", async () =>
        {
            await day.Room.Facilitator.Records.WhenAsync(store => DetailOn(store)?.Told == told.Count && told.Values.Select(Wording).ToHashSet(StringComparer.Ordinal).SetEquals(OfRound(store).Select(story => Checks.Wording.Of(story.Title))), "every story as it was changed last on the console", cancellationToken);
            Expect.SameItems(told.Values.Select(Wording), OfRound(day.Room.Facilitator.Records).Select(story => Checks.Wording.Of(story.Title)), "stories on the console");
            await Task.WhenAll(day.Room.Tablets.Select(tablet => tablet.Records.WhenAsync(store => TitlesOn(store).ToHashSet(StringComparer.Ordinal).SetEquals(Noted(tablet.Table)), $"the stories on {tablet.Name}", cancellationToken)));
            foreach (var tablet in day.Room.Tablets)
            {
                Expect.SameItems(Noted(tablet.Table), TitlesOn(tablet.Records), $"stories on {tablet.Name}");
            }

            return string.Create(CultureInfo.InvariantCulture, $"{told.Count} stories, {day.Room.Tablets.Count} tables");
        });
        day.Checks.Add($"No story is on a screen before it has travelled: {round.Title}", day.Room.Screens.All(screen => !OfRound(screen.Records).Any()), "");
    }

    public Task AfterGivingOutAsync(CancellationToken cancellationToken) =>
        day.Checks.MakeAsync($"Nobody carries or hears their own story, everybody carries one and hears one: {round.Title}", async () =>
        {
            await Task.WhenAll(told.Keys.Select(phone => phone.Records.WhenAsync(store => MineOn(store)?.Carry is not null, $"a story to carry on {phone.Name}", cancellationToken)));
            var elsewhere = told.Keys.Sum(phone => CheckPart(phone, MineOn(phone.Records)!));
            Expect.SameItems(told.Values.Select(Wording), told.Keys.Select(phone => Checks.Wording.Of(MineOn(phone.Records)!.Carry!.Title)), "stories that are carried");
            return string.Create(CultureInfo.InvariantCulture, $"{told.Count} carriers, {elsewhere} listeners at another table");
        });

    public Task AfterRetellingAsync(CancellationToken cancellationToken) =>
        day.Checks.MakeAsync($"Every story has travelled, on the console and by its title on the screens: {round.Title}", async () =>
        {
            var all = told.Keys.Count(phone => MineOn(phone.Records)?.Hear is not null);
            await Task.WhenAll(day.Room.Screens.Cast<FollowingDevice>().Append(day.Room.Facilitator).Select(device => device.Records.WhenAsync(
                store => DetailOn(store)?.Travelled == all && OfRound(store).Count(story => story.HeardAt is not null) == all, string.Create(CultureInfo.InvariantCulture, $"{all} stories on {device.Name}"), cancellationToken)));
            await Task.WhenAll(told.Keys.Select(phone => phone.Records.WhenAsync(store => MineOn(store) is { Hear: null or { Heard: true } }, $"the story as heard on {phone.Name}", cancellationToken)));
            await Task.WhenAll(day.Room.Tablets.Select(tablet => tablet.Records.WhenAsync(store => TableOn(store)?.People.All(person => person.Heard != false) == true, $"everybody has heard on {tablet.Name}", cancellationToken)));
            return string.Create(CultureInfo.InvariantCulture, $"{all} of {told.Count} stories");
        });

    // 1 when the listener sits at another table.
    private int CheckPart(Phone phone, MyStoryRecord mine)
    {
        var carry = mine.Carry!;
        Expect.That(!string.Equals(Checks.Wording.Of(carry.Title), Wording(told[phone]), StringComparison.Ordinal), $"{phone.Name} carries its own story");
        if (told.Count < 3)
        {
            return 0;
        }

        Expect.That(carry.To.Count == 1 && mine.Hear is not null, $"{phone.Name} tells {carry.To.Count} people and hears {(mine.Hear is null ? "nobody" : "one")}");
        var carriers = told.Keys.Count(other => MineOn(other.Records)?.Carry?.To.Any(to => Is(to, phone)) == true);
        Expect.That(carriers >= 1, $"nobody tells {phone.Name} a story");
        return carry.To[0].Table == phone.Table ? 0 : 1;
    }

    private static bool Is(StoryPerson person, Phone phone) => string.Equals(person.Name, phone.PersonName, StringComparison.Ordinal) && person.Table == phone.Table;

    private IEnumerable<string> Noted(int table) => told.Where(own => own.Key.Table == table).Select(own => Wording(own.Value));

    private IEnumerable<string> TitlesOn(RecordStore store) => TableOn(store)?.People.Select(person => person.Title).OfType<string>().Select(Checks.Wording.Of) ?? [];

    private StoryTableRecord? TableOn(RecordStore store) => store.Find<StoryTableRecord>($"storyTable/{round.Id}");

    private MyStoryRecord? MineOn(RecordStore store) => store.Find<MyStoryRecord>($"myStory/{round.Id}");

    private SuccessStoriesDetail? DetailOn(RecordStore store) => store.Find<RoundRecord>($"round/{round.Id}")?.Detail as SuccessStoriesDetail;

    private IEnumerable<StoryRecord> OfRound(RecordStore store) => store.All<StoryRecord>("story/").Where(story => string.Equals(story.RoundId, round.Id, StringComparison.Ordinal));

    private static string Wording((string Title, string Line) story) => Checks.Wording.Of(story.Title);
}
