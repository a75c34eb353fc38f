using System.Globalization;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;
using LiveSession.Rehearsal.Votes;

namespace LiveSession.Rehearsal.Day;

/// <summary>What every role must show once the result is revealed.</summary>
/// <param name="finalists">The expected ones, in rank order.</param>
internal sealed class ResultChecks(DayContext day, Vote vote, Recount recount, IReadOnlyList<string> finalists)
{
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        await day.Checks.MakeAsync($"The final tally on screen and console is the recount of the acknowledged ballots: {vote.Round.Title}", () => OnWallAsync(cancellationToken));
        await day.Checks.MakeAsync($"Every device shows the right finalists: {vote.Round.Title}", () => EverywhereAsync(cancellationToken));
        await day.Checks.MakeAsync($"The finalists' lineage is right: {vote.Round.Title}", () => Lineage());
        await day.Checks.MakeAsync($"Every phone still shows its own last acknowledged ballot: {vote.Round.Title}", async () =>
        {
            await new OwnBallots(vote).WhenRightAsync(cancellationToken);
            return string.Create(CultureInfo.InvariantCulture, $"{vote.Voters.Count} phones");
        });
        await day.Checks.MakeAsync($"The console's tables add up to the turnout: {vote.Round.Title}", () => TablesAsync(cancellationToken));
    }

    private async Task<string> OnWallAsync(CancellationToken cancellationToken)
    {
        foreach (var device in day.Room.Screens.Append<FollowingDevice>(day.Room.Facilitator))
        {
            await device.Records.WhenAsync(store => store.Find<TallyRecord>(vote.TallyKey)?.Finalists is not null, $"the result of {vote.Round.Id} on {device.Name}", cancellationToken);
            var tally = device.Records.Find<TallyRecord>(vote.TallyKey);
            Tallies.ExpectAgree(tally, recount, device.Name);
            Expect.Equal(vote.Acknowledged, tally!.Voted, $"the turnout on {device.Name}");
            Expect.Equal(day.Room.Facilitator.Records.Find<SessionRecord>("session")?.Present ?? 0, tally.Present, $"the people present on {device.Name}");
        }

        return string.Create(CultureInfo.InvariantCulture, $"{vote.Acknowledged} ballots on {vote.Options.Count} options");
    }

    private async Task<string> EverywhereAsync(CancellationToken cancellationToken)
    {
        var devices = day.Room.Devices.ToArray();
        await Task.WhenAll(devices.Select(device => device.Records.WhenAsync(
            store => store.Find<TallyRecord>(vote.TallyKey)?.Finalists is not null, $"the finalists of {vote.Round.Id} on {device.Name}", cancellationToken)));
        foreach (var device in devices)
        {
            var tally = device.Records.Find<TallyRecord>(vote.TallyKey)!;
            var expected = finalists.Select(id => Expected(id));
            var shown = tally.Finalists!.Select(finalist => Line(finalist.OptionId, finalist.Rank, finalist.Score, finalist.Text));
            Expect.That(expected.SequenceEqual(shown, StringComparer.Ordinal), $"{device.Name} shows the finalists {string.Join(", ", tally.Finalists!.Select(finalist => finalist.Number))}");
            Tallies.ExpectRight(tally.Rows ?? [], recount, device.Name);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{finalists.Count} finalists on {devices.Length} devices");
    }

    private string Lineage()
    {
        var source = day.Offers.FirstOrDefault(offer => offer.Texts.Count == vote.Options.Count && vote.Options.All(option => offer.Texts.ContainsKey(option.Id)));
        var shown = day.Room.Screens[0].Records.Find<TallyRecord>(vote.TallyKey)?.Finalists ?? [];
        foreach (var item in shown.SelectMany(finalist => finalist.Lineage))
        {
            var offer = day.Offers.FirstOrDefault(offer => string.Equals(offer.RoundId, item.RoundId, StringComparison.Ordinal));
            Expect.That(offer is not null && string.Equals(TextIn(offer, item.OptionId), item.Text, StringComparison.Ordinal), $"'{item.OptionId}' of {item.RoundId} is in a lineage and never was an outcome of that round");
        }

        if (source is { IsHarvest: true })
        {
            foreach (var finalist in shown)
            {
                Expect.SameItems(
                    source.Merged.Where(merged => string.Equals(merged.Survivor, finalist.OptionId, StringComparison.Ordinal)).Select(merged => merged.Id),
                    finalist.Lineage.Select(item => item.OptionId),
                    $"the questions that were merged into '{finalist.Text}'");
            }
        }
        else if (source is not null)
        {
            foreach (var finalist in shown)
            {
                Expect.SameItems(source.Texts.Keys, finalist.Lineage.Where(item => string.Equals(item.RoundId, source.RoundId, StringComparison.Ordinal)).Select(item => item.OptionId), $"the finalists that '{finalist.Text}' was chosen among");
            }
        }

        return source is null ? "typed options have none" : string.Create(CultureInfo.InvariantCulture, $"{shown.Sum(finalist => finalist.Lineage.Count)} ancestors, from {source.RoundId}");
    }

    private static string? TextIn(Offer offer, string id) =>
        offer.Texts.GetValueOrDefault(id) ?? offer.Merged.FirstOrDefault(merged => string.Equals(merged.Id, id, StringComparison.Ordinal))?.Text;

    private async Task<string> TablesAsync(CancellationToken cancellationToken)
    {
        var seated = vote.Voters.Count(phone => phone.Table is not null);
        await day.Room.Facilitator.Records.WhenAsync(
            store => store.All<TableProgressRecord>("tableProgress/").Sum(table => table.Voted) == seated,
            string.Create(CultureInfo.InvariantCulture, $"{seated} ballots over all tables on the console"),
            cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"{seated} ballots");
    }

    private string Expected(string optionId)
    {
        var line = recount.Lines.First(line => string.Equals(line.Option.Id, optionId, StringComparison.Ordinal));
        return Line(optionId, recount.RankOf(optionId), line.Score, line.Option.Text);
    }

    private static string Line(string optionId, int rank, int score, string text) => FormattableString.Invariant($"{rank}. {optionId} {score} {text}");
}
