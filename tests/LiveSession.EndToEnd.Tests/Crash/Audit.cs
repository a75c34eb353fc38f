using LiveSession.Contracts;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.EndToEnd.Tests.Crash;

/// <summary>
/// Compares what the room was told with what every kind of device is shown when it starts from nothing. All commands are answered
/// when this is asked, so both must be the same to the last item.
/// </summary>
internal sealed class Audit(CrashRoom room, CrashCast cast)
{
    public async Task MakeAsync(CancellationToken cancellationToken)
    {
        await CheckCurrentRoundAsync(cancellationToken);
        foreach (var person in cast.People)
        {
            await person.RepeatAsync(cancellationToken);
        }

        await cast.Master.ShowAsync(CrashDay.Vote, cancellationToken);
        await CheckConsoleAsync(cancellationToken);
        await CheckScreenAsync(cancellationToken);
        await Task.WhenAll(cast.Participants.Select(person => person.CheckAsync(CrashDay.Vote, cancellationToken)));
        foreach (var host in cast.Hosts)
        {
            await host.CheckAsync([.. cast.Participants.Where(person => person.Table == host.Table)], cancellationToken);
        }

        await cast.Director.CheckAsync(cast.Hosts, cancellationToken);
        await cast.Arrivals.CheckAsync(cancellationToken);
        Assert.Empty(room.BrokenRules);
    }

    // The room is where the last acknowledged click has left it, and no second round is open beside it.
    private async Task CheckCurrentRoundAsync(CancellationToken cancellationToken)
    {
        await using var console = await FreshConsoleAsync(cancellationToken);
        Assert.Equal(cast.Master.Current, console.Records.Find<SessionRecord>("session")?.CurrentRound);
        Assert.Equal([cast.Master.Current!], console.Records.All<RoundRecord>("round/").Where(round => round.Status != RoundStatus.Closed).Select(round => round.Id));
    }

    private async Task CheckConsoleAsync(CancellationToken cancellationToken)
    {
        await using var console = await FreshConsoleAsync(cancellationToken);
        var records = console.Records;
        await records.WhenAsync(store => store.Find<RoundRecord>($"round/{CrashDay.Vote}")?.Status == RoundStatus.Closed, "the closed vote on the console", cancellationToken);
        Assert.True(records.Position.Seq >= room.Acknowledgements.LastSeq, $"the ledger ends at {records.Position.Seq}, before what was acknowledged: {room.Acknowledgements.LastSeq}");
        Expect.Same(Asked().Select(asked => $"{asked.Id} {asked.Text}"), records.All<QuestionRecord>("question/").Select(question => $"{question.Id} {question.Text}"), "questions on the console");
        foreach (var round in records.All<RoundRecord>("round/"))
        {
            if (round.Detail is QuestionHarvestDetail harvest)
            {
                Assert.Equal(Asked().Count(asked => asked.Round == round.Id), harvest.Asked);
            }
        }

        CheckTally(records.Find<TallyRecord>($"tally/{CrashDay.Vote}"));
        Expect.Same(
            cast.Hosts.SelectMany(host => host.Commitments).Where(known => known.Value.Sent).Select(known => $"{known.Key} {known.Value.Text}"),
            records.All<CommitmentRecord>("commitment/").Select(shown => $"{shown.Id} {shown.Text}"),
            "commitments on the console");
        Assert.Equal(cast.Arrivals.CheckedIn, records.Find<SessionRecord>("session")?.Present);
        Assert.Equal(cast.Arrivals.CheckedIn, records.All<TableProgressRecord>("tableProgress/").Sum(table => table.Present));
    }

    private async Task CheckScreenAsync(CancellationToken cancellationToken)
    {
        await using var screen = room.Device("a fresh screen", DeviceRole.Screen, HubRoutes.Screen, cast.ScreenCookies);
        await screen.StartAsync(cancellationToken);
        await screen.Records.WhenAsync(store => store.Find<TallyRecord>($"tally/{CrashDay.Vote}") is not null, "the vote on a fresh screen", cancellationToken);
        Assert.Equal(cast.Participants.Count(person => person.Ballot is not null), screen.Records.Find<TallyRecord>($"tally/{CrashDay.Vote}")!.Voted);
        foreach (var round in cast.Master.Console.Records.All<RoundRecord>("round/").Where(round => round.Detail is not ChoiceDetail).Select(round => round.Id).Order(StringComparer.Ordinal))
        {
            await CheckRoundOnScreenAsync(screen, round, cancellationToken);
        }

        await cast.Master.ShowAsync(CrashDay.Vote, cancellationToken);
    }

    private async Task CheckRoundOnScreenAsync(FollowingDevice screen, string round, CancellationToken cancellationToken)
    {
        await cast.Master.ShowAsync(round, cancellationToken);
        await screen.Records.WhenAsync(store => store.Find<SessionRecord>("session")?.CurrentRound == round, $"{round} on a fresh screen", cancellationToken);
        Expect.Same(Asked().Where(asked => asked.Round == round).Select(asked => asked.Text), screen.Records.All<QuestionRecord>("question/").Select(question => question.Text), $"the wall of {round}");
        Expect.Same(
            cast.Hosts.SelectMany(host => host.Commitments.Values).Where(written => written.Sent && written.RoundId == round).Select(written => written.Text),
            screen.Records.All<CommitmentRecord>("commitment/").Select(shown => shown.Text),
            $"the commitments of {round} on a screen");
    }

    // The recount: one ballot a person, the last one that was acknowledged.
    private void CheckTally(TallyRecord? tally)
    {
        var ballots = cast.Participants.Select(person => person.Ballot).OfType<IReadOnlyList<BallotChoice>>().ToArray();
        Assert.Equal(ballots.Length, tally?.Voted);
        Assert.Equal(
            ballots.SelectMany(ballot => ballot).GroupBy(choice => choice.OptionId, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(choice => choice.Points), StringComparer.Ordinal),
            tally?.Rows?.Where(row => row.Score > 0).ToDictionary(row => row.OptionId, row => row.Score, StringComparer.Ordinal) ?? []);
    }

    private IEnumerable<(string Id, string Round, string Text)> Asked() =>
        cast.Participants.SelectMany(person => person.Asked).Select(asked => (asked.Key, asked.Value.RoundId, asked.Value.Text));

    private async Task<Facilitator> FreshConsoleAsync(CancellationToken cancellationToken)
    {
        var console = room.Console(cast.Master.Device.Cookies);
        await console.StartAsync(cancellationToken);
        return console;
    }
}
