namespace LiveSession.Storage.Postgres;

/// <summary>The tables' definitions, by version. Ids are compared byte by byte, whatever the database's language.</summary>
internal static class PostgresTables
{
    // Room on sessions' and probe's pages lets an update stay on its page and spare the index. The personal columns keep no
    // statistics: ANALYZE would copy names into the catalogue, where no erasure reaches them.
    public const string Version1 = """
        CREATE TABLE sessions (
            session text COLLATE "C" NOT NULL PRIMARY KEY,
            epoch text COLLATE "C" NOT NULL,
            last_seq bigint NOT NULL,
            last_hash text COLLATE "C" NOT NULL
        ) WITH (fillfactor = 20);
        CREATE TABLE entries (
            session text COLLATE "C" NOT NULL REFERENCES sessions (session),
            seq bigint NOT NULL,
            epoch text COLLATE "C" NOT NULL,
            stream text COLLATE "C" NOT NULL,
            version bigint NOT NULL,
            name text COLLATE "C" NOT NULL,
            data text COLLATE "C" NOT NULL,
            at bigint NOT NULL,
            actor text COLLATE "C" NOT NULL,
            command_id text COLLATE "C" NOT NULL,
            fingerprint text COLLATE "C" NOT NULL,
            hash text COLLATE "C" NOT NULL,
            PRIMARY KEY (session, seq)
        );
        CREATE UNIQUE INDEX entries_by_stream ON entries (session, stream, version);
        CREATE INDEX entries_by_command ON entries (session, stream, command_id);
        CREATE TABLE answers (
            session text COLLATE "C" NOT NULL REFERENCES sessions (session),
            stream text COLLATE "C" NOT NULL,
            command_id text COLLATE "C" NOT NULL,
            fingerprint text COLLATE "C" NOT NULL,
            seq bigint NOT NULL,
            refusal text COLLATE "C",
            refusal_values text COLLATE "C",
            PRIMARY KEY (session, stream, command_id)
        );
        CREATE TABLE people (
            session text COLLATE "C" NOT NULL,
            participant text COLLATE "C" NOT NULL,
            badge text COLLATE "C" NOT NULL,
            first_name text COLLATE "C" NOT NULL,
            last_name text COLLATE "C" NOT NULL,
            entity text COLLATE "C",
            region text COLLATE "C",
            PRIMARY KEY (session, participant)
        );
        ALTER TABLE people
            ALTER COLUMN badge SET STATISTICS 0,
            ALTER COLUMN first_name SET STATISTICS 0,
            ALTER COLUMN last_name SET STATISTICS 0,
            ALTER COLUMN entity SET STATISTICS 0,
            ALTER COLUMN region SET STATISTICS 0;
        CREATE TABLE codes (
            code text COLLATE "C" NOT NULL PRIMARY KEY,
            session text COLLATE "C" NOT NULL,
            kind text COLLATE "C" NOT NULL,
            target text COLLATE "C" NOT NULL,
            expires_at bigint,
            used_at bigint
        );
        CREATE INDEX codes_by_kind ON codes (session, kind, code);
        CREATE TABLE probe (id bigint NOT NULL PRIMARY KEY, writes bigint NOT NULL) WITH (fillfactor = 20);
        INSERT INTO probe (id, writes) VALUES (1, 0);
        """;
}
