using LiveSession.Engine;
using LiveSession.Engine.Ballots;
using LiveSession.Engine.Events;
using LiveSession.Engine.InProcess;
using LiveSession.Engine.Ledger;
using LiveSession.Engine.Nodes;
using LiveSession.Engine.People;
using LiveSession.Server.Sessions;
using LiveSession.Storage.Memory;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace LiveSession.Server.Tests.Support;

/// <summary>Two servers that serve the same sessions: one engine and one store stand for the cluster's.</summary>
public sealed class TwoNodes : IAsyncDisposable
{
    private readonly TestFolder _keys = new();
    private readonly MemoryPeople _people = new();
    private readonly MemoryPairings _pairings = new();
    private readonly MemoryBallotKeys _ballotKeys = new();
    private readonly InProcessTurns _turns = new();
    private readonly SharedAttendance _attendance = new();
    private readonly InProcessEngine _engine;

    private TwoNodes()
    {
        _engine = new InProcessEngine(Ledger, DomainEvents.Catalog, TimeProvider.System);
        Late = new LateEngine(_engine);
    }

    public MemoryLedgerStore Ledger { get; } = new();

    /// <summary>The engine as the second node sees it. News that are held up arrive when that node asks whether it has missed any.</summary>
    public LateEngine Late { get; }

    public Venue First { get; private set; } = null!;

    public Venue Second { get; private set; } = null!;

    /// <summary>Starts both at the same moment.</summary>
    public static async Task<TwoNodes> OpenAsync()
    {
        var nodes = new TwoNodes();
        var venues = await Task.WhenAll(
            Venue.OpenAsync(adjust: builder => nodes.Join(builder, "first", nodes._engine, nodes.Ledger)), Venue.OpenAsync(adjust: builder => nodes.Join(builder, "second", nodes.Late, new AskedLedger(nodes.Ledger, nodes.Late.GoOn))));
        (nodes.First, nodes.Second) = (venues[0], venues[1]);
        return nodes;
    }

    public async ValueTask DisposeAsync()
    {
        Late.GoOn();
        await Second.DisposeAsync();
        await First.DisposeAsync();
        await _engine.DisposeAsync();
        _keys.Dispose();
    }

    private void Join(WebApplicationBuilder builder, string name, ISessionEngine engine, ILedgerStore ledger)
    {
        builder.Services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(_keys.Path));
        builder.Services
            .AddSingleton(engine)
            .AddSingleton(ledger)
            .AddSingleton<IPeopleStore>(_people)
            .AddSingleton<IPairingStore>(_pairings)
            .AddSingleton<IBallotKeys>(_ballotKeys)
            .AddSingleton<ISessionTurns>(_turns)
            .AddSingleton<IAttendanceExchange>(_attendance)
            .AddSingleton(new ThisNode(name, IsAlone: false));
    }
}
