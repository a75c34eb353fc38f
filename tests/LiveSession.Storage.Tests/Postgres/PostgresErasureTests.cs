using System.Text;
using LiveSession.Engine.Ballots;
using LiveSession.Engine.People;
using LiveSession.Storage.Postgres;
using LiveSession.Tests.Shared;
using Npgsql;

namespace LiveSession.Storage.Tests.Postgres;

/// <summary>Looks into the server's files; on a server of its own, because a checkpoint flushes what all others wrote.</summary>
public sealed class PostgresErasureTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Person Ada = new("p1", "B-001", "Ada", "Lovelace", Entity: null, Region: null);
    private PostgresServer _server = null!;
    private string _connectionString = "";
    private PostgresDatabase _database = null!;
    private PostgresPeople _people = null!;

    public async Task InitializeAsync()
    {
        _server = await PostgresServer.OwnAsync();
        _connectionString = await _server.NewDatabaseAsync();
        _database = await TemporaryDatabase.OpenAsync(_connectionString);
        _people = new PostgresPeople(_database);
    }

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        await _server.RemoveAsync();
    }

    // The write-ahead log is left out: it forgets when the server overwrites it, which no client decides.
    [SkippableFact]
    [Trait("Rule", "A7")]
    public async Task ErasedName_IsInNoFileOfTheServerButItsLog()
    {
        await SaveACrowdAsync();
        await _server.ExecuteAsync("ANALYZE", _database.Source.CreateConnection().Database);
        await _server.ExecuteAsync("CHECKPOINT");
        Assert.True(Holds("Zwischenname") && Holds("Endgültigname"));

        await _people.ErasePersonAsync("s2", Ada.ParticipantId, None);

        await _server.ExecuteAsync("CHECKPOINT");
        Assert.False(Holds("Zwischenname") || Holds("Endgültigname"));
        Assert.True(Holds("Autre42"));
        Assert.Equal(200, (await _people.PeopleAsync("s2", None)).Count);
    }

    [SkippableFact]
    [Trait("Rule", "A7")]
    public async Task ErasedName_IsGone_ThoughALongTransactionCouldStillSeeIt()
    {
        await SaveACrowdAsync();
        await using var connection = new NpgsqlConnection(_connectionString);
        await connection.OpenAsync(None);
        await using var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, None);
        await using var command = new NpgsqlCommand("SELECT count(*) FROM sessions", connection);
        await command.ExecuteNonQueryAsync(None);

        await _people.ErasePersonAsync("s2", Ada.ParticipantId, None);

        await _server.ExecuteAsync("CHECKPOINT");
        Assert.False(Holds("Zwischenname") || Holds("Endgültigname"));
    }

    // As with names, all but the write-ahead log.
    [SkippableFact]
    [Trait("Rule", "A4")]
    public async Task DestroyedBallotKey_IsInNoFileOfTheServerButItsLog()
    {
        var keys = new PostgresBallotKeys(_database);
        var (counted, open) = (Encoding.UTF8.GetBytes("Schluessel-einer-gezaehlten-Wahl"), Encoding.UTF8.GetBytes("Schluessel-einer-offenen-Wahl-xx"));
        await keys.CreateAsync(new BallotKeyId("s1", "five"), counted, None);
        await keys.CreateAsync(new BallotKeyId("s1", "one"), open, None);
        await _server.ExecuteAsync("ANALYZE", _database.Source.CreateConnection().Database);
        await _server.ExecuteAsync("CHECKPOINT");
        Assert.True(Holds("gezaehlten") && Holds("offenen"));

        await keys.DestroyAsync(new BallotKeyId("s1", "five"), None);

        await _server.ExecuteAsync("CHECKPOINT");
        Assert.False(Holds("gezaehlten"));
        Assert.True(Holds("offenen"));
        Assert.Equal(open, await keys.FindAsync(new BallotKeyId("s1", "one"), None));
    }

    private async Task SaveACrowdAsync()
    {
        var crowd = Enumerable.Range(10, 200).Select(i => Ada with { ParticipantId = "p" + i, LastName = "Autre" + i });
        await _people.SavePeopleAsync("s2", [Ada with { LastName = "Zwischenname" }, .. crowd], None);
        await _people.SavePersonAsync("s2", Ada with { LastName = "Endgültigname" }, None);
    }

    private bool Holds(string name) => Tables().Any(file => Read(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(name)) >= 0);

    private IEnumerable<string> Tables() =>
        Directory.GetFiles(_server.DataFolder, "*", SearchOption.AllDirectories)
            .Where(file => !file.StartsWith(Path.Combine(_server.DataFolder, "pg_wal"), StringComparison.Ordinal));

    // A file can go away while this looks at the folder.
    private static byte[] Read(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[stream.Length];
            return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        }
        catch (FileNotFoundException)
        {
            return [];
        }
    }
}
