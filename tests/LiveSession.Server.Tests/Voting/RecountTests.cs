using System.Text.Json;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Server.Tests.Support;
using Microsoft.Data.Sqlite;
using static LiveSession.Server.Tests.Support.SecretAgenda;

namespace LiveSession.Server.Tests.Voting;

/// <summary>Whoever has only a copy of the ledger counts what the screen showed, with nothing of this program: a database reader and a sum.</summary>
[Trait("Rule", "N6")]
public sealed class RecountTests
{
    private const int Voters = 12;

    [Theory]
    [InlineData(Anonymous, 1)]
    [InlineData(Anonymous, 2)]
    [InlineData(Secret, 3)]
    public async Task CopyOfTheLedger_GivesTheDisplayedTotals(string round, int seed)
    {
        using var folder = new TestFolder();
        await using var venue = await Venue.OpenAsync(folder);
        await PlanAsync(venue);
        var screen = await venue.ScreenAsync();
        var phones = await Task.WhenAll(Enumerable.Range(1, Voters).Select(venue.PhoneAsync));
        await venue.OpenRoundAsync(round);
        await VoteAsync(phones, round, new Random(seed));
        await CloseAndShowAsync(venue, round);
        var shown = await screen.SeesAsync<TallyRecord>($"tally/{round}", tally => tally.Rows is not null, "the screen shows the result");

        using var copy = folder.Copy();
        var (voted, scores) = await RecountAsync(copy, round);

        Assert.Equal(shown.Voted, voted);
        Assert.Equal(shown.Rows!.Where(row => row.Score > 0).OrderBy(row => row.OptionId, StringComparer.Ordinal).Select(row => (row.OptionId, row.Score)), scores);
        Assert.True(scores.Count > 1 && voted is > 1 and < Voters, "The vote was too simple to tell a right count from a wrong one.");
    }

    // Some change their mind, once or twice; some never vote; some send what is refused.
    private static async Task VoteAsync(Device[] phones, string round, Random dice)
    {
        for (var ballot = 0; ballot < 3 * phones.Length; ballot++)
        {
            var phone = phones[dice.Next(phones.Length - 2)];
            int[] options = [.. Enumerable.Range(1, 4).Where(_ => dice.Next(2) == 0).DefaultIfEmpty(1 + dice.Next(4))];
            var receipt = await phone.SendAsync(Ballot(round, options));
            Assert.Equal(options.Length > 2, receipt.Refusal is not null);
        }
    }

    private static async Task CloseAndShowAsync(Venue venue, string round)
    {
        var console = await venue.ConsoleAsync();
        await venue.CloseRoundAsync(round);
        var tally = await console.SeesAsync<TallyRecord>($"tally/{round}", tally => tally.Rows is not null, "the console is told the count");
        if (tally.Tie is [var first, ..])
        {
            await console.DoAsync(new SelectFinalists(Device.NewId(), round, [first], "Drawn by lot"));
        }

        await console.DoAsync(new RevealResult(Device.NewId(), round));
    }

    // A person's last ballot counts; a secret vote's ballots were opened in one entry that names nobody.
    private static async Task<(int Voted, IReadOnlyList<(string Option, int Score)> Scores)> RecountAsync(TestFolder copy, string round)
    {
        var (lastOf, opened, openedBallots) = (new Dictionary<string, JsonElement>(StringComparer.Ordinal), new List<JsonElement>(), 0);
        await foreach (var (name, data) in EntriesAsync(copy, round))
        {
            if (name == "round.ballotCast")
            {
                lastOf[data.GetProperty("participant").GetString()!] = data.GetProperty("picks");
            }
            else if (name == "round.ballotsOpened")
            {
                openedBallots = data.GetProperty("ballots").GetInt32();
                opened.AddRange(data.GetProperty("given").EnumerateArray());
            }
        }

        var scores = lastOf.Values.SelectMany(picks => picks.EnumerateArray())
            .Select(pick => (Option: Text(pick), Score: Number(pick, "points")))
            .Concat(opened.Select(given => (Option: Text(given), Score: Number(given, "points") * Number(given, "people"))))
            .GroupBy(pick => pick.Option, StringComparer.Ordinal)
            .OrderBy(option => option.Key, StringComparer.Ordinal)
            .Select(option => (option.Key, option.Sum(pick => pick.Score)));
        return (lastOf.Count + openedBallots, [.. scores]);

        static string Text(JsonElement pick) => pick.GetProperty("optionId").GetString()!;

        static int Number(JsonElement pick, string name) => pick.GetProperty(name).GetInt32();
    }

    private static async IAsyncEnumerable<(string Name, JsonElement Data)> EntriesAsync(TestFolder copy, string round)
    {
        await using var connection = new SqliteConnection($"Data Source={copy.File("ledger.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name, data FROM entries WHERE stream = $stream ORDER BY seq";
        command.Parameters.AddWithValue("$stream", "round/" + round);
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            yield return (rows.GetString(0), JsonSerializer.Deserialize<JsonElement>(rows.GetString(1)));
        }
    }
}
