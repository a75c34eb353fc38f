using System.Net;
using LiveSession.Storage.Postgres;

namespace LiveSession.Server.Startup;

/// <summary>What is wrong with the options of the database and of the cluster. No sentence repeats a connection string: it holds a password.</summary>
internal static class ClusterFaults
{
    public static IEnumerable<string?> Of(ServeOptions options)
    {
        yield return options.Engine is ServeOptions.InProcess or ServeOptions.Cluster ? null : $"--engine: '{options.Engine}' is neither {ServeOptions.InProcess} nor {ServeOptions.Cluster}.";
        yield return options.Postgres is { } connection && PostgresDatabase.FaultOf(connection) is { } fault ? "--postgres: " + fault : null;
        if (options.IsCluster)
        {
            foreach (var wrong in OfNode(options))
            {
                yield return wrong;
            }
        }
    }

    private static IEnumerable<string?> OfNode(ServeOptions options)
    {
        yield return ClusterEngine.IsBuiltIn ? null : $"--engine: this program was built without the cluster engine. Build it with: {ClusterEngine.HowToBuild}";
        yield return options.Postgres is null ? "--engine: several nodes share a PostgreSQL database, a SQLite folder belongs to one node; name the database with --postgres or LIVESESSION_POSTGRES." : null;
        yield return IdFault("--cluster-id", options.ClusterId);
        yield return IdFault("--service-id", options.ServiceId);
        yield return IPAddress.TryParse(options.SiloAddress, out var address) && !address.Equals(IPAddress.Any) && !address.Equals(IPAddress.IPv6Any)
            ? null
            : $"--silo-address: '{options.SiloAddress}' is not an IP address at which other nodes reach this one.";
        yield return options.SiloPort is < 1 or > 65535 ? $"--silo-port: {options.SiloPort} is not a port; use 1 to 65535." : null;
        yield return options.SiloPort == options.Port ? $"--silo-port: {options.SiloPort} is the port of --port already; devices and nodes need one each." : null;
    }

    // Orleans keeps both in columns of 150 characters.
    private static string? IdFault(string option, string id) =>
        id.Length is 0 or > 150 ? $"{option}: use 1 to 150 characters, the same at every node." : null;
}
