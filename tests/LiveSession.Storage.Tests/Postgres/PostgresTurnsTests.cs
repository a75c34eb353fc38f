using LiveSession.Engine;
using LiveSession.Engine.Nodes;
using LiveSession.Storage.Postgres;
using LiveSession.Storage.Tests.Contract;
using LiveSession.Tests.Shared;
using Npgsql;

namespace LiveSession.Storage.Tests.Postgres;

public sealed class PostgresTurnsTests : SessionTurnsContract
{
    private const string Locks = "pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database WHERE locktype = 'advisory' AND objsubid = 1 AND mode = 'ExclusiveLock' AND datname = current_database()";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(40);
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly List<PostgresDatabase> _databases = [];
    private string _connectionString = "";
    private PostgresTurns[] _nodes = [];

    public override async Task DisposeAsync()
    {
        foreach (var database in _databases)
        {
            await database.DisposeAsync();
        }
    }

    [SkippableFact]
    [Trait("Rule", "N5")]
    public async Task TurnOfANodeThatDied_IsFree()
    {
        await using var dead = await _nodes[0].TakeAsync("s1", None);
        var waiting = _nodes[1].TakeAsync("s1", None);
        await UntilOneWaitsAsync();

        await CountAsync($"SELECT count(pg_terminate_backend(pid)) FROM {Locks} AND granted");

        await using var next = await waiting.WaitAsync(Limit);
    }

    [SkippableFact]
    public async Task WhoeverGivesUpWaitingInTheDatabase_LeavesNoLockBehind()
    {
        var first = await _nodes[0].TakeAsync("s1", None);
        using var patience = new CancellationTokenSource();
        var waiting = _nodes[1].TakeAsync("s1", patience.Token);
        await UntilOneWaitsAsync();

        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await first.DisposeAsync();

        await using var next = await _nodes[0].TakeAsync("s1", None).WaitAsync(Limit);
    }

    [SkippableFact]
    public async Task ServerThatIsGone_IsSaid()
    {
        var server = await PostgresServer.OwnAsync();
        await using var database = await TemporaryDatabase.OpenAsync(await server.NewDatabaseAsync());
        await server.KillAsync();

        await Assert.ThrowsAsync<LedgerUnavailableException>(() => new PostgresTurns(database).TakeAsync("s1", None));
        await server.RemoveAsync();
    }

    protected override async ValueTask<ISessionTurns[]> OpenAsync()
    {
        _connectionString = await TemporaryDatabase.NewAsync();
        _databases.Add(await TemporaryDatabase.OpenAsync(_connectionString, PostgresSharing.Cluster));
        _databases.Add(await TemporaryDatabase.OpenAsync(_connectionString, PostgresSharing.Cluster));
        _nodes = [.. _databases.Select(database => new PostgresTurns(database))];
        return [.. _nodes];
    }

    private async Task UntilOneWaitsAsync()
    {
        using var limit = new CancellationTokenSource(Limit);
        while (await CountAsync($"SELECT count(*) FROM {Locks} AND NOT granted") == 0)
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private async Task<long> CountAsync(string query)
    {
        await using var connection = new NpgsqlConnection(_connectionString);
        await connection.OpenAsync(None);
        await using var command = new NpgsqlCommand(query, connection);
        return (long)(await command.ExecuteScalarAsync(None))!;
    }
}
