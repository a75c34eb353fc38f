using LiveSession.Engine.Ledger;
using LiveSession.Engine.Tests.Contract;
using Microsoft.Extensions.DependencyInjection;
using Orleans.TestingHost;

namespace LiveSession.Orleans.Tests;

/// <summary>Silos of one process over one store, with jars for aggregates.</summary>
internal static class SmallCluster
{
    public static async Task<InProcessTestCluster> StartAsync(ILedgerStore store, short silos, Witness? witness = null)
    {
        var builder = new InProcessTestClusterBuilder(silos);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.Services.AddSingleton(TimeProvider.System);
            silo.Services.AddSingleton(store);
            silo.AddSessionGrains(Jar.Catalog, (witness ?? new Witness()).EmptyJar);
        });
        builder.ConfigureClient(client => client.Services.AddSessionMessages());
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return cluster;
    }
}
