using LiveSession.Engine.Events;
using LiveSession.Engine.Ledger;
using LiveSession.Storage.Postgres;
using LiveSession.Storage.Sqlite;

namespace LiveSession.Server.Startup;

/// <summary>The command <c>verify</c>: says of every session whether anything in its ledger was changed (N6).</summary>
internal static class LedgerAudit
{
    /// <summary>False when anything was changed in the folder's ledger.</summary>
    public static async Task<bool> OfFolderAsync(string path, TextWriter output, CancellationToken cancellationToken)
    {
        if (!File.Exists(Path.Combine(path, SqliteDataFolder.FileName)))
        {
            throw new StartupException([$"There is no ledger in '{path}'. Name the data folder with --data."]);
        }

        using var folder = await SqliteDataFolder.OpenAsync(path, cancellationToken);
        return await OfStoreAsync(new SqliteLedgerStore(folder), output, cancellationToken);
    }

    /// <summary>False when anything was changed in the database's ledgers. The nodes of a cluster may go on meanwhile; a single node may not.</summary>
    public static async Task<bool> OfDatabaseAsync(string connection, TextWriter output, CancellationToken cancellationToken)
    {
        if (PostgresDatabase.FaultOf(connection) is { } fault)
        {
            throw new StartupException(["--postgres: " + fault]);
        }

        await using var database = await PostgresDatabase.OpenAsync(connection, PostgresSharing.Cluster, TimeProvider.System, cancellationToken);
        var store = new PostgresLedgerStore(database);
        return (await store.HeadsAsync(cancellationToken)).Count > 0
            ? await OfStoreAsync(store, output, cancellationToken)
            : throw new StartupException(["There is no ledger in the database. Name the one that the nodes use with --postgres."]);
    }

    private static async Task<bool> OfStoreAsync(ILedgerStore store, TextWriter output, CancellationToken cancellationToken)
    {
        var verification = new LedgerVerification(store, DomainEvents.Catalog);
        var sound = true;
        foreach (var head in await store.HeadsAsync(cancellationToken))
        {
            var verdict = await verification.VerifyAsync(head.SessionId, cancellationToken);
            sound &= verdict.Sound;
            await output.WriteLineAsync(verdict.Fault is { } fault
                ? $"session {head.SessionId}: broken at entry {fault.Seq}: {fault.Detail}"
                : $"session {head.SessionId}: {verdict.Entries} entries, all sound");
        }

        return sound;
    }
}
