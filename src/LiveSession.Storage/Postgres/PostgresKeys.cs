namespace LiveSession.Storage.Postgres;

/// <summary>The keys of the devices' cookies, as the web server writes them. They are as secret as the database.</summary>
public sealed class PostgresKeys(PostgresDatabase database)
{
    /// <summary>Every key, the oldest first.</summary>
    /// <exception cref="Engine.LedgerUnavailableException">PostgreSQL could not answer.</exception>
    public Task<IReadOnlyList<string>> AllAsync(CancellationToken cancellationToken) =>
        database.Work.RowsAsync("SELECT xml FROM keys ORDER BY id", row => row.GetString(0), cancellationToken);

    /// <summary>Keeps a key.</summary>
    /// <exception cref="Engine.LedgerUnavailableException">PostgreSQL could not do it.</exception>
    public Task AddAsync(string name, string xml, CancellationToken cancellationToken) =>
        database.Work.ExecuteAsync("INSERT INTO keys (name, xml) VALUES ($1, $2)", cancellationToken, name, xml);
}
