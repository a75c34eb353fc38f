using LiveSession.Engine.Nodes;
using LiveSession.Engine.People;
using LiveSession.Storage.Memory;
using LiveSession.Storage.Tests.Contract;

namespace LiveSession.Storage.Tests.Memory;

public sealed class MemoryPairingsTests : PairingStoreContract
{
    protected override ValueTask<IPairingStore> OpenAsync() => ValueTask.FromResult<IPairingStore>(new MemoryPairings());
}

public sealed class InProcessTurnsTests : SessionTurnsContract
{
    protected override ValueTask<ISessionTurns[]> OpenAsync()
    {
        var turns = new InProcessTurns();
        return ValueTask.FromResult<ISessionTurns[]>([turns, turns]);
    }
}
