using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Server.Tests.Support;
using Npgsql;
using static LiveSession.Server.Tests.Support.SecretAgenda;

namespace LiveSession.Server.Tests.Voting;

/// <summary>A secret vote through a node that keeps everything in PostgreSQL; then every row of every table is searched for who voted for what.</summary>
[Trait("Rule", "A4")]
public sealed class SecretVoteOnPostgresTests : IAsyncLifetime, IDisposable
{
    private readonly TestFolder _folder = new();
    private string _postgres = "";
    private Venue? _venue;

    public async Task InitializeAsync()
    {
        _postgres = await (await PostgresServer.SharedAsync()).NewDatabaseAsync();
        _venue = await Venue.OpenAsync(_folder, postgres: _postgres);
        await PlanAsync(_venue);
    }

    public async Task DisposeAsync() => await (_venue?.DisposeAsync() ?? ValueTask.CompletedTask);

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public async Task CountedSecretVote_LinksNobodyToAChoice_InAnyRow()
    {
        var cast = await VoteAsync(Secret);
        var found = new Evidence(_venue!, _folder, Secret);

        Assert.Empty(await found.InLedgerAsync());
        var rows = await EveryRowAsync();
        Assert.DoesNotContain(rows, row => found.Links(row).Count > 0);
        Assert.DoesNotContain(rows, row => cast.Any(ballot => row.Contains(ballot.Salt!, StringComparison.Ordinal)));
        Assert.DoesNotContain(rows, row => row.StartsWith("ballot_keys", StringComparison.Ordinal));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [SkippableFact]
    public async Task TheSameSearch_FindsEverybodyInAnAnonymousVote_AndTheKeyWhileASecretOneIsOpen()
    {
        await VoteAsync(Anonymous);
        await _venue!.OpenRoundAsync(Secret);
        await (await _venue.PhoneAsync(1)).DoAsync(Ballot(Secret, 1));

        var rows = await EveryRowAsync();
        var found = new Evidence(_venue, _folder, Anonymous);
        Assert.Superset(new HashSet<string> { "p-1 anonymous-1", "p-2 anonymous-2", "p-3 anonymous-3" }, rows.SelectMany(found.Links).ToHashSet());
        Assert.Single(rows, row => row.StartsWith("ballot_keys", StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<CastBallot>> VoteAsync(string round)
    {
        await _venue!.OpenRoundAsync(round);
        var ballots = Enumerable.Range(1, 3).Select(option => Ballot(round, option)).ToArray();
        foreach (var (voter, ballot) in ballots.Index())
        {
            await (await _venue.PhoneAsync(voter + 1)).DoAsync(ballot);
        }

        await _venue.CloseRoundAsync(round);
        var tally = await (await _venue.ConsoleAsync()).SeesAsync<TallyRecord>($"tally/{round}", tally => tally.Rows is not null, "the console is told the count");
        Assert.Equal((3, 3), (tally.Voted, tally.Rows!.Sum(row => row.Score)));
        return ballots;
    }

    // Each row as its table's name and the text of all its columns.
    private async Task<IReadOnlyList<string>> EveryRowAsync()
    {
        await using var source = NpgsqlDataSource.Create(_postgres);
        var rows = new List<string>();
        foreach (var table in await TextsAsync(source, "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public'"))
        {
            rows.AddRange(await TextsAsync(source, $"SELECT '{table} ' || each::text FROM \"{table}\" AS each"));
        }

        return rows;
    }

    private static async Task<IReadOnlyList<string>> TextsAsync(NpgsqlDataSource source, string query)
    {
        var texts = new List<string>();
        await using var command = source.CreateCommand(query);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }
}
