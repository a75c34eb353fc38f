using System.Globalization;
using System.Net;
using System.Text;

namespace LiveSession.Orleans;

/// <summary>How a node finds and joins its cluster.</summary>
/// <param name="ConnectionString">The PostgreSQL database that holds the ledger and the membership.</param>
/// <param name="ClusterId">Nodes with the same cluster id work together.</param>
/// <param name="ServiceId">Stays the same over the deployments of one service.</param>
/// <param name="Address">The address at which other nodes reach this one.</param>
/// <param name="SiloPort">The port for other nodes; nobody else needs it.</param>
public sealed record ClusterSettings(string ConnectionString, string ClusterId, string ServiceId, IPAddress Address, int SiloPort)
{
    // Records print all they hold, and settings end up in logs: the connection string has a password in it (A3).
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"ClusterId = {ClusterId}, ServiceId = {ServiceId}, Address = {Address}, SiloPort = {SiloPort}");
        return true;
    }
}
