using LiveSession.Engine;
using LiveSession.Engine.Ledger;
using LiveSession.Engine.Tests.Contract;
using LiveSession.Storage.Memory;
using Microsoft.Extensions.DependencyInjection;
using Orleans.TestingHost;

namespace LiveSession.Orleans.Tests;

/// <summary>What every engine must do, done by grains; commands come in at the second of two silos.</summary>
public sealed class OrleansEngineTests : EngineContract
{
    private readonly List<InProcessTestCluster> _clusters = [];

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        foreach (var cluster in _clusters)
        {
            await cluster.DisposeAsync();
        }
    }

    protected override ValueTask<ILedgerStore> OpenStoreAsync() => ValueTask.FromResult<ILedgerStore>(new MemoryLedgerStore());

    // A second engine on the same store is a second cluster: two activations that do not know of each other.
    protected override async ValueTask<ISessionEngine> StartAsync(ILedgerStore store)
    {
        var cluster = await SmallCluster.StartAsync(store, silos: 2, Witness);
        _clusters.Add(cluster);
        return cluster.Silos[^1].ServiceProvider.GetRequiredService<ISessionEngine>();
    }
}
