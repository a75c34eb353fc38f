namespace LiveSession.Storage.Postgres;

/// <summary>Whether other nodes may work on the same database at the same time.</summary>
public enum PostgresSharing
{
    /// <summary>No other node: the engine of one process.</summary>
    ThisNodeAlone,

    /// <summary>Other nodes of the cluster engine, but no node that wants the database alone.</summary>
    Cluster,
}
