using LiveSession.Engine;
using LiveSession.Engine.People;
using LiveSession.Storage.Postgres;
using LiveSession.Storage.Tests.Contract;
using Npgsql;

namespace LiveSession.Storage.Tests.Postgres;

public sealed class PostgresPeopleTests : PeopleStoreContract
{
    private static readonly CancellationToken None = CancellationToken.None;
    private string _connectionString = "";
    private PostgresDatabase? _database;
    private PostgresPeople _people = null!;

    public override async Task DisposeAsync() => await (_database?.DisposeAsync() ?? ValueTask.CompletedTask);

    [SkippableFact]
    [Trait("Rule", "A7")]
    public async Task NamesAreNoStatistics_AfterAnErasureToo()
    {
        await _people.SavePeopleAsync("s1", [.. Enumerable.Range(10, 200).Select(i => Ada with { ParticipantId = "p" + i })], None);
        await _people.ErasePersonAsync("s1", "p10", None);

        await using var connection = new NpgsqlConnection(_connectionString);
        await connection.OpenAsync(None);
        await ExecuteAsync(connection, "ANALYZE people");
        await using var command = new NpgsqlCommand("SELECT attname FROM pg_stats WHERE tablename = 'people' ORDER BY attname", connection);
        await using var rows = await command.ExecuteReaderAsync(None);
        var columns = new List<string>();
        while (await rows.ReadAsync(None))
        {
            columns.Add(rows.GetString(0));
        }

        Assert.Equal(["participant", "session"], columns);
    }

    [SkippableFact]
    [Trait("Rule", "A7")]
    public async Task ErasureThatABackupStandsInTheWayOf_SaysSo_AndWorksAfterwards()
    {
        await _people.SavePeopleAsync("s1", [Ada, Karim], None);
        await using var backup = new NpgsqlConnection(_connectionString);
        await backup.OpenAsync(None);
        await using (await backup.BeginTransactionAsync(None))
        {
            await ExecuteAsync(backup, "LOCK TABLE people IN ACCESS SHARE MODE");

            var refused = await Assert.ThrowsAsync<LedgerUnavailableException>(() => _people.ErasePersonAsync("s1", Ada.ParticipantId, None));

            Assert.EndsWith("erase again when it is done.", refused.Message, StringComparison.Ordinal);
            Assert.Equal(2, (await _people.PeopleAsync("s1", None)).Count);
        }

        await _people.ErasePersonAsync("s1", Ada.ParticipantId, None);

        Assert.Equal([Karim], await _people.PeopleAsync("s1", None));
    }

    [SkippableFact]
    public async Task SamePersonTwiceInAList_CountsAsLastGiven()
    {
        await _people.SavePeopleAsync("s1", [Ada, Karim, Ada with { LastName = "King" }], None);

        Assert.Equal([Ada with { LastName = "King" }, Karim], await _people.PeopleAsync("s1", None));
    }

    protected override async ValueTask<IPeopleStore> OpenAsync()
    {
        _connectionString = await TemporaryDatabase.NewAsync();
        _database = await TemporaryDatabase.OpenAsync(_connectionString);
        return _people = new PostgresPeople(_database);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string statement)
    {
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync(None);
    }
}
