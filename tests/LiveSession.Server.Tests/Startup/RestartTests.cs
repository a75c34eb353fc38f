using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Engine;
using LiveSession.Engine.Events;
using LiveSession.Engine.InProcess;
using LiveSession.Engine.Ledger;
using LiveSession.Server.Sessions;
using LiveSession.Server.Startup;
using LiveSession.Server.Tests.Support;
using LiveSession.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace LiveSession.Server.Tests.Startup;

/// <summary>A restart on the same folder finds everything as it was.</summary>
public sealed class RestartTests
{
    [Fact]
    [Trait("Rule", "N5")]
    [Trait("Rule", "N2")]
    public async Task Restart_KeepsIdentitiesAnswersAndRecords()
    {
        using var folder = new TestFolder();
        var before = await Venue.OpenAsync(folder);
        var browser = await before.JoinAsync(1);
        var phone = await before.FollowAsync(browser, HubRoutes.Phone);
        var screenBrowser = await before.PairAsync(DeviceRole.Screen);
        var screen = await before.FollowAsync(screenBrowser, HubRoutes.Screen);
        await before.OpenRoundAsync(Agenda.Vote);
        var ballot = new CastBallot(Device.NewId(), Agenda.Vote, [new BallotChoice(Agenda.Option(2), 1)]);
        var tooMany = new CastBallot(Device.NewId(), Agenda.Vote, [new BallotChoice(Agenda.Option(1), 1), new BallotChoice(Agenda.Option(2), 1)]);
        var registered = await phone.DoAsync(ballot);
        var refused = await phone.SendAsync(tooMany);
        await phone.SeesAsync<BallotRecord>($"ballot/{Agenda.Vote}", _ => true, "the phone shows its ballot");
        await screen.SeesAsync<TallyRecord>($"tally/{Agenda.Vote}", tally => tally.Voted == 1, "the screen shows the turnout");
        var (position, codes) = (phone.Position, await before.CodesAsync(Engine.People.CodeKind.Badge));
        var (phoneRecords, screenRecords) = (Written(phone), Written(screen));
        await before.DisposeAsync();

        await using var after = await Venue.OpenAsync(folder);
        var again = await after.FollowAsync(after.Moved(browser), HubRoutes.Phone);
        var screenAgain = await after.FollowAsync(after.Moved(screenBrowser), HubRoutes.Screen);

        Assert.Equal(phoneRecords, Written(again));
        Assert.Equal(WithoutAddress(screenRecords), WithoutAddress(Written(screenAgain)));
        Assert.Equal(position.Epoch, again.Position.Epoch);
        Assert.Equal(registered, await again.SendAsync(ballot));
        var refusedAgain = await again.SendAsync(tooMany);
        Assert.Equal((refused.Seq, refused.Refusal!.Code), (refusedAgain.Seq, refusedAgain.Refusal!.Code));
        await again.IsRefusedAsync(ballot with { Choices = [] }, RefusalCodes.CommandIdReused);
        Assert.Equal(codes, await after.CodesAsync(Engine.People.CodeKind.Badge));
    }

