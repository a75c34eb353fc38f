using LiveSession.Engine;
using LiveSession.Engine.Ledger;
using LiveSession.Storage.Postgres;
using LiveSession.Tests.Shared;
using Npgsql;
using static LiveSession.Storage.Tests.Contract.Entries;

namespace LiveSession.Storage.Tests.Postgres;

public sealed class PostgresDatabaseTests
{
    private const string Locks = "pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database WHERE locktype = 'advisory' AND datname = current_database()";
    private const string Held = Locks + " AND granted";
    private const string Awaited = Locks + " AND NOT granted";

    private const PostgresSharing Alone = PostgresSharing.ThisNodeAlone;
    private const PostgresSharing Cluster = PostgresSharing.Cluster;
    private static readonly CancellationToken None = CancellationToken.None;

    [SkippableTheory]
    [InlineData(Alone, Alone)]
    [InlineData(Alone, Cluster)]
    [InlineData(Cluster, Alone)]
    public async Task NodesThatDoNotShare_KeepEachOtherOut_UntilTheFirstHasGone(PostgresSharing first, PostgresSharing second)
    {
        var text = await TemporaryDatabase.NewAsync();
        await using (await TemporaryDatabase.OpenAsync(text, first))
        {
            var refused = await Assert.ThrowsAsync<DatabaseInUseException>(() => TemporaryDatabase.OpenAsync(text, second));

            Assert.Contains(new NpgsqlConnectionStringBuilder(text).Database!, refused.Message, StringComparison.Ordinal);
            Assert.EndsWith("run every node with the cluster engine.", refused.Message, StringComparison.Ordinal);
        }

        await using var taken = await TemporaryDatabase.OpenAsync(text, second);
    }

