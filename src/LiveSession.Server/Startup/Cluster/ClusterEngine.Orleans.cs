using System.Net;
using LiveSession.Orleans;
using LiveSession.Orleans.Membership;
using Npgsql;

namespace LiveSession.Server.Startup;

internal static partial class ClusterEngine
{
    static partial void SayWhetherBuiltIn(ref bool builtIn) => builtIn = true;

    static partial void Prepare(ServeOptions options, ref Task prepared, CancellationToken cancellationToken) => prepared = PrepareTablesAsync(options.Postgres!, cancellationToken);

    static partial void AddSilo(WebApplicationBuilder builder, ServeOptions options) => builder.AddClusterEngine(
        new ClusterSettings(options.Postgres!, options.ClusterId, options.ServiceId, IPAddress.Parse(options.SiloAddress), options.SiloPort));

    private static async Task PrepareTablesAsync(string connection, CancellationToken cancellationToken)
    {
        try
        {
            await MembershipTables.PrepareAsync(connection, cancellationToken);
        }
        catch (NpgsqlException refused)
        {
            throw new StartupException([$"The tables in which nodes find each other cannot be prepared: {refused.Message}"]);
        }
    }
}
