using System.Globalization;
using LiveSession.Engine;
using LiveSession.Engine.Ledger;
using LiveSession.Engine.Pictures;
using LiveSession.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using static LiveSession.Storage.Tests.Contract.Entries;

namespace LiveSession.Storage.Tests.Sqlite;

public sealed class SqliteDataFolderTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task SecondProcessOnTheFolder_IsRefusedWithASentence()
    {
        await _folder.OpenAsync();

        var refused = await Assert.ThrowsAsync<DataFolderInUseException>(() => SqliteDataFolder.OpenAsync(_folder.Path, None));

        Assert.Contains(_folder.Path, refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("choose another folder.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PathOfAFile_IsNoDataFolder()
    {
        await File.WriteAllTextAsync(_folder.LedgerFile, "", None);

        await Assert.ThrowsAsync<DataFolderUnusableException>(() => SqliteDataFolder.OpenAsync(_folder.LedgerFile, None));
    }

    [Fact]
    public async Task LeftFolder_CanBeTakenAgain()
    {
        await _folder.OpenAsync();
        _folder.Close();

        await _folder.OpenAsync();
    }

    [Fact]
    public async Task FolderThatCouldNotBeOpened_IsNotHeld()
    {
        await File.WriteAllTextAsync(_folder.LedgerFile, new string('x', 5_000), None);
        await Assert.ThrowsAsync<DataFolderUnusableException>(() => SqliteDataFolder.OpenAsync(_folder.Path, None));
        File.Delete(_folder.LedgerFile);

        await _folder.OpenAsync();
    }

    [Fact]
    [Trait("Rule", "N1")]
    public async Task ClosedAndOpenedAgain_HoldsEverything()
    {
        var before = new SqliteLedgerStore(await _folder.OpenAsync());
        await before.CreateSessionAsync(LedgerHead.Empty("s1", "e1"), None);
        await before.AppendAsync(Batch(Entry(1, 1), Entry(2, 2)), None);
        _folder.Close();

        var after = new SqliteLedgerStore(await _folder.OpenAsync());

        Assert.Equal([Entry(1, 1), Entry(2, 2)], await after.EntriesAsync("s1", 0, 10, None));
        Assert.Equal(2, (await after.HeadAsync("s1", None))?.LastSeq);
    }

    [Fact]
    public async Task DataOfANewerVersion_IsRefused()
    {
        await _folder.OpenAsync();
        _folder.Close();
        Execute("PRAGMA user_version = 99");

        var refused = await Assert.ThrowsAsync<DataFolderUnusableException>(_folder.OpenAsync);

        Assert.Contains("newer version", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DROP TABLE pictures")]
    [InlineData("INSERT INTO pictures VALUES ('s1', 'kept', 1, 1, x'00')")]
    public async Task DataOfTheFirstVersion_IsUpgraded_AndKept(string asItWas)
    {
        var before = new SqliteLedgerStore(await _folder.OpenAsync());
        await before.CreateSessionAsync(LedgerHead.Empty("s1", "e1"), None);
        _folder.Close();
        Execute(asItWas);
        Execute("PRAGMA user_version = 1");

        var folder = await _folder.OpenAsync();

        var pictures = new SqlitePictures(folder);
        await pictures.SaveAsync("s1", new StoredPicture("new", 1, 1, new byte[] { 1 }), None);
        Assert.NotNull(await pictures.FindAsync("s1", "new", None));
        Assert.Equal(asItWas.StartsWith("INSERT", StringComparison.Ordinal), await pictures.FindAsync("s1", "kept", None) is not null);
        Assert.Equal(LedgerHead.Empty("s1", "e1"), await new SqliteLedgerStore(folder).HeadAsync("s1", None));
        Assert.Equal(2, await folder.Writes.RunAsync(connection => connection.Number("PRAGMA user_version"), None));
    }

    [Fact]
    public async Task UpgradeThatFailsHalfWay_ChangesNothing()
    {
        Execute("CREATE TABLE pictures_of_another_program (id INTEGER); CREATE TABLE probe (id INTEGER)");

        await Assert.ThrowsAsync<DataFolderUnusableException>(_folder.OpenAsync);

        Assert.Equal("pictures_of_another_program,probe", Text("SELECT group_concat(name, ',' ORDER BY name) FROM sqlite_schema"));
        Assert.Equal("0", Text("SELECT user_version FROM pragma_user_version"));
    }

    [Theory]
    [InlineData("PRAGMA synchronous = NORMAL", "synchronous")]
    [InlineData("PRAGMA journal_mode = DELETE", "write-ahead log")]
    [Trait("Rule", "N1")]
    public void ConnectionThatCouldLoseACommit_IsRefused(string setting, string reason)
    {
        using var connection = _folder.Intrude();
        SqliteDurability.Set(connection);
        SqliteDurability.Require(connection);
        Execute(connection, setting);

        var refused = Assert.Throws<DataFolderUnusableException>(() => SqliteDurability.Require(connection));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "H4")]
    public async Task FullDisk_IsASentence_ReadingGoesOn_AndWritingToo()
    {
        var folder = await _folder.OpenAsync();
        var store = new SqliteLedgerStore(folder);
        await store.CreateSessionAsync(LedgerHead.Empty("s1", "e1"), None);
        await folder.Writes.RunAsync(connection => connection.Number("PRAGMA max_page_count = 1"), None);
        var large = Entry(1, 1) with { Data = new string('x', 1_000_000) };

        var full = await Assert.ThrowsAsync<LedgerUnavailableException>(() => store.AppendAsync(Batch(large), None));

        Assert.Equal("The disk of the data folder is full.", full.Message);
        Assert.Equal(LedgerHead.Empty("s1", "e1"), await store.HeadAsync("s1", None));
        await store.AppendAsync(Batch(large), None);
        Assert.Equal(1, (await store.HeadAsync("s1", None))?.LastSeq);
    }

    [Fact]
    [Trait("Rule", "H4")]
    public async Task ReadOnlyDatabase_FailsTheProbe()
    {
        var folder = await _folder.OpenAsync();
        await folder.Writes.RunAsync(connection => connection.Command("PRAGMA query_only = ON").Execute(), None);

        var readOnly = await Assert.ThrowsAsync<LedgerUnavailableException>(() => new SqliteLedgerStore(folder).ProbeAsync(None));

        Assert.Contains("read-only", readOnly.Message, StringComparison.Ordinal);
    }

    private string? Text(string query)
    {
        using var connection = _folder.Intrude();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private void Execute(string text)
    {
        using var connection = _folder.Intrude();
        Execute(connection, text);
    }

    private static void Execute(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
