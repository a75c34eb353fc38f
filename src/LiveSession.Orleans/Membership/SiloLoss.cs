using Orleans.Configuration;

namespace LiveSession.Orleans.Membership;

/// <summary>How soon a node that is gone is declared dead: within 10 seconds.</summary>
internal static class SiloLoss
{
    /// <summary>
    /// Orleans' own settings are for clouds (about half a minute). A room waits with its phones in its hands, so: one probe a
    /// second, three missed ones make a suspect, and a probe may take at most two seconds however slow the network has become,
    /// so 3 x 2 s and the write of the verdict. Not shorter: a garbage collection or a virtual machine that is moved can stop a
    /// healthy node for a second or two, and a wrong verdict costs a restart of that node.
    /// </summary>
    public static void Configure(ClusterMembershipOptions options)
    {
        options.ProbeTimeout = TimeSpan.FromSeconds(1);
        options.MaxProbeTimeout = TimeSpan.FromSeconds(2);
        options.NumMissedProbesLimit = 3;

        // Gossip tells faster; the table is what a node finds that the gossip did not reach.
        options.TableRefreshTimeout = TimeSpan.FromSeconds(5);

        // A node that starts does not wait for the answer of one that was killed and has been silent for this long three times.
        options.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(3);
        options.MaxJoinAttemptTime = TimeSpan.FromSeconds(30);
    }
}
