using System.Globalization;
using System.Text.Json.Nodes;

namespace LiveSession.Benchmarks;

/// <summary>One reference day on a fresh server, and what the rehearsal reported.</summary>
internal sealed record PlayedDay(int ExitCode, JsonNode Report)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static async Task<PlayedDay> PlayAsync(int seed)
    {
        var folder = Directory.CreateTempSubdirectory("livesession-benchmark-");
        try
        {
            return await PlayAsync(folder.FullName, seed);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<PlayedDay> PlayAsync(string folder, int seed)
    {
        await using var server = await ServerUnderTest.StartAsync(folder);
        var report = Path.Combine(folder, "report.json");
        using var rehearsal = ServerUnderTest.Start(
            "Rehearsal", "--address", server.Address.GetLeftPart(UriPartial.Authority), "--sign-in", server.Token, "--content", ServerUnderTest.Source("src", "LiveSession.Documents", "Demo", "day.fr.json"),
            "--seed", seed.ToString(CultureInfo.InvariantCulture), "--report", report, "--exit");
        using var over = new CancellationTokenSource(Patience);
        await rehearsal.WaitForExitAsync(over.Token);
        return new PlayedDay(rehearsal.ExitCode, JsonNode.Parse(await File.ReadAllTextAsync(report, over.Token))!);
    }
}
