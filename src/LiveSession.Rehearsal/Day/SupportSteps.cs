using System.Globalization;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Devices;
using LiveSession.Rehearsal.Votes;

namespace LiveSession.Rehearsal.Day;

/// <summary>People support questions of others on the wall, some tap twice, some take it back; every count must be that of the people.</summary>
internal sealed class SupportSteps(DayContext day, RoundRecord round)
{
    private const int EachSupports = 3;
    private readonly Dictionary<string, HashSet<string>> _supporters = new(StringComparer.Ordinal);

    public async Task PlayAsync(CancellationToken cancellationToken)
    {
        var wall = Cards(day.Room.Screens[0].Records).Select(card => card.Id).Order(StringComparer.Ordinal).ToArray();
        var dice = Dice.From(day.Options.Seed, 7, round.Number);
        var chosen = day.Room.Phones.Select(phone => Others(phone, wall, dice)).ToArray();
        await day.Checks.MakeAsync($"Every support was acknowledged, once per person and question: {round.Title}", async () =>
        {
            await Task.WhenAll(day.Room.Phones.Select((phone, person) => SupportAsync(phone, chosen[person], cancellationToken)));
            return string.Create(CultureInfo.InvariantCulture, $"{_supporters.Values.Sum(people => people.Count)} given by {day.Room.Phones.Count} people");
        });
        await day.Checks.MakeAsync($"Screens and console count the supporters of every question: {round.Title}", async () =>
        {
            foreach (var device in day.Room.Screens.Append<FollowingDevice>(day.Room.Facilitator))
            {
                await device.Records.WhenAsync(
                    store => Cards(store).Where(card => wall.Contains(card.Id, StringComparer.Ordinal)).All(card => card.Supports == CountOf(card.Id)), $"every supporter on {device.Name}", cancellationToken);
            }

            return string.Create(CultureInfo.InvariantCulture, $"{wall.Length} questions");
        });
    }

    private string[] Others(Phone phone, string[] wall, Random dice)
    {
        var own = Cards(phone.Records).Select(card => card.Id).ToHashSet(StringComparer.Ordinal);
        string[] others = [.. wall.Where(id => !own.Contains(id))];
        return [.. Enumerable.Range(0, Math.Min(EachSupports, others.Length)).Select(_ => others[dice.Next(others.Length)]).Distinct(StringComparer.Ordinal)];
    }

    private async Task SupportAsync(Phone phone, string[] chosen, CancellationToken cancellationToken)
    {
        foreach (var id in chosen)
        {
            var support = new SupportQuestion(day.Ids.Next(), round.Id, id, Supported: true);
            await Task.WhenAll(phone.DoAsync(support, cancellationToken), phone.DoAsync(support, cancellationToken));
            Count(id, phone.Name, supported: true);
        }

        // The last one is given a second time under another id, and by every tenth person taken back.
        if (chosen is [.., var last])
        {
            var keeps = !phone.Name.EndsWith('0');
            await phone.DoAsync(new SupportQuestion(day.Ids.Next(), round.Id, last, keeps), cancellationToken);
            Count(last, phone.Name, keeps);
        }
    }

    private void Count(string id, string person, bool supported)
    {
        lock (_supporters)
        {
            var people = _supporters.TryGetValue(id, out var known) ? known : _supporters[id] = new HashSet<string>(StringComparer.Ordinal);
            _ = supported ? people.Add(person) : people.Remove(person);
        }
    }

    private int CountOf(string id) => _supporters.GetValueOrDefault(id)?.Count ?? 0;

    private IEnumerable<QuestionRecord> Cards(RecordStore store) =>
        store.All<QuestionRecord>("question/").Where(question => string.Equals(question.RoundId, round.Id, StringComparison.Ordinal) && question.MergedInto is null);
}
