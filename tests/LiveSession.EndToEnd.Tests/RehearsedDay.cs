using System.Text.Json;

namespace LiveSession.EndToEnd.Tests;

/// <summary>What a rehearsal has left as its report.</summary>
internal static class RehearsedDay
{
    /// <summary>Everybody came and every check holds; gives the number of checks.</summary>
    public static async Task<int> CheckAsync(string report, int people, CancellationToken cancellationToken)
    {
        using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(report, cancellationToken));
        var checks = json.RootElement.GetProperty("checks").EnumerateArray().ToArray();
        Assert.NotEmpty(checks);
        Assert.All(checks, check => Assert.True(check.GetProperty("ok").GetBoolean(), check.ToString()));
        Assert.Equal(people, json.RootElement.GetProperty("joined").GetInt32());
        return checks.Length;
    }
}
