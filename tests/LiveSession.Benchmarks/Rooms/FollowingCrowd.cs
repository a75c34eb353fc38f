using System.Diagnostics;
using LiveSession.Rehearsal.Measure;

namespace LiveSession.Benchmarks.Rooms;

/// <summary>
/// Three thousand phones that follow (F6): what each costs the server in memory beside a connection of a bare SignalR hub, and how soon a click
/// reaches them all. Memory is what the process keeps resident. Both processes collect garbage early, so that it is what they need and not what
/// they have not tidied up yet.
/// </summary>
internal static class FollowingCrowd
{
    public const int Phones = 3000;
    private const int Before = 100;
    private const int Clicks = 6;

    /// <summary>The collector's settings of both processes.</summary>
    public static readonly IReadOnlyDictionary<string, string> Tidy = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["DOTNET_gcServer"] = "0",
        ["DOTNET_GCgen0size"] = "0x400000",
        ["DOTNET_GCConserveMemory"] = "9",
    };

    public static async Task<(double PhoneKiB, double BareKiB, double ClickP95)> RunAsync(MeasuredRoom room)
    {
        // Warm: code is compiled, buffers exist, and the first views are folded.
        await room.EnterAsync(Before);
        await ClickAsync(room);
        var before = ResidentKiB(room.Server.ProcessId);
        await room.EnterAsync(Phones - Before);

        // Before the clicks: the bare hub's connections rest too.
        var phone = (ResidentKiB(room.Server.ProcessId) - before) / (Phones - Before);
        var clicks = await ClickAsync(room);
        return (phone, await BareAsync(), Percentiles.Of(clicks, 95));
    }

    private static async Task<double> BareAsync()
    {
        await using var bare = await BareHubProcess.StartAsync(TimeProvider.System, CancellationToken.None, Tidy);
        await bare.ConnectAsync(Before, CancellationToken.None);
        var before = ResidentKiB(bare.ProcessId);
        for (var connected = Before; connected < Phones; connected += Before)
        {
            await bare.ConnectAsync(Before, CancellationToken.None);
        }

        return (ResidentKiB(bare.ProcessId) - before) / (Phones - Before);
    }

    private static async Task<List<double>> ClickAsync(MeasuredRoom room)
    {
        var clicks = new List<double>();
        for (var click = 0; click < Clicks; click++)
        {
            clicks.AddRange(await room.ClickAsync(click % 2 == 0 ? "here" : "there"));
        }

        return clicks;
    }

    private static double ResidentKiB(int processId)
    {
        using var process = Process.GetProcessById(processId);
        return process.WorkingSet64 / 1024.0;
    }
}
