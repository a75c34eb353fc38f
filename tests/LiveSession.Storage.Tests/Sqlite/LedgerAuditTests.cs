using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Engine;
using LiveSession.Engine.Events;
using LiveSession.Engine.InProcess;
using LiveSession.Engine.Ledger;
using LiveSession.Storage.Sqlite;

namespace LiveSession.Storage.Tests.Sqlite;

public sealed class LedgerAuditTests : IDisposable
{
    private const int Ballots = 60;
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    [Trait("Rule", "N6")]
    public async Task EachOfAThousandRandomChanges_IsFound()
    {
        var store = new SqliteLedgerStore(await _folder.OpenAsync());
        await VoteAsync(store);
        var verification = new LedgerVerification(store, DomainEvents.Catalog);
        using var intruder = _folder.Intrude();
        var tampering = new LedgerTampering(intruder, new Random(20_260_314), entries: Ballots + 2);
        tampering.Keep();
        var kinds = new HashSet<LedgerFaultKind>();

        for (var i = 0; i < 1_000; i++)
        {
            var change = tampering.Change();
            var verdict = await verification.VerifyAsync("s1", None);
            Assert.False(verdict.Sound, $"Change {i} was not found: {change}");
            kinds.Add(verdict.Fault!.Kind);
            tampering.Restore();
        }

        Assert.True((await verification.VerifyAsync("s1", None)).Sound);
        LedgerFaultKind[] possible = [LedgerFaultKind.Gap, LedgerFaultKind.VersionGap, LedgerFaultKind.WrongHash, LedgerFaultKind.Truncated, LedgerFaultKind.HeadMismatch, LedgerFaultKind.HeadMissing];
        Assert.Equal(possible.Order(), kinds.Order());
    }

    // Two rounds by turns, so that a swap can keep each stream's order and only the chain gives it away.
    private static async Task VoteAsync(SqliteLedgerStore store)
    {
        await store.CreateSessionAsync(LedgerHead.Empty("s1", "e1"), None);
        await using var engine = new InProcessEngine(store, DomainEvents.Catalog, TimeProvider.System);
        string[] rounds = ["five", "one"];
        foreach (var round in rounds)
        {
            await SendAsync(round, "open", new OpenRound(Plan(round), [new Option("o1", 1, "Où ?", Subtheme: null, []), new Option("o2", 2, "Quand ?", Subtheme: null, [])]));
        }

        for (var i = 0; i < Ballots; i++)
        {
            await SendAsync(rounds[i % 2], "c" + i, new CastBallot("p" + i, [new Pick("o1", 1)]));
        }

        async Task SendAsync(string round, string id, Command command)
        {
            var envelope = new CommandEnvelope(id, "f", "participant/p1", new DateTimeOffset(2026, 3, 14, 9, 0, 0, TimeSpan.Zero), command);
            Assert.True((await engine.SendAsync("s1", AggregateId.Round(round), envelope, None)).Accepted);
        }
    }

    private static RoundPlan Plan(string id) =>
        new(id, "Choisir", Instruction: null, Duration: null, new ChoiceSettings(new ChoiceRule.One(), new ChoiceSource.EarlierRound("questions"), Live: false, Keep: 1));
}
