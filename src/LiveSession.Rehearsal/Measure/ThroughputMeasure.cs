using System.Globalization;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Day;
using LiveSession.Rehearsal.Devices;
using Microsoft.AspNetCore.SignalR.Client;

namespace LiveSession.Rehearsal.Measure;

/// <summary>
/// Every phone casts ballots back to back, against the server and against a bare hub that only echoes: the same number of
/// sockets, the same client, the same ballots, in turns.
/// </summary>
internal sealed class ThroughputMeasure(DayContext day, Vote vote)
{
    private const int WarmUps = 2;
    private const int Turns = 3;
    private const int BallotsInATurn = 6400;
    private const int LeastPerPhone = 20;

    // The server cuts a device that floods; all turns of one phone together stay below that.
    private const int MostPerPhone = 30;

    private readonly int _perPhone = Math.Clamp(BallotsInATurn / Math.Max(1, vote.Voters.Count), LeastPerPhone, MostPerPhone);
    private int _acknowledged;

    /// <summary>How many ballots the server has acknowledged.</summary>
    public int Acknowledged => _acknowledged;

    public async Task<Throughput> RunAsync(CancellationToken cancellationToken)
    {
        var step = day.Progress.Begin("Throughput against a bare hub", WarmUps + Turns);
        await using var bare = await BareHubProcess.StartAsync(day.Time, cancellationToken);
        var sockets = await bare.ConnectAsync(vote.Voters.Count, cancellationToken);

        // Compilers on all sides warm up in the first turns: these are not counted.
        var turns = new List<Turn>();
        for (var turn = 0; turn < WarmUps + Turns; turn++)
        {
            turns.Add(await TurnAsync(sockets, cancellationToken));
            step.Advance();
        }

        step.End();
        return new Throughput([.. turns.Skip(WarmUps)]);
    }

    private async Task<Turn> TurnAsync(IReadOnlyList<HubConnection> sockets, CancellationToken cancellationToken)
    {
        var server = await PerSecondAsync((person, ballots) => CastAsync(person, ballots, cancellationToken), cancellationToken);
        var bareHub = await PerSecondAsync((person, ballots) => EchoAsync(sockets[person], ballots, cancellationToken), cancellationToken);
        return new Turn(server, bareHub);
    }

    private async Task<double> PerSecondAsync(Func<int, CastBallot[], Task> everybody, CancellationToken cancellationToken)
    {
        var ballots = Enumerable.Range(0, vote.Voters.Count).Select(Ballots).ToArray();
        var started = day.Time.GetTimestamp();
        await Patience.WaitAsync(
            Task.WhenAll(ballots.Select((own, person) => everybody(person, own))),
            string.Create(CultureInfo.InvariantCulture, $"{ballots.Length} times {_perPhone} ballots back to back"),
            day.Time,
            cancellationToken);
        return ballots.Length * _perPhone / day.Time.GetElapsedTime(started).TotalSeconds;
    }

    // Back and forth between two ballots: the same one again would change nothing, so there would be nothing to store.
    private CastBallot[] Ballots(int person)
    {
        IReadOnlyList<BallotChoice>[] choices = [.. Enumerable.Range(BallotVersions.BackAndForth, 2).Select(version => vote.Electorate.Ballot(person, version))];
        return [.. Enumerable.Range(0, _perPhone).Select(turn => vote.Command(choices[turn % 2]))];
    }

    private async Task CastAsync(int person, CastBallot[] ballots, CancellationToken cancellationToken)
    {
        foreach (var ballot in ballots)
        {
            var receipt = await vote.Voters[person].InvokeAsync(ballot, cancellationToken);
            Expect.That(receipt.Refusal is null, $"{vote.Voters[person].Name} was refused: {receipt.Refusal?.Code}");
            Interlocked.Increment(ref _acknowledged);
        }

        vote.Remember(person, ballots[^1]);
    }

    private static async Task EchoAsync(HubConnection socket, CastBallot[] ballots, CancellationToken cancellationToken)
    {
        foreach (var ballot in ballots)
        {
            var echo = await socket.InvokeAsync<CastBallot>(nameof(BareHub.Echo), ballot, cancellationToken);
            Expect.Equal(ballot.CommandId, echo.CommandId, "the echo");
        }
    }
}
