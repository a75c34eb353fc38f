namespace LiveSession.Storage.Sqlite;

/// <summary>The tables, created by the program; the file's user_version says which version of them it holds.</summary>
internal static class SqliteSchema
{
    private const long Version = 1;

    private const string Tables = """
        CREATE TABLE sessions (
            session TEXT NOT NULL PRIMARY KEY,
            epoch TEXT NOT NULL,
            last_seq INTEGER NOT NULL,
            last_hash TEXT NOT NULL
        ) STRICT;
        CREATE TABLE entries (
            session TEXT NOT NULL REFERENCES sessions (session),
            seq INTEGER NOT NULL,
            epoch TEXT NOT NULL,
            stream TEXT NOT NULL,
            version INTEGER NOT NULL,
            name TEXT NOT NULL,
            data TEXT NOT NULL,
            at INTEGER NOT NULL,
            actor TEXT NOT NULL,
            command_id TEXT NOT NULL,
            fingerprint TEXT NOT NULL,
            hash TEXT NOT NULL,
            PRIMARY KEY (session, seq)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX entries_by_stream ON entries (session, stream, version);
        CREATE TABLE answers (
            session TEXT NOT NULL REFERENCES sessions (session),
            stream TEXT NOT NULL,
            command_id TEXT NOT NULL,
            fingerprint TEXT NOT NULL,
            seq INTEGER NOT NULL,
            refusal TEXT,
            refusal_values TEXT,
            PRIMARY KEY (session, stream, command_id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE people (
            session TEXT NOT NULL,
            participant TEXT NOT NULL,
            badge TEXT NOT NULL,
            first_name TEXT NOT NULL,
            last_name TEXT NOT NULL,
            entity TEXT,
            region TEXT,
            PRIMARY KEY (session, participant)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE codes (
            code TEXT NOT NULL PRIMARY KEY,
            session TEXT NOT NULL,
            kind TEXT NOT NULL,
            target TEXT NOT NULL,
            expires_at INTEGER,
            used_at INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX codes_by_kind ON codes (session, kind, code);
        CREATE TABLE probe (id INTEGER NOT NULL PRIMARY KEY, writes INTEGER NOT NULL) STRICT;
        INSERT INTO probe (id, writes) VALUES (1, 0);
        PRAGMA user_version = 1;
        """;

    // Beside the version: a program that does not know the table is not disturbed by it.
    private const string Pictures = """
        CREATE TABLE IF NOT EXISTS pictures (
            session TEXT NOT NULL,
            name TEXT NOT NULL,
            width INTEGER NOT NULL,
            height INTEGER NOT NULL,
            bytes BLOB NOT NULL,
            PRIMARY KEY (session, name)
        ) STRICT;
        """;

    public static bool Prepare(WriteConnection connection)
    {
        var found = connection.Number("PRAGMA user_version");
        if (found > Version)
        {
            throw new DataFolderUnusableException($"The data was written by a newer version of LiveSession (format {found}, this one knows {Version}): use that version.");
        }

        if (found == 0)
        {
            connection.InTransaction(() => connection.Command(Tables).Execute());
        }

        connection.Command(Pictures).Execute();

        return true;
    }
}
