using System.Data.Common;
using LiveSession.Domain.Sessions;
using LiveSession.Engine.People;

namespace LiveSession.Storage.Postgres;

/// <summary>Waiting devices in a PostgreSQL database: a device may ask at one node, be accepted at another and collect at a third.</summary>
public sealed class PostgresPairings(PostgresDatabase database) : IPairingStore
{
    private const string Device = "SELECT code, device, role, table_number, since, accepted_session, accepted_role, accepted_table FROM pairings ";

    // Counted and added in one statement; nodes that add at the same moment may keep a few too many.
    private const string Add = """
        INSERT INTO pairings (code, secret_hash, device, role, table_number, since)
        SELECT $1, $2, $3, $4, $5, $6 WHERE (SELECT count(*) FROM pairings) < $7
        ON CONFLICT (code) DO NOTHING
        """;

    private const string Accept = """
        UPDATE pairings SET accepted_session = $3, accepted_role = $4, accepted_table = $5
        WHERE code = $1 AND device = $2 AND accepted_session IS NULL
        """;

    // Spent, but still there until it expires: a console that repeats its acceptance gets the same answer.
    private const string Claim = """
        UPDATE pairings SET secret_hash = NULL
        WHERE secret_hash = $1 AND accepted_session IS NOT NULL AND since >= $2
        RETURNING code, device, role, table_number, since, accepted_session, accepted_role, accepted_table
        """;

    public async Task<PairingAdded> AddAsync(PendingDevice device, string secretHash, int atMost, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(device);
        await database.Work.ExecuteAsync("DELETE FROM pairings WHERE since < $1", cancellationToken, Oldest(device.Since));
        var added = await database.Work.ExecuteAsync(Add, cancellationToken, device.Code, secretHash, device.DeviceId, Word(device.Role), Value(device.Table), Time(device.Since), (long)atMost);
        return added == 1 ? PairingAdded.Waiting
            : await FindAsync(device.Code, device.Since, cancellationToken) is null ? PairingAdded.TooMany
            : PairingAdded.CodeTaken;
    }

    public Task WithdrawAsync(string secretHash, CancellationToken cancellationToken) =>
        database.Work.ExecuteAsync("DELETE FROM pairings WHERE secret_hash = $1 AND accepted_session IS NULL", cancellationToken, secretHash);

    public Task<IReadOnlyList<PendingDevice>> PendingAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        database.Work.RowsAsync(Device + "WHERE accepted_session IS NULL AND since >= $1 ORDER BY since, code", Read, cancellationToken, Oldest(now));

    public async Task<PendingDevice?> FindAsync(string code, DateTimeOffset now, CancellationToken cancellationToken) =>
        (await database.Work.RowsAsync(Device + "WHERE code = $1 AND since >= $2", Read, cancellationToken, code, Oldest(now))).SingleOrDefault();

    public Task AcceptAsync(PendingDevice device, AcceptedDevice accepted, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(device);
        ArgumentNullException.ThrowIfNull(accepted);
        return database.Work.ExecuteAsync(Accept, cancellationToken, device.Code, device.DeviceId, accepted.SessionId, Word(accepted.Role), Value(accepted.Table));
    }

    public async Task<PairingClaimed> ClaimAsync(string secretHash, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if ((await database.Work.RowsAsync(Claim, Read, cancellationToken, secretHash, Oldest(now))).SingleOrDefault() is { } device)
        {
            return new PairingClaimed(Known: true, device);
        }

        var waiting = await database.Work.RowsAsync(Device + "WHERE secret_hash = $1 AND since >= $2", Read, cancellationToken, secretHash, Oldest(now));
        return new PairingClaimed(Known: waiting.Count > 0);
    }

    private static PendingDevice Read(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), Enum.Parse<DeviceRole>(row.GetString(2)), Number(row, 3), DateTimeOffset.UnixEpoch.AddMicroseconds(row.GetInt64(4)),
        row.IsDBNull(5) ? null : new AcceptedDevice(row.GetString(5), Enum.Parse<DeviceRole>(row.GetString(6)), Number(row, 7)));

    private static int? Number(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    private static string Word(DeviceRole role) => role.ToString();

    private static object Value(int? number) => number ?? (object)DBNull.Value;

    private static long Oldest(DateTimeOffset now) => Time(now - PendingDevice.Lifetime);

    private static long Time(DateTimeOffset at) => (at - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
}
