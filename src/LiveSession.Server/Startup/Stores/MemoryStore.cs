using LiveSession.Engine.Ballots;
using LiveSession.Engine.Ledger;
using LiveSession.Engine.Nodes;
using LiveSession.Engine.People;
using LiveSession.Engine.Pictures;
using LiveSession.Storage.Memory;
using Microsoft.AspNetCore.DataProtection;

namespace LiveSession.Server.Startup.Stores;

/// <summary>Nothing is written anywhere: what is kept is gone with the host.</summary>
internal sealed class MemoryStore : INodeStore
{
    public void AddPorts(IServiceCollection services) => services
        .AddSingleton<ILedgerStore, MemoryLedgerStore>()
        .AddSingleton<IPeopleStore, MemoryPeople>()
        .AddSingleton<IPictureStore, MemoryPictures>()
        .AddSingleton<IBallotKeys, MemoryBallotKeys>()
        .AddSingleton<IPairingStore, MemoryPairings>()
        .AddSingleton<ISessionTurns, InProcessTurns>();

    public void KeepKeys(IDataProtectionBuilder keys) => keys.UseEphemeralDataProtectionProvider();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
