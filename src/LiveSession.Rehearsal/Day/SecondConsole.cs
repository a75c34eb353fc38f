using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Day;

/// <summary>A second facilitator comes in, drives alone for a moment, and gives the room back; both keep the same topics in sight.</summary>
internal sealed class SecondConsole(DayContext day)
{
    public async Task PlayAsync(string firstRound, CancellationToken cancellationToken)
    {
        await day.Checks.MakeAsync("A second console was let in by code, drove the room alone, and gave it back", async () =>
        {
            day.Room.SecondConsole = await new Pairings(day).PairConsoleAsync(cancellationToken);
            await day.Room.SecondConsole.DoAsync(new TakeControl(day.Ids.Next()), cancellationToken);
            var opened = await day.Room.Facilitator.SendAsync(new OpenRound(day.Ids.Next(), firstRound), cancellationToken);
            await day.Room.SecondConsole.DoAsync(new ReleaseControl(day.Ids.Next()), cancellationToken);
            Expect.Refused(opened, "Opening a round on a console without control", RefusalCodes.NotInControl);
            return "the other one was refused meanwhile";
        });
        await day.Checks.MakeAsync("A parked topic is before both consoles until it is taken up", () => ParkAsync(cancellationToken));
    }

    private async Task<string> ParkAsync(CancellationToken cancellationToken)
    {
        var (first, second) = (day.Room.Facilitator, day.Room.SecondConsole ?? throw new CheckFailedException("there is no second console"));
        await second.DoAsync(new ParkTopic(day.Ids.Next(), day.Words.Parked), cancellationToken);
        await first.Records.WhenAsync(store => Parked(store) is { Settled: false }, "the parked topic on the console", cancellationToken);
        await first.DoAsync(new SettleTopic(day.Ids.Next(), Parked(first.Records)!.Id, Settled: true), cancellationToken);
        await second.Records.WhenAsync(store => Parked(store) is { Settled: true }, "the topic as taken up on the second console", cancellationToken);
        return day.Words.Parked;
    }

    private ParkedTopicRecord? Parked(RecordStore store) =>
        store.All<ParkedTopicRecord>("topic/").FirstOrDefault(topic => string.Equals(topic.Text, day.Words.Parked, StringComparison.Ordinal));
}