    // The database server has been started again, say: what it forgot, the node takes again.
    [SkippableFact]
    public async Task LockThatWasLost_IsTakenAgain()
    {
        var address = await TemporaryDatabase.NewAsync();
        await using var first = await TemporaryDatabase.OpenAsync(address);
        await using var other = NpgsqlDataSource.Create(address);
        var ended = await NumberAsync(other, $"SELECT pid::bigint FROM {Held}");
        Assert.Equal(1L, await NumberAsync(other, $"SELECT count(pg_terminate_backend(pid)) FROM {Held}"));

        // The ended connection may hold its lock for a moment longer: only a new one has taken it again.
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await NumberAsync(other, $"SELECT count(*) FROM {Held} AND pid <> {ended}") == 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, limit.Token);
        }

        await Assert.ThrowsAsync<DatabaseInUseException>(() => TemporaryDatabase.OpenAsync(address));
        await new PostgresLedgerStore(first).ProbeAsync(CancellationToken.None);
    }

    [SkippableFact]
    public async Task NodeWhoseLockWasTakenByAnother_SaysSo()
    {
        var address = await TemporaryDatabase.NewAsync();
        await using var first = await TemporaryDatabase.OpenAsync(address);
        await using var other = NpgsqlDataSource.Create(address);
        PostgresDatabase? second = null;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (second is null)
        {
            // Who waits already has it before the first, which still has to notice.
            var opening = TryOpenAsync(address);
            while (!opening.IsCompleted && await NumberAsync(other, $"SELECT count(*) FROM {Awaited}") == 0)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System, limit.Token);
            }

            await NumberAsync(other, $"SELECT count(pg_terminate_backend(pid)) FROM {Held}");
            second = await opening;
            limit.Token.ThrowIfCancellationRequested();
        }

        await using (second)
        {
            var store = new PostgresLedgerStore(first);
            while (await Record.ExceptionAsync(() => store.ProbeAsync(limit.Token)) is not LedgerUnavailableException { InnerException: DatabaseInUseException })
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, limit.Token);
            }
        }
    }

    [SkippableFact]
    public async Task NodesOfACluster_MayStartAtOnceOnAnEmptyDatabase()
    {
        var text = await TemporaryDatabase.NewAsync();

        var nodes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => TemporaryDatabase.OpenAsync(text, Cluster)));

        await new PostgresLedgerStore(nodes[0]).CreateSessionAsync(LedgerHead.Empty("s1", "e1"), None);
        Assert.NotNull(await new PostgresLedgerStore(nodes[3]).HeadAsync("s1", None));
        foreach (var node in nodes)
        {
            await node.DisposeAsync();
        }
    }

    [SkippableFact]
    [Trait("Rule", "N1")]
    public async Task ClosedAndOpenedAgain_HoldsEverything()
    {
        var text = await TemporaryDatabase.NewAsync();
        await using (var before = await TemporaryDatabase.OpenAsync(text))
        {
            await new PostgresLedgerStore(before).CreateSessionAsync(LedgerHead.Empty("s1", "e1"), None);
            await new PostgresLedgerStore(before).AppendAsync(Batch(Entry(1, 1), Entry(2, 2)), None);
        }

        await using var after = await TemporaryDatabase.OpenAsync(text);

        Assert.Equal([Entry(1, 1), Entry(2, 2)], await new PostgresLedgerStore(after).EntriesAsync("s1", 0, 10, None));
    }

    [SkippableFact]
    public async Task DataOfANewerVersion_IsRefused()
    {
        var text = await TemporaryDatabase.NewAsync();
        await (await TemporaryDatabase.OpenAsync(text)).DisposeAsync();
        var database = new NpgsqlConnectionStringBuilder(text).Database!;
        await (await PostgresServer.SharedAsync()).ExecuteAsync("INSERT INTO schema_versions (version) VALUES (99)", database);

        Assert.Contains("newer version", await RefusedAsync(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("Database=livesession;Password=s3cret")]
    [InlineData("Host=db;Password=s3c;ret=1")]
    [InlineData("Host=db;Port=s3cret")]
    [InlineData("postgres://livesession:s3cret@db/livesession")]
    [InlineData("Host=postgres://livesession:s3cret@db/livesession")]
    [Trait("Rule", "A3")]
    public async Task TextThatIsNoConnectionString_IsRefused_WithoutBeingQuoted(string text)
    {
        var refused = await Assert.ThrowsAsync<DatabaseUnusableException>(() => TemporaryDatabase.OpenAsync(text));

        Assert.StartsWith("The PostgreSQL connection string cannot be read", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3c", refused.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("ret", refused.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    [Trait("Rule", "A3")]
    public async Task RefusedLogin_IsASentenceWithoutThePassword()
    {
        var wrong = new NpgsqlConnectionStringBuilder(await TemporaryDatabase.NewAsync()) { Username = PostgresServer.RoleWithPassword, Password = "s3cret" };

        var refused = await RefusedAsync(wrong.ConnectionString);

        Assert.Contains("refuses the login", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", refused, StringComparison.Ordinal);
        wrong.Password = null;
        Assert.Contains("password", await RefusedAsync(wrong.ConnectionString), StringComparison.OrdinalIgnoreCase);
    }

    [SkippableFact]
    public async Task MissingDatabase_IsNamed() =>
        Assert.StartsWith("There is no database 'elsewhere'", await RefusedAsync((await PostgresServer.SharedAsync()).ConnectionString("elsewhere")), StringComparison.Ordinal);

    [SkippableFact]
    public async Task RoleThatMayNotCreateTables_IsRefused()
    {
        var text = new NpgsqlConnectionStringBuilder(await TemporaryDatabase.NewAsync()) { Username = PostgresServer.RoleWithPassword, Password = PostgresServer.Password };

        Assert.Contains("permission denied", await RefusedAsync(text.ConnectionString), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task DatabaseThatCannotHoldEveryName_IsRefused() =>
        Assert.Contains("LATIN1", await RefusedAsync(await TemporaryDatabase.NewAsync("ENCODING 'LATIN1' TEMPLATE template0")), StringComparison.Ordinal);

    [SkippableTheory]
    [InlineData("on", false)]
    [InlineData("remote_apply", false)]
    [InlineData("remote_write", false)]
    [InlineData("local", false)]
    [InlineData("off", true)]
    [Trait("Rule", "N1")]
    public async Task CommitThatDoesNotWaitForTheDisk_IsRefused(string synchronousCommit, bool refused)
    {
        var text = await TemporaryDatabase.NewAsync() + $";Options=-c synchronous_commit={synchronousCommit}";

        if (refused)
        {
            Assert.Contains("synchronous_commit", await RefusedAsync(text), StringComparison.Ordinal);
            return;
        }

        await using var database = await TemporaryDatabase.OpenAsync(text);
        await new PostgresLedgerStore(database).ProbeAsync(None);
    }

    private static async Task<string> RefusedAsync(string text) =>
        (await Assert.ThrowsAsync<DatabaseUnusableException>(() => TemporaryDatabase.OpenAsync(text))).Message;

    private static async Task<long> NumberAsync(NpgsqlDataSource source, string question)
    {
        await using var command = source.CreateCommand(question);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<PostgresDatabase?> TryOpenAsync(string address)
    {
        try
        {
            return await TemporaryDatabase.OpenAsync(address);
        }
        catch (DatabaseInUseException)
        {
            // The first was faster and has it back.
            return null;
        }
    }
}
