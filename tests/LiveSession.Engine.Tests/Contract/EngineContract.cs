using LiveSession.Domain;
using LiveSession.Engine.Ledger;

namespace LiveSession.Engine.Tests.Contract;

/// <summary>What every engine must do, on whatever store: an heir says which engine and which store.</summary>
public abstract partial class EngineContract : IAsyncLifetime
{
    private const string Session = "s1";
    private static readonly AggregateId JarA = AggregateId.Round("a");
    private static readonly AggregateId JarB = AggregateId.Round("b");
    private static readonly DateTimeOffset Now = new(2026, 3, 14, 9, 30, 0, TimeSpan.FromHours(1));

    private readonly List<ISessionEngine> _started = [];
    private ISessionEngine _engine = null!;

    protected Witness Witness { get; } = new();

    private protected ObservedStore Store { get; private set; } = null!;

    /// <summary>A store with nothing in it; the heir clears it away.</summary>
    protected abstract ValueTask<ILedgerStore> OpenStoreAsync();

    /// <summary>An engine of jars (<see cref="Witness.EmptyJar"/>, <see cref="Jar.Catalog"/>).</summary>
    protected abstract ValueTask<ISessionEngine> StartAsync(ILedgerStore store);

    public async Task InitializeAsync()
    {
        Store = new ObservedStore(await OpenStoreAsync());
        await Store.CreateSessionAsync(LedgerHead.Empty(Session, "e1"), CancellationToken.None);
        _engine = await StartAsync();
    }

    public virtual async Task DisposeAsync()
    {
        foreach (var engine in _started.OfType<IAsyncDisposable>())
        {
            await engine.DisposeAsync();
        }
    }

    private async Task<ISessionEngine> StartAsync()
    {
        _started.Add(await StartAsync(Store));
        return _started[^1];
    }

    private Task<Reply> SendAsync(string id, Command command, AggregateId? target = null, string fingerprint = "f", ISessionEngine? engine = null) =>
        (engine ?? _engine).SendAsync(Session, target ?? JarA, new CommandEnvelope(id, fingerprint, "participant/p1", Now, command), CancellationToken.None);

    private Task<IReadOnlyList<LedgerEntry>> EntriesAsync() => Store.EntriesAsync(Session, after: 0, int.MaxValue, CancellationToken.None);
}
