using LiveSession.Engine;
using Npgsql;

namespace LiveSession.Storage.Postgres;

/// <summary>
/// Keeps a single node and all others out of each other's database. PostgreSQL drops the lock with its connection, however
/// that ends, so it is looked after and taken again. While it is lost another node may take it: still neither can overwrite the
/// other, because each append expects the head and the versions that its writer has read.
/// </summary>
internal sealed class NodeLock : IAsyncDisposable
{
    // "LiveSess" in bytes; advisory locks know numbers only, and others may use some in the same database.
    private const string Key = "5506062197000074099";

    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);

    private readonly Func<NpgsqlConnection> _connect;
    private readonly PostgresSharing _sharing;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _stopping = new();
    private Task _looking = Task.CompletedTask;
    private NpgsqlConnection _connection;
    private volatile DatabaseInUseException? _heldByAnother;

    private NodeLock(NpgsqlConnection connection, PostgresSharing sharing, Func<NpgsqlConnection> connect, TimeProvider time) =>
        (_connection, _sharing, _connect, _time) = (connection, sharing, connect, time);

    /// <summary>Takes the lock on a connection, which is let go with it.</summary>
    /// <param name="connect">Gives a new connection when the lock has to be taken again.</param>
    /// <param name="time">Says when the lock is looked after.</param>
    /// <exception cref="DatabaseInUseException">Another node holds it, and the two do not share it.</exception>
    public static async Task<NodeLock> TakeAsync(
        NpgsqlConnection connection, PostgresSharing sharing, Func<NpgsqlConnection> connect, TimeProvider time, CancellationToken cancellationToken)
    {
        await LockAsync(connection, sharing, cancellationToken);
        return new NodeLock(connection, sharing, connect, time);
    }

    /// <summary>Looks after the lock from now on. A connection does one thing at a time: nobody else uses it any more.</summary>
    public void LookAfter() => _looking = Task.Run(LookAfterAsync);

    /// <summary>Throws while another node has taken the database in this one's absence.</summary>
    /// <exception cref="LedgerUnavailableException">Another node holds it.</exception>
    public void RequireNotTaken()
    {
        if (_heldByAnother is { } other)
        {
            throw new LedgerUnavailableException("The connection to PostgreSQL was lost, and another node has taken the database meanwhile: stop one of the two.", other);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _looking;
        await LetGoAsync();
        await _connection.DisposeAsync();
        _stopping.Dispose();
    }

    // The server clears up after a closed connection when it comes to it: the next node should not have to wait for that.
    private async Task LetGoAsync()
    {
        try
        {
            await using var command = new NpgsqlCommand("SELECT pg_advisory_unlock_all()", _connection) { CommandTimeout = 2 };
            await command.ExecuteNonQueryAsync(CancellationToken.None);
        }
        catch (Exception gone) when (gone is NpgsqlException or InvalidOperationException or IOException or TimeoutException)
        {
            // With the connection the lock is gone too.
        }
    }

    private static async Task LockAsync(NpgsqlConnection connection, PostgresSharing sharing, CancellationToken cancellationToken)
    {
        var function = sharing is PostgresSharing.Cluster ? "pg_advisory_lock_shared" : "pg_advisory_lock";
        try
        {
            // A moment's patience: the server may still be clearing up after a node that was killed just now. Not more, or the
            // operator waits for longer than the 2 s in which a wrong start is told (B3).
            await using var command = new NpgsqlCommand($"SET lock_timeout = '1s'; SELECT {function}({Key}); RESET lock_timeout", connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException held) when (held.SqlState is PostgresErrorCodes.LockNotAvailable)
        {
            throw new DatabaseInUseException(connection.Database);
        }
    }

    private async Task LookAfterAsync()
    {
        while (!_stopping.IsCancellationRequested)
        {
            await Task.Delay(LookEvery, _time, _stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!_stopping.IsCancellationRequested && !await StillThereAsync())
            {
                await TakeAgainAsync();
            }
        }
    }

    private async Task<bool> StillThereAsync()
    {
        try
        {
            await using var look = new NpgsqlCommand("SELECT 1", _connection);
            await look.ExecuteScalarAsync(_stopping.Token);
            return _heldByAnother is null;
        }
        catch (Exception lost) when (lost is NpgsqlException or InvalidOperationException or OperationCanceledException or IOException)
        {
            return false;
        }
    }

    private async Task TakeAgainAsync()
    {
        var next = _connect();
        try
        {
            await next.OpenAsync(_stopping.Token);
            await LockAsync(next, _sharing, _stopping.Token);
            await _connection.DisposeAsync();
            (_connection, _heldByAnother) = (next, null);
        }
        catch (Exception notYet)
        {
            // The server is away, or another node was faster: the next look tries again.
            _heldByAnother = notYet as DatabaseInUseException ?? _heldByAnother;
            await next.DisposeAsync();
        }
    }
}
