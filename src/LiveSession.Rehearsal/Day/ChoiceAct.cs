using System.Globalization;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Measure;
using LiveSession.Rehearsal.Votes;

namespace LiveSession.Rehearsal.Day;

/// <summary>The room votes: opens, votes, hesitates, settles, closes, decides a tie, reveals.</summary>
internal sealed class ChoiceAct(DayContext day, RoundRecord round, ChoiceDetail detail)
{
    /// <summary>Plays the round from its opening to the revealed result.</summary>
    /// <param name="measure">The vote in which throughput and clicks are measured; the others only vote.</param>
    public async Task PlayAsync(Clicks clicks, bool measure, CancellationToken cancellationToken)
    {
        if (detail.Live)
        {
            day.Stage.IsLive(round.Id);
        }

        day.Stage.IsHeld(round.Id, detail.Privacy);
        await clicks.OpenAsync(round.Id, cancellationToken);
        var vote = new Vote(day, round, detail, await new Papers(day, round).FetchAsync(cancellationToken));
        await VoteAsync(vote, cancellationToken);
        await new SecondThoughts(day, vote).PlayAsync(cancellationToken);
        if (measure)
        {
            await new VoteMeasures(day, vote).RunAsync(clicks, cancellationToken);
        }

        await SettleAsync(vote, cancellationToken);
        await new Closing(day, vote).PlayAsync(clicks, cancellationToken);
        Conclude(vote);
    }

    private async Task VoteAsync(Vote vote, CancellationToken cancellationToken)
    {
        var step = day.Progress.Begin($"Ballots: {round.Title}", vote.Voters.Count);
        var bursts = new BurstMeasure(day, vote);
        await day.Checks.MakeAsync($"Everybody's ballot was acknowledged and is in the turnout on the screen: {round.Title}", async () =>
        {
            var lastAck = day.Crowd.Hurries ? await bursts.RunAsync(BallotVersions.First, cancellationToken) : await InTurnAsync(vote, step, cancellationToken);
            await new Turnout(day, vote).WhenCompleteAsync(lastAck, cancellationToken);
            return string.Create(CultureInfo.InvariantCulture, $"{vote.Acknowledged} ballots; final turnout {day.Figures.TallyOnScreenMs[^1]:0} ms after the last acknowledgement");
        });
        step.End();
    }

    private async Task<long> InTurnAsync(Vote vote, IStep step, CancellationToken cancellationToken)
    {
        await day.Crowd.EachAsync([.. Enumerable.Range(0, vote.Voters.Count)], Dice.From(day.Options.Seed, 4, round.Number), async person =>
        {
            await vote.CastAsync(person, BallotVersions.First, cancellationToken);
            step.Advance();
        }, cancellationToken);
        return day.Time.GetTimestamp();
    }

    private Task SettleAsync(Vote vote, CancellationToken cancellationToken) =>
        day.Checks.MakeAsync($"Everybody's last ballot was acknowledged and is on their phone: {round.Title}", async () =>
        {
            await Task.WhenAll(Enumerable.Range(0, vote.Voters.Count).Select(person => vote.CastAsync(person, BallotVersions.Settled, cancellationToken)));
            await new OwnBallots(vote).WhenRightAsync(cancellationToken);
            return string.Create(CultureInfo.InvariantCulture, $"{vote.Acknowledged} phones");
        });

    private void Conclude(Vote vote)
    {
        var tally = day.Room.Screens.FirstOrDefault()?.Records.Find<TallyRecord>(vote.TallyKey);
        var before = day.Figures.Ballots;
        day.Figures.Ballots = new(
            before.Sent + vote.Voters.Count,
            before.Acknowledged + vote.Acknowledged,
            before.Counted + (tally?.Voted ?? 0));
        var finalists = tally?.Finalists ?? [];
        day.Figures.Finalists = FinalistFigures.After(day.Figures.Finalists, finalists);
        day.Offers.Add(new Offer(round.Id, IsHarvest: false, finalists.ToDictionary(finalist => finalist.OptionId, finalist => finalist.Text, StringComparer.Ordinal)));
    }
}
