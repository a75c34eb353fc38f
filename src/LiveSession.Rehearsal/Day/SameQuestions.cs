using System.Globalization;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Day;

/// <summary>The facilitator merges a few questions that say the same, and takes one pair apart again.</summary>
internal sealed class SameQuestions(DayContext day, RoundRecord round)
{
    private const int Most = 4;

    /// <summary>What stays merged.</summary>
    public async Task<IReadOnlyList<MergedQuestion>> MergeAsync(CancellationToken cancellationToken)
    {
        var pairs = Pairs().Take(Most).ToArray();
        if (pairs.Length == 0)
        {
            return [];
        }

        await day.Checks.MakeAsync("Merged questions become one card on every screen, and both askers are told (A6)", async () =>
        {
            foreach (var pair in pairs)
            {
                await MergeAsync(pair, cancellationToken);
            }

            return string.Create(CultureInfo.InvariantCulture, $"{pairs.Length} pairs");
        });
        await day.Checks.MakeAsync("A question that is unmerged is back on every screen as it was", () => UnmergeAsync(pairs[0], cancellationToken));
        return [.. pairs.Skip(1).Select(pair => new MergedQuestion(pair.Merged.Id, pair.Merged.Text, pair.Survivor.Id))];
    }

    private async Task MergeAsync(Pair pair, CancellationToken cancellationToken)
    {
        await day.Room.Facilitator.DoAsync(new MergeQuestions(day.Ids.Next(), round.Id, pair.Survivor.Id, [pair.Merged.Id]), cancellationToken);
        var before = pair.Survivor.Merged ?? 0;
        await EveryScreenAsync(
            store => Find(store, pair.Merged) is null && Find(store, pair.Survivor)?.Merged == before + 1,
            $"question {pair.Merged.Number} in the card of question {pair.Survivor.Number}",
            cancellationToken);
        await WhenOnConsoleAsync(pair.Merged, pair.Survivor.Id, cancellationToken);
        var asker = day.Room.Phones.First(phone => Find(phone.Records, pair.Merged) is not null);
        await asker.Records.WhenAsync(
            store => Find(store, pair.Merged)?.WallNumber == pair.Survivor.Number,
            $"the number under which question {pair.Merged.Number} is on the wall, on {asker.Name}",
            cancellationToken);
    }

    private async Task<string> UnmergeAsync(Pair pair, CancellationToken cancellationToken)
    {
        await day.Room.Facilitator.DoAsync(new UnmergeQuestion(day.Ids.Next(), round.Id, pair.Merged.Id), cancellationToken);
        await EveryScreenAsync(
            store => string.Equals(Find(store, pair.Merged)?.Text, pair.Merged.Text, StringComparison.Ordinal) && Find(store, pair.Survivor)?.Merged == pair.Survivor.Merged,
            $"question {pair.Merged.Number} to be back",
            cancellationToken);
        await WhenOnConsoleAsync(pair.Merged, survivor: null, cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"question {pair.Merged.Number}");
    }

    private Task WhenOnConsoleAsync(QuestionRecord question, string? survivor, CancellationToken cancellationToken) => day.Room.Facilitator.Records.WhenAsync(
        store => string.Equals(Find(store, question)?.MergedInto, survivor, StringComparison.Ordinal),
        $"question {question.Number} on the console, merged into {survivor ?? "none"}",
        cancellationToken);

    // One question a survivor: what is counted on its card is then sure.
    private IEnumerable<Pair> Pairs()
    {
        var onWall = day.Room.Facilitator.Records.All<QuestionRecord>("question/")
            .Where(question => question is { Status: QuestionStatus.Approved, MergedInto: null } && string.Equals(question.RoundId, round.Id, StringComparison.Ordinal))
            .DistinctBy(question => Wording.Of(question.Text), StringComparer.Ordinal)
            .ToDictionary(question => Wording.Of(question.Text), StringComparer.Ordinal);
        var texts = day.Content.Questions.ToDictionary(question => question.Id, question => Wording.Of(question.Text), StringComparer.Ordinal);
        return from question in day.Content.Questions.Where(question => question.SameAs is not null).DistinctBy(question => question.SameAs, StringComparer.Ordinal)
               let merged = onWall.GetValueOrDefault(Wording.Of(question.Text))
               let survivor = texts.TryGetValue(question.SameAs!, out var text) ? onWall.GetValueOrDefault(text) : null
               where merged is not null && survivor is not null
               select new Pair(survivor, merged);
    }

    private static QuestionRecord? Find(RecordStore store, QuestionRecord question) => store.Find<QuestionRecord>($"question/{question.Id}");

    private Task EveryScreenAsync(Func<RecordStore, bool> condition, string awaited, CancellationToken cancellationToken) =>
        Task.WhenAll(day.Room.Screens.Select(screen => screen.Records.WhenAsync(condition, $"{awaited} on {screen.Name}", cancellationToken)));

    private sealed record Pair(QuestionRecord Survivor, QuestionRecord Merged);
}
