using System.Globalization;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Votes;

namespace LiveSession.Rehearsal.Day;

/// <summary>The vote closes while some still send, a tie is decided, the result is revealed.</summary>
internal sealed class Closing(DayContext day, Vote vote)
{
    public async Task PlayAsync(Clicks clicks, CancellationToken cancellationToken)
    {
        var privacy = new PrivacyChecks(day, vote);
        await privacy.BeforeTheCloseAsync(cancellationToken);
        await CloseAsync(clicks, cancellationToken);
        await day.Checks.MakeAsync($"A ballot after the close was refused (N3): {vote.Round.Title}", () => LateAsync(cancellationToken));
        var recount = vote.Recount();
        await day.Checks.MakeAsync($"After the close the console shows the recount of the acknowledged ballots: {vote.Round.Title}", () => OnConsoleAsync(recount, cancellationToken));
        var finalists = await DecideAsync(recount, cancellationToken);
        await clicks.RevealAsync(vote.Round.Id, cancellationToken);
        await new ResultChecks(day, vote, recount, finalists).CheckAsync(cancellationToken);
        await privacy.OnceRevealedAsync(cancellationToken);
    }

    // Every seventh person votes at the very moment of the close: what is acknowledged counts, what is refused does not.
    private Task CloseAsync(Clicks clicks, CancellationToken cancellationToken) =>
        day.Checks.MakeAsync($"Ballots at the moment of the close were either taken or refused (N3): {vote.Round.Title}", async () =>
        {
            var racing = Enumerable.Range(0, vote.Voters.Count).Where(person => person % 7 == 0).Select(person => RaceAsync(person, cancellationToken)).ToArray();
            await clicks.CloseAsync(vote.Round.Id, cancellationToken);
            var taken = await Task.WhenAll(racing);
            return string.Create(CultureInfo.InvariantCulture, $"{taken.Count(yes => yes)} of {taken.Length} taken");
        });

    private async Task<bool> RaceAsync(int person, CancellationToken cancellationToken)
    {
        var command = vote.Command(person, BallotVersions.AtTheClose);
        var receipt = await vote.Voters[person].SendAsync(command, cancellationToken);
        if (receipt.Refusal is null)
        {
            vote.Remember(person, command);
            return true;
        }

        Expect.Refused(receipt, "A ballot at the close", RefusalCodes.RoundAlreadyClosed);
        return false;
    }

    private async Task<string> LateAsync(CancellationToken cancellationToken)
    {
        var receipt = await vote.Voters[0].SendAsync(vote.Command(0, BallotVersions.TooLate), cancellationToken);
        Expect.Refused(receipt, "A late ballot", RefusalCodes.RoundAlreadyClosed);
        return receipt.Refusal!.Code;
    }

    private async Task<string> OnConsoleAsync(Recount recount, CancellationToken cancellationToken)
    {
        var console = day.Room.Facilitator;
        await console.Records.WhenAsync(store => store.Find<TallyRecord>(vote.TallyKey)?.Rows is not null, $"the counts of {vote.Round.Id} on the console", cancellationToken);
        var tally = console.Records.Find<TallyRecord>(vote.TallyKey);
        Tallies.ExpectAgree(tally, recount, console.Name);
        Expect.SameItems(recount.Tied, tally!.Tie ?? [], "the tie on the console");
        return string.Create(CultureInfo.InvariantCulture, $"{tally.Voted} ballots, {recount.Sure.Count} above the cut, {recount.Tied.Count} tied");
    }

    private async Task<IReadOnlyList<string>> DecideAsync(Recount recount, CancellationToken cancellationToken)
    {
        if (recount.Tied.Count == 0)
        {
            return recount.Sure;
        }

        var chosen = recount.Tied.Take(vote.Detail.Keep - recount.Sure.Count).ToArray();
        await day.Checks.MakeAsync($"The facilitator decided a tie with a reason: {vote.Round.Title}", async () =>
        {
            var empty = await day.Room.Facilitator.SendAsync(new SelectFinalists(day.Ids.Next(), vote.Round.Id, chosen, " "), cancellationToken);
            Expect.Refused(empty, "A decision without a reason", RefusalCodes.ReasonMissing, RefusalCodes.InvalidInput);
            await day.Room.Facilitator.DoAsync(new SelectFinalists(day.Ids.Next(), vote.Round.Id, chosen, day.Words.TieDecidedBecause), cancellationToken);
            return string.Create(CultureInfo.InvariantCulture, $"{chosen.Length} of {recount.Tied.Count} tied options");
        });
        return [.. recount.Sure, .. chosen];
    }
}
