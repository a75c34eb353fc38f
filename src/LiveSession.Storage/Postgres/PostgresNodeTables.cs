namespace LiveSession.Storage.Postgres;

/// <summary>What nodes share beside ledgers and people: devices that wait, and the keys of cookies.</summary>
internal static class PostgresNodeTables
{
    public const string Version2 = """
        CREATE TABLE pairings (
            code text COLLATE "C" NOT NULL PRIMARY KEY,
            secret_hash text COLLATE "C" UNIQUE,
            device text COLLATE "C" NOT NULL,
            role text COLLATE "C" NOT NULL,
            table_number integer,
            since bigint NOT NULL,
            accepted_session text COLLATE "C",
            accepted_role text COLLATE "C",
            accepted_table integer
        );
        CREATE TABLE keys (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            name text COLLATE "C" NOT NULL,
            xml text COLLATE "C" NOT NULL
        );
        """;
}
