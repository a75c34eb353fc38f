namespace LiveSession.Storage.Postgres;

/// <summary>Another node works on the database, and the two do not share it.</summary>
public sealed class DatabaseInUseException(string database)
    : Exception($"The PostgreSQL database '{database}' is in use by another LiveSession node: stop that one first, or run every node with the cluster engine.");
