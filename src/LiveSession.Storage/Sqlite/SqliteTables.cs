namespace LiveSession.Storage.Sqlite;

/// <summary>The tables' definitions, by version.</summary>
internal static class SqliteTables
{
    public const string Version1 = """
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
        """;

    // Files of version 1 may have the table already: it came before versions were counted on.
    public const string Version2 = """
        CREATE TABLE IF NOT EXISTS pictures (
            session TEXT NOT NULL,
            name TEXT NOT NULL,
            width INTEGER NOT NULL,
            height INTEGER NOT NULL,
            bytes BLOB NOT NULL,
            PRIMARY KEY (session, name)
        ) STRICT;
        """;
}
