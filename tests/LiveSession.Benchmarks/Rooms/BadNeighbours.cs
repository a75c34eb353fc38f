using System.Diagnostics;
using System.Net;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Rehearsal.Devices;
using LiveSession.Rehearsal.Measure;

namespace LiveSession.Benchmarks.Rooms;

/// <summary>Ten frozen and ten very slow devices among 360 (H1): what the others feel of them, and when the frozen ones are let go.</summary>
internal static class BadNeighbours
{
    public const int Each = 10;
    private const int Rounds = 8;

    public static async Task<(double AckMovedMs, double ClickMovedMs, double LetGoS)> RunAsync(MeasuredRoom room)
    {
        await MeasureAsync(room);
        var alone = await MeasureAsync(room);
        var bad = new List<BadDevice>();
        for (var device = 0; device < 2 * Each; device++)
        {
            var cookies = new CookieContainer();
            await room.Door.PostAsync<JoinAnswer>("/api/join", new JoinRequest(room.Badges.Dequeue()), cookies, CancellationToken.None);
            bad.Add(await BadDevice.EnterAsync(room.Server.Address, cookies, reads: device >= Each));
        }

        var frozen = Stopwatch.GetTimestamp();
        await room.Console.WhenNumbersAsync(numbers => numbers.Connected == room.Phones.Count + bad.Count, "everybody connected", CancellationToken.None);
        var together = await MeasureAsync(room);
        var letGo = await LetGoAsync(room, frozen);
        foreach (var device in bad)
        {
            await device.DisposeAsync();
        }

        return (together.AckP95 - alone.AckP95, together.ClickP95 - alone.ClickP95, letGo);
    }

    private static async Task<(double AckP95, double ClickP95)> MeasureAsync(MeasuredRoom room)
    {
        var (acks, clicks) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            acks.AddRange(await Task.WhenAll(room.Phones.Select((phone, person) => AckAsync(phone, room.Ballot(person, round)))));
            clicks.AddRange(await room.ClickAsync(round % 2 == 0 ? "here" : "there"));
            await room.Console.DoAsync(new ReopenRound(room.NextId(), MeasuredRoom.Vote), CancellationToken.None); // the click closed it
        }

        return (Percentiles.Of(acks, 95), Percentiles.Of(clicks, 95));
    }

    private static async Task<double> AckAsync(Phone phone, CastBallot ballot)
    {
        var sent = Stopwatch.GetTimestamp();
        var receipt = await phone.InvokeAsync(ballot, CancellationToken.None);
        return receipt.Refusal is null ? Stopwatch.GetElapsedTime(sent).TotalMilliseconds : throw new InvalidOperationException(receipt.Refusal.Code);
    }

    // The slow ones stay: they read, however little, and say that they are there.
    private static async Task<double> LetGoAsync(MeasuredRoom room, long frozen)
    {
        while (room.Console.Numbers!.Connected > room.Phones.Count + Each)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, CancellationToken.None);
            if (Stopwatch.GetElapsedTime(frozen) > TimeSpan.FromSeconds(90))
            {
                break;
            }
        }

        return Stopwatch.GetElapsedTime(frozen).TotalSeconds;
    }
}
