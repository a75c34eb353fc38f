using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.EndToEnd.Tests.Crash;

/// <summary>The facilitator, who moves the room from one open round to another beneath everybody's hands.</summary>
internal sealed class Master(CrashRoom room, Facilitator console, int number) : Person(room, console, HubRoutes.Console, number)
{
    private const int FewestBetweenMoves = 20;
    private const int MostBetweenMoves = 200;

    // A round in which everybody has done everything brings no more acknowledgements: then it is time that moves the room on.
    private static readonly TimeSpan LongestBetweenMoves = TimeSpan.FromMilliseconds(150);

    /// <summary>The round that the last acknowledged move led to.</summary>
    public string? Current { get; private set; }

    public Facilitator Console => console;

    private IReadOnlyList<string> Agenda => console.Records.Find<SessionRecord>("session")!.Agenda!;

    /// <summary>Opens every round once, so that any can be reopened.</summary>
    public async Task OpenAllAsync(CancellationToken cancellationToken)
    {
        foreach (var round in Agenda)
        {
            await SendAsync(new OpenRound(Room.NextId(), round), cancellationToken);
            Current = round;
        }
    }

    /// <summary>Makes a round current, closed.</summary>
    public async Task ShowAsync(string round, CancellationToken cancellationToken)
    {
        await console.DoAsync(new CloseRound(Room.NextId(), round), cancellationToken);
        await console.DoAsync(new GoToRound(Room.NextId(), round), cancellationToken);
        Current = round;
    }

    protected override async Task<bool> ActOnceAsync(CancellationToken cancellationToken)
    {
        var others = Agenda.Where(round => round != Current).ToArray();
        var next = others[Dice.Next(others.Length)];
        await SendAsync(new ReopenRound(Room.NextId(), next), cancellationToken);
        Current = next;
        await Task.WhenAny(
            Room.Acknowledgements.WhenAsync(Room.Acknowledgements.Count + Dice.Next(FewestBetweenMoves, MostBetweenMoves)),
            Task.Delay(LongestBetweenMoves, Room.Time, cancellationToken));
        return true;
    }
}