    [Fact]
    [Trait("Rule", "B3")]
    public async Task FolderThatIsInUse_IsRefusedWithASentence()
    {
        using var folder = new TestFolder();
        await using var venue = await Venue.OpenAsync(folder);

        var refused = await Assert.ThrowsAsync<StartupException>(() => LiveSessionServer.StartAsync(Venue.Options(folder.Path, FreePort.Find()), CancellationToken.None));

        Assert.Contains(folder.Path, Assert.Single(refused.Faults), StringComparison.Ordinal);
        Assert.Contains("another folder", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "B3")]
    [Trait("Rule", "H4")]
    public async Task PortThatIsTaken_IsRefusedWithASentenceAndTheFolderIsFree()
    {
        using var folder = new TestFolder();
        await using var venue = await Venue.OpenAsync();
        var options = Venue.Options(folder.Path, venue.Address.Port);

        var refused = await Assert.ThrowsAsync<StartupException>(() => LiveSessionServer.StartAsync(options, CancellationToken.None));
        await using var elsewhere = await Venue.OpenAsync(folder);

        Assert.Contains("--port", Assert.Single(refused.Faults), StringComparison.Ordinal);
        Assert.Contains($"{venue.Address.Port}", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Rule", "N5")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task DayThatWasHalfMadeWhenKilled_IsCompletedByTheNextStart(bool created)
    {
        using var folder = new TestFolder();
        using (var data = await SqliteDataFolder.OpenAsync(folder.Path, CancellationToken.None))
        {
            var store = new SqliteLedgerStore(data);
            await store.CreateSessionAsync(LedgerHead.Empty("half", "e1"), CancellationToken.None);
            await using var engine = new InProcessEngine(store, DomainEvents.Catalog, TimeProvider.System);
            if (created)
            {
                var create = new CommandEnvelope("create-half", "create", "system", TimeProvider.System.GetUtcNow(), new Domain.Sessions.CreateSession("Day", "fr", Venue.Tables));
                await engine.SendAsync("half", AggregateId.Session, create, CancellationToken.None);
            }
        }

        await using var server = await LiveSessionServer.StartAsync(Venue.Options(folder.Path, FreePort.Find()), CancellationToken.None);

        var session = Assert.Single(server.Services.GetRequiredService<LiveSessions>().All);
        Assert.Equal(("half", Venue.People, Venue.Tables), session.View.Read(model => (session.Id, model.Session.Roster.Count, model.Session.Tables)));
        Assert.NotEmpty(session.View.Read(model => model.Session.Agenda));
    }

    [Fact]
    [Trait("Rule", "B3")]
    public async Task LedgerThatCannotBeRead_IsRefusedWithASentence()
    {
        using var folder = new TestFolder();
        await (await Venue.OpenAsync(folder)).DisposeAsync();
        await using (var ledger = new SqliteConnection($"Data Source={folder.File("ledger.db")};Pooling=False"))
        {
            await ledger.OpenAsync();
            await using var change = ledger.CreateCommand();
            change.CommandText = "UPDATE entries SET name = 'nobody.knowsThis' WHERE seq = 2";
            Assert.Equal(1, await change.ExecuteNonQueryAsync());
        }

        var refused = await Assert.ThrowsAsync<StartupException>(
            () => LiveSessionServer.StartAsync(Venue.Options(folder.Path, FreePort.Find()), CancellationToken.None).WithinAsync("the server says that it cannot start"));

        Assert.Contains("'verify'", Assert.Single(refused.Faults), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "B1")]
    public async Task ErasedPersonsId_IsGivenToNobodyElse()
    {
        using var folder = new TestFolder();
        await using (var before = await Venue.OpenAsync(folder))
        {
            await before.Get<Engine.People.IPeopleStore>().ErasePersonAsync(before.Session.Id, $"p-{Venue.People}", CancellationToken.None);
        }

        await using var after = await Venue.OpenAsync(folder);
        await (await after.SignInAsync()).PostTextAsync("/api/participants/import?lang=en", "badge;prenom;nom\nNEW1;Ada;Lovelace\n", "text/csv");

        Assert.Equal($"p-{Venue.People + 1}", Assert.Single(after.Session.People.All, person => person.Badge == "NEW1").ParticipantId);
    }

    [Fact]
    [Trait("Rule", "A3")]
    public async Task LinksFile_HasATokenOfItsOwn_AndIsReadableByItsOwnerOnly()
    {
        using var folder = new TestFolder();
        var file = folder.File("links.json");
        await using var server = await LiveSessionServer.StartAsync(Venue.Options(folder.File("data"), FreePort.Find()) with { LinksFile = file }, CancellationToken.None);

        var written = await File.ReadAllTextAsync(file);
        Assert.Contains("\"signInToken\"", written, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Links.SignInToken, written, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    private static string[] Written(Device device) =>
        [.. device.Records.OrderBy(record => record.Key, StringComparer.Ordinal).Select(record => $"{record.Key} {System.Text.Json.JsonSerializer.Serialize(record.Value, ContractsJson.Options)}")];

    // The port is another one, and with it the address that is shown.
    private static IEnumerable<string> WithoutAddress(string[] records) => records.Where(record => !record.StartsWith("session ", StringComparison.Ordinal));
}
