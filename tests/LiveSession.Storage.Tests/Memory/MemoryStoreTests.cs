using LiveSession.Engine.Ledger;
using LiveSession.Engine.People;
using LiveSession.Storage.Memory;
using LiveSession.Storage.Tests.Contract;

namespace LiveSession.Storage.Tests.Memory;

public sealed class MemoryLedgerStoreTests : LedgerStoreContract
{
    protected override ValueTask<ILedgerStore> OpenAsync() => ValueTask.FromResult<ILedgerStore>(new MemoryLedgerStore());
}

public sealed class MemoryPeopleTests : PeopleStoreContract
{
    protected override ValueTask<IPeopleStore> OpenAsync() => ValueTask.FromResult<IPeopleStore>(new MemoryPeople());
}
