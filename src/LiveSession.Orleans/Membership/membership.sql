-- Who belongs to the cluster. Orleans' AdoNet provider asks for its statements by key in the table OrleansQuery and names their
-- parameters and columns; tables and statements are ours. Every change of a silo's row moves the version of its cluster's table in
-- the same statement, so that of two nodes that change it at once only one succeeds: a row count of 0 tells the other to read again.

CREATE TABLE IF NOT EXISTS cluster_versions (
    cluster text NOT NULL PRIMARY KEY,
    version integer NOT NULL,
    changed_at timestamptz NOT NULL
);

CREATE TABLE IF NOT EXISTS cluster_silos (
    cluster text NOT NULL REFERENCES cluster_versions (cluster),
    address text NOT NULL,
    port integer NOT NULL,
    generation integer NOT NULL,
    silo_name text NOT NULL,
    host_name text NOT NULL,
    status integer NOT NULL,
    gateway_port integer NOT NULL,
    suspected_by text,
    started_at timestamptz NOT NULL,
    alive_at timestamptz NOT NULL,
    PRIMARY KEY (cluster, address, port, generation)
);

CREATE TABLE IF NOT EXISTS OrleansQuery (
    QueryKey text NOT NULL PRIMARY KEY,
    QueryText text NOT NULL
);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES

('InsertMembershipVersionKey', $$
    WITH added AS (
        INSERT INTO cluster_versions (cluster, version, changed_at) VALUES (@DeploymentId, 0, now())
        ON CONFLICT (cluster) DO NOTHING
        RETURNING 1)
    SELECT count(*)::integer FROM added
$$),

('InsertMembershipKey', $$
    WITH moved AS (
        UPDATE cluster_versions SET version = version + 1, changed_at = now()
        WHERE cluster = @DeploymentId AND version = @Version AND NOT EXISTS (
            SELECT 1 FROM cluster_silos AS known
            WHERE known.cluster = @DeploymentId AND known.address = @Address AND known.port = @Port AND known.generation = @Generation)
        RETURNING cluster),
    added AS (
        INSERT INTO cluster_silos (cluster, address, port, generation, silo_name, host_name, status, gateway_port, started_at, alive_at)
        SELECT moved.cluster, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime FROM moved
        RETURNING 1)
    SELECT count(*)::integer FROM added
$$),

('UpdateMembershipKey', $$
    WITH moved AS (
        UPDATE cluster_versions SET version = version + 1, changed_at = now()
        WHERE cluster = @DeploymentId AND version = @Version AND EXISTS (
            SELECT 1 FROM cluster_silos AS known
            WHERE known.cluster = @DeploymentId AND known.address = @Address AND known.port = @Port AND known.generation = @Generation)
        RETURNING cluster),
    changed AS (
        UPDATE cluster_silos AS silo SET status = @Status, suspected_by = @SuspectTimes, alive_at = @IAmAliveTime
        FROM moved
        WHERE silo.cluster = moved.cluster AND silo.address = @Address AND silo.port = @Port AND silo.generation = @Generation
        RETURNING 1)
    SELECT count(*)::integer FROM changed
$$),

('UpdateIAmAlivetimeKey', $$
    UPDATE cluster_silos SET alive_at = @IAmAliveTime
    WHERE cluster = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation
$$),

('MembershipReadRowKey', $$
    SELECT head.version AS "Version", silo.address AS "Address", silo.port AS "Port", silo.generation AS "Generation",
        silo.silo_name AS "SiloName", silo.host_name AS "HostName", silo.status AS "Status", silo.gateway_port AS "ProxyPort",
        silo.suspected_by AS "SuspectTimes", silo.started_at AS "StartTime", silo.alive_at AS "IAmAliveTime"
    FROM cluster_versions AS head
    LEFT JOIN cluster_silos AS silo
        ON silo.cluster = head.cluster AND silo.address = @Address AND silo.port = @Port AND silo.generation = @Generation
    WHERE head.cluster = @DeploymentId
$$),

('MembershipReadAllKey', $$
    SELECT head.version AS "Version", silo.address AS "Address", silo.port AS "Port", silo.generation AS "Generation",
        silo.silo_name AS "SiloName", silo.host_name AS "HostName", silo.status AS "Status", silo.gateway_port AS "ProxyPort",
        silo.suspected_by AS "SuspectTimes", silo.started_at AS "StartTime", silo.alive_at AS "IAmAliveTime"
    FROM cluster_versions AS head
    LEFT JOIN cluster_silos AS silo ON silo.cluster = head.cluster
    WHERE head.cluster = @DeploymentId
$$),

('GatewaysQueryKey', $$
    SELECT address AS "Address", gateway_port AS "ProxyPort", generation AS "Generation"
    FROM cluster_silos
    WHERE cluster = @DeploymentId AND status = @Status AND gateway_port > 0
$$),

('DeleteMembershipTableEntriesKey', $$
    WITH gone AS (DELETE FROM cluster_silos WHERE cluster = @DeploymentId RETURNING cluster)
    UPDATE cluster_versions SET version = version + 1, changed_at = now() WHERE cluster = @DeploymentId
$$),

-- 3 is an active silo: whatever else has been silent for so long is over.
('CleanupDefunctSiloEntriesKey', $$
    DELETE FROM cluster_silos WHERE cluster = @DeploymentId AND status <> 3 AND alive_at < @IAmAliveTime
$$)

ON CONFLICT (QueryKey) DO UPDATE SET QueryText = excluded.QueryText;
