using LiveSession.Engine;
using LiveSession.Engine.Ledger;
using LiveSession.Storage.Postgres;
using LiveSession.Tests.Shared;
using static LiveSession.Storage.Tests.Contract.Entries;

namespace LiveSession.Storage.Tests.Postgres;

/// <summary>What a server of its own is needed for, because it is stopped or its settings are spoiled.</summary>
public sealed class PostgresTroubleTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private PostgresServer _server = null!;
    private string _text = "";

    public async Task InitializeAsync()
    {
        _server = await PostgresServer.OwnAsync();
        _text = await _server.NewDatabaseAsync();
    }

    public Task DisposeAsync() => _server.RemoveAsync();

    [SkippableFact]
    [Trait("Rule", "H4")]
    [Trait("Rule", "N1")]
    public async Task ServerThatDiesAndReturns_IsUnavailableMeanwhile_AndLosesNothing()
    {
        await using var database = await TemporaryDatabase.OpenAsync(_text);
        var store = new PostgresLedgerStore(database);
        var people = new PostgresPeople(database);
        await store.CreateSessionAsync(LedgerHead.Empty("s1", "e1"), None);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => store.ProbeAsync(None)));
        await store.AppendAsync(Batch(Entry(1, 1)), None);

        await _server.KillAsync();

        await Assert.ThrowsAsync<LedgerUnavailableException>(() => store.AppendAsync(Batch(Entry(2, 2)), None));
        await Assert.ThrowsAsync<LedgerUnavailableException>(() => store.EntriesAsync("s1", 0, 10, None));
        await Assert.ThrowsAsync<LedgerUnavailableException>(() => store.CreateSessionAsync(LedgerHead.Empty("s2", "e1"), None));
        await Assert.ThrowsAsync<LedgerUnavailableException>(() => store.ProbeAsync(None));
        await Assert.ThrowsAsync<LedgerUnavailableException>(() => people.PeopleAsync("s1", None));
        await Assert.ThrowsAsync<LedgerUnavailableException>(() => people.ErasePersonAsync("s1", "p1", None));
        await _server.RunAsync();
        await store.AppendAsync(Batch(Entry(2, 2)), None);
        Assert.Equal([Entry(1, 1), Entry(2, 2)], await store.EntriesAsync("s1", 0, 10, None));
    }

    [SkippableFact]
    [Trait("Rule", "H4")]
    public async Task AfterARestartThatNobodyNoticed_OnlyTheFirstCallFails()
    {
        await using var database = await TemporaryDatabase.OpenAsync(_text);
        var store = new PostgresLedgerStore(database);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => store.ProbeAsync(None)));

        await _server.KillAsync();
        await _server.RunAsync();

        await Assert.ThrowsAsync<LedgerUnavailableException>(() => store.ProbeAsync(None));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => store.ProbeAsync(None)));
    }

    [SkippableFact]
    public async Task ServerThatIsNotThere_IsRefusedWithItsAddress()
    {
        await _server.KillAsync();

        var refused = await Assert.ThrowsAsync<DatabaseUnusableException>(() => TemporaryDatabase.OpenAsync(_text));

        Assert.StartsWith("The PostgreSQL server at 127.0.0.1:", refused.Message, StringComparison.Ordinal);
        Assert.Contains("cannot be reached", refused.Message, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("fsync")]
    [InlineData("full_page_writes")]
    [Trait("Rule", "N1")]
    public async Task ServerThatWouldLoseACommit_IsRefused_AtItsNextConnectionToo(string setting)
    {
        await using (var database = await TemporaryDatabase.OpenAsync(_text))
        {
            await _server.ExecuteAsync($"ALTER SYSTEM SET {setting} = off");
            await _server.KillAsync();
            await _server.RunAsync();

            var stopped = new PostgresLedgerStore(database);
            var unavailable = await Assert.ThrowsAsync<LedgerUnavailableException>(() => stopped.ProbeAsync(None));
            Assert.Contains(setting, unavailable.Message, StringComparison.Ordinal);
        }

        var refused = await Assert.ThrowsAsync<DatabaseUnusableException>(() => TemporaryDatabase.OpenAsync(_text));
        Assert.Contains(setting, refused.Message, StringComparison.Ordinal);
    }
}
