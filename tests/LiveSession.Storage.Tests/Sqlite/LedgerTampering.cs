using System.Globalization;
using Microsoft.Data.Sqlite;

namespace LiveSession.Storage.Tests.Sqlite;

/// <summary>Somebody with a copy of SQLite and too much time: makes one random change to the ledger's tables.</summary>
internal sealed class LedgerTampering(SqliteConnection connection, Random dice, int entries)
{
    private static readonly string[] EntryColumns =
        ["session", "seq", "epoch", "stream", "version", "name", "data", "at", "actor", "command_id", "fingerprint", "hash"];

    private static readonly string[] HeadColumns = ["session", "epoch", "last_seq", "last_hash"];

    /// <summary>Keeps a copy of the sound tables to come back to.</summary>
    public void Keep() => Run("CREATE TABLE kept_entries AS SELECT * FROM entries; CREATE TABLE kept_sessions AS SELECT * FROM sessions");

    public void Restore() => Run("""
        DELETE FROM entries; INSERT INTO entries SELECT * FROM kept_entries;
        DELETE FROM sessions; INSERT INTO sessions SELECT * FROM kept_sessions;
        """);

    /// <summary>Changes something and says what. A number that the tables' own keys refuse is drawn again.</summary>
    public string Change()
    {
        while (true)
        {
            try
            {
                return Draw();
            }
            catch (SqliteException taken) when (taken.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
            {
                RunBare("ROLLBACK");
            }
        }
    }

    private string Draw() => dice.Next(7) switch
    {
        0 or 1 => Flip("entries", Pick(EntryColumns), $"seq = {AnySeq()}"),
        2 => Flip("sessions", Pick(HeadColumns), "true"),
        3 => Execute($"DELETE FROM entries WHERE seq = {AnySeq()}"),
        4 => Insert(dice.Next(2, entries + 2)),
        5 => Swap(),
        _ => Execute($"DELETE FROM entries WHERE seq > {dice.Next(entries)}"),
    };

    private string Flip(string table, string column, string where)
    {
        var (type, bytes) = Read($"SELECT typeof({column}), CAST({column} AS BLOB) FROM {table} WHERE {where}");
        if (type is "integer")
        {
            var bit = 1L << dice.Next(63);
            return Execute($"UPDATE {table} SET {column} = ({column} | {bit}) - ({column} & {bit}) WHERE {where}");
        }

        var at = dice.Next(Math.Max(1, bytes.Length));
        var flipped = bytes.Length == 0 ? [(byte)'x'] : bytes.ToArray();
        flipped[at] ^= (byte)(1 << dice.Next(8));
        return Execute($"UPDATE {table} SET {column} = CAST(x'{Convert.ToHexString(flipped)}' AS TEXT) WHERE {where}");
    }

    // The entry before is written once more, and all that follow make room.
    private string Insert(int seq) => Execute($"""
        UPDATE entries SET seq = -seq - 1, version = -version WHERE seq >= {seq};
        UPDATE entries SET seq = -seq, version = -version WHERE seq < 0;
        INSERT INTO entries SELECT session, {seq}, epoch, 'round/forged', 1, name, data, at, actor, command_id || 'x', fingerprint, hash FROM entries WHERE seq = {seq - 1};
        """);

    private string Swap()
    {
        var one = AnySeq();
        var other = (one + dice.Next(entries - 1)) % entries + 1;
        return Execute($"UPDATE entries SET seq = 0 WHERE seq = {one}; UPDATE entries SET seq = {one} WHERE seq = {other}; UPDATE entries SET seq = {other} WHERE seq = 0");
    }

    private int AnySeq() => dice.Next(entries) + 1;

    private string Pick(string[] columns) => columns[dice.Next(columns.Length)];

    private (string Type, byte[] Bytes) Read(string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        using var row = command.ExecuteReader();
        Assert.True(row.Read(), text);
        return (row.GetString(0), row.GetFieldValue<byte[]>(1));
    }

    private string Execute(FormattableString text) => Execute(text.ToString(CultureInfo.InvariantCulture));

    private string Execute(string text)
    {
        Assert.True(Run(text) > 0, text);
        return text;
    }

    private int Run(string text) => RunBare("BEGIN; " + text + "; COMMIT");

    private int RunBare(string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        return command.ExecuteNonQuery();
    }
}
