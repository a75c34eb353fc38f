using System.Globalization;
using LiveSession.EndToEnd.Tests.Processes;
using Npgsql;

namespace LiveSession.Orleans.Tests.Nodes;

/// <summary>Starts servers as nodes of one cluster on one database.</summary>
internal sealed class Cluster(string database, Uri address, int participants, int tables)
{
    private readonly string _cluster = "test-" + new Uri(address, "/").Port.ToString(CultureInfo.InvariantCulture);

    /// <summary>A node that is ready; its data folder only holds its links.</summary>
    public Task<ServerProcess> StartAsync(TemporaryFolder folder, CancellationToken cancellationToken) => ServerProcess.StartAsync(
        FreePort.Find(),
        folder.Path,
        cancellationToken,
        "--address", address.GetLeftPart(UriPartial.Authority),
        "--engine", "cluster",
        "--postgres", database,
        "--cluster-id", _cluster,
        "--silo-port", Text(FreePort.Find()),
        "--participants", Text(participants),
        "--tables", Text(tables));

    /// <summary>Completes when the cluster has declared so many of its nodes dead.</summary>
    public async Task WhenDeadAsync(int nodes, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var count = source.CreateCommand($"SELECT count(*) FROM cluster_silos WHERE cluster = '{_cluster}' AND status = {(int)SiloStatus.Dead}");
        while ((long)(await count.ExecuteScalarAsync(cancellationToken))! < nodes)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, cancellationToken);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
