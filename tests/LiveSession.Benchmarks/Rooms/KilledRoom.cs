using System.Diagnostics;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Benchmarks.Rooms;

/// <summary>The server is killed in the middle of a vote (N5): how soon it is ready, how soon the whole room is live, and whether anything is lost, doubled or moved.</summary>
internal static class KilledRoom
{
    public static async Task<(double ReadyS, double LiveS, int Wrong)> RunAsync(MeasuredRoom room)
    {
        var before = room.Phones.Select(phone => phone.ParticipantId).ToArray();
        var endsAt = EndsAt(room.Phones[0]);
        using var stop = new CancellationTokenSource();
        var voting = room.Phones.Select((_, person) => VoteAsync(room, person, stop.Token)).ToArray();
        await Task.WhenAll(room.Phones.Take(20).Select(phone => phone.Records.WhenAsync(store => store.Find<BallotRecord>($"ballot/{MeasuredRoom.Vote}") is not null, "a ballot", CancellationToken.None)));

        await room.Server.KillAsync();
        var dead = Stopwatch.GetTimestamp();
        await room.Server.StartAsync();
        var ready = Stopwatch.GetElapsedTime(dead);
        FollowingDevice[] devices = [.. room.Phones, .. room.Shared, room.Console];
        await Task.WhenAll(devices.Select(LiveAsync));
        var live = Stopwatch.GetElapsedTime(dead);

        await stop.CancelAsync();
        var acknowledged = await Task.WhenAll(voting);
        var wrong = await WrongAsync(room, before, endsAt, acknowledged);
        return (ready.TotalSeconds, live.TotalSeconds, wrong);
    }

    // Votes, and changes the vote, until told to stop; what was begun is brought to its answer.
    private static async Task<string> VoteAsync(MeasuredRoom room, int person, CancellationToken stopping)
    {
        for (var version = 0; ; version++)
        {
            var ballot = room.Ballot(person, version);
            await room.Phones[person].DoAsync(ballot, CancellationToken.None);
            if (stopping.IsCancellationRequested)
            {
                return ballot.Choices[0].OptionId;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(500), TimeProvider.System, CancellationToken.None);
        }
    }

    // Live: connected to the new server, and following it.
    private static async Task LiveAsync(FollowingDevice device)
    {
        while (true)
        {
            try
            {
                await device.Hub.InvokeCoreAsync("Clock", typeof(long), [], CancellationToken.None);
                return;
            }
            catch (Exception notYet) when (notYet is InvalidOperationException or IOException or OperationCanceledException or System.Net.WebSockets.WebSocketException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, CancellationToken.None);
            }
        }
    }

    // One person, one ballot, the last one that was acknowledged; the same person; a countdown that ends when it did.
    private static async Task<int> WrongAsync(MeasuredRoom room, string[] before, long? endsAt, string[] acknowledged)
    {
        var wrong = 0;
        for (var person = 0; person < room.Phones.Count; person++)
        {
            var fresh = new Phone("", new(before[person], "", null), room.Server.Address, room.Phones[person].Cookies, MeasuredRoom.Store(), new PhoneMemory(), TimeProvider.System);
            await fresh.StartAsync(CancellationToken.None);
            await fresh.Records.WhenAsync(store => store.Find<MeRecord>("me") is not null, "who it is", CancellationToken.None);
            var isRight = fresh.Records.Find<MeRecord>("me")!.ParticipantId == before[person]
                && fresh.Records.Find<BallotRecord>($"ballot/{MeasuredRoom.Vote}") is { Choices: [var only] } && only.OptionId == acknowledged[person]
                && EndsAt(fresh) == endsAt;
            wrong += isRight ? 0 : 1;
            await fresh.DisposeAsync();
        }

        await room.Console.DoAsync(new CloseRound(room.NextId(), MeasuredRoom.Vote), CancellationToken.None);
        await room.Console.Records.WhenAsync(store => store.Find<TallyRecord>($"tally/{MeasuredRoom.Vote}")?.Rows is not null, "the count", CancellationToken.None);
        return wrong + Math.Abs(room.Console.Records.Find<TallyRecord>($"tally/{MeasuredRoom.Vote}")!.Rows!.Sum(row => row.Voters) - room.Phones.Count);
    }

    private static long? EndsAt(FollowingDevice device) => device.Records.Find<RoundRecord>($"round/{MeasuredRoom.Vote}")?.EndsAt;
}
