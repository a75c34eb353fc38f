using LiveSession.Engine.Ballots;
using LiveSession.Storage.Memory;
using LiveSession.Storage.Tests.Contract;

namespace LiveSession.Storage.Tests.Memory;

public sealed class MemoryBallotKeysTests : BallotKeysContract
{
    protected override ValueTask<IBallotKeys> OpenAsync() => ValueTask.FromResult<IBallotKeys>(new MemoryBallotKeys());
}
