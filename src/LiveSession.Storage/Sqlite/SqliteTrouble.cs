using LiveSession.Engine;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace LiveSession.Storage.Sqlite;

/// <summary>What SQLite's errors mean to the rest of the program.</summary>
internal static class SqliteTrouble
{
    public static bool IsConflict(SqliteException wrong) => wrong.SqliteErrorCode == raw.SQLITE_CONSTRAINT;

    public static LedgerUnavailableException Unavailable(SqliteException wrong) => new(Sentence(wrong), wrong);

    private static string Sentence(SqliteException wrong) => wrong.SqliteErrorCode switch
    {
        raw.SQLITE_FULL => "The disk of the data folder is full.",
        raw.SQLITE_READONLY or raw.SQLITE_PERM => "The data folder cannot be written: it is read-only.",
        raw.SQLITE_IOERR => "The disk of the data folder does not answer as it should.",
        raw.SQLITE_CANTOPEN => "The ledger file cannot be opened.",
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => "The ledger file is locked by another program.",
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => "The ledger file is damaged.",
        _ => $"The ledger file cannot be used: {wrong.Message}",
    };
}
