using LiveSession.Engine.Ledger;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace LiveSession.Storage.Sqlite;

/// <summary>
/// Writes entries with their values bound by place. It runs for every ballot of a vote, and a <see cref="SqliteCommand"/> looks each
/// value up by name, boxes it and opens a reader for a row that it will not get.
/// </summary>
internal sealed class EntryInsert : IDisposable
{
    private const string Text = """
        INSERT INTO entries (session, seq, epoch, stream, version, name, data, at, actor, command_id, fingerprint, hash)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
        """;

    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public EntryInsert(SqliteConnection connection)
    {
        _database = connection.Handle!;
        Require(raw.sqlite3_prepare_v2(_database, Text, out _statement));
    }

    public void Run(LedgerEntry entry)
    {
        Bind(1, entry.SessionId);
        Bind(2, entry.Seq);
        Bind(3, entry.Epoch);
        Bind(4, entry.Stream);
        Bind(5, entry.Version);
        Bind(6, entry.Name);
        Bind(7, entry.Data);
        Bind(8, entry.AtMicroseconds);
        Bind(9, entry.Actor);
        Bind(10, entry.CommandId);
        Bind(11, entry.Fingerprint);
        Bind(12, entry.Hash);
        Step();
    }

    public void Dispose() => _statement.Dispose();

    private void Step()
    {
        try
        {
            Require(raw.sqlite3_step(_statement));
        }
        finally
        {
            _ = raw.sqlite3_reset(_statement);
        }
    }

    private void Bind(int place, string text) => Require(raw.sqlite3_bind_text(_statement, place, text));

    private void Bind(int place, long number) => Require(raw.sqlite3_bind_int64(_statement, place, number));

    private void Require(int outcome) => SqliteException.ThrowExceptionForRC(outcome, _database);
}
