using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Server.Startup;
using LiveSession.Server.Tests.Support;

namespace LiveSession.Server.Tests.Startup;

/// <summary>A node that keeps everything in PostgreSQL, and nothing itself.</summary>
public sealed class PostgresNodeTests
{
    [SkippableFact]
    [Trait("Rule", "N5")]
    [Trait("Rule", "N2")]
    public async Task PlenarysCorePath_SurvivesANewNodeInThePlaceOfTheOld()
    {
        var postgres = await DatabaseAsync();
        using var folder = new TestFolder();
        var before = await Venue.OpenAsync(folder, postgres: postgres);
        var browser = await before.JoinAsync(1);
        var screen = await before.PairAsync(DeviceRole.Screen);
        var console = await before.SignInAsync();
        var phone = await before.FollowAsync(browser, HubRoutes.Phone);
        await before.OpenRoundAsync(Agenda.Harvest);
        await phone.DoAsync(new AskQuestion(Device.NewId(), Agenda.Harvest, "Why?", 1));
        await before.OpenRoundAsync(Agenda.Vote);
        var ballot = new CastBallot(Device.NewId(), Agenda.Vote, [new BallotChoice(Agenda.Option(2), 1)]);
        var registered = await phone.DoAsync(ballot);
        await before.DisposeAsync();

        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
        await using var after = await Venue.OpenAsync(postgres: postgres);
        var again = await after.FollowAsync(after.Moved(browser), HubRoutes.Phone);
        var screenAgain = await after.FollowAsync(after.Moved(screen), HubRoutes.Screen);
        var consoleAgain = await after.FollowAsync(after.Moved(console), HubRoutes.Console);

        Assert.Equal(registered, await again.SendAsync(ballot));
        await consoleAgain.DoAsync(new CloseRound(Device.NewId(), Agenda.Vote));
        await screenAgain.SeesAsync<TallyRecord>($"tally/{Agenda.Vote}", tally => tally.Voted == 1, "the ballot is counted once");
        Assert.False(after.Server.Links.IsNew);
    }

    [SkippableFact]
    [Trait("Rule", "A3")]
    public async Task SecretOfAWaitingDevice_IsNotInTheDatabase()
    {
        var postgres = await DatabaseAsync();
        await using var venue = await Venue.OpenAsync(postgres: postgres);

        var offer = await venue.NewBrowser().PostForAsync<PairingOffer>("/api/pairings", new PairingRequest(DeviceRole.Screen));

        Assert.Equal(1, await CountAsync(postgres, $"SELECT count(*) FROM pairings WHERE code = '{offer.Code}'"));
        Assert.Equal(0, await CountAsync(postgres, $"SELECT count(*) FROM pairings WHERE pairings::text LIKE '%{offer.Secret}%'"));
    }

    [SkippableFact]
    [Trait("Rule", "B3")]
    public async Task SecondNodeWithoutTheCluster_IsRefusedWithASentence()
    {
        var postgres = await DatabaseAsync();
        await using var venue = await Venue.OpenAsync(postgres: postgres);
        using var folder = new TestFolder();

        var refused = await Assert.ThrowsAsync<StartupException>(() => LiveSessionServer.StartAsync(Venue.Options(folder.Path, FreePort.Find()) with { Postgres = postgres }, CancellationToken.None));

        Assert.Contains("in use by another LiveSession node", Assert.Single(refused.Faults), StringComparison.Ordinal);
    }

    [SkippableFact]
    [Trait("Rule", "N6")]
    public async Task Verify_ReadsTheDatabase_AndFindsAChange()
    {
        var postgres = await DatabaseAsync();
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["LIVESESSION_POSTGRES"] = postgres };
        var (codeOfEmpty, _, errorOfEmpty) = await ServerProgram.RunAsync(environment, "verify");
        await (await Venue.OpenAsync(postgres: postgres)).DisposeAsync();

        var (code, output, _) = await ServerProgram.RunAsync(environment, "verify");
        await CountAsync(postgres, "WITH changed AS (UPDATE entries SET actor = 'device/nobody' WHERE seq = 2 RETURNING 1) SELECT count(*) FROM changed");
        var (codeOfChanged, outputOfChanged, _) = await ServerProgram.RunAsync([], "verify", "--postgres", postgres);

        Assert.Equal((2, true), (codeOfEmpty, errorOfEmpty.Contains("There is no ledger", StringComparison.Ordinal)));
        Assert.Equal((0, true), (code, output.Contains("all sound", StringComparison.Ordinal)));
        Assert.Equal((1, true), (codeOfChanged, outputOfChanged.Contains("broken at entry 2", StringComparison.Ordinal)));
    }

    [SkippableFact]
    [Trait("Rule", "B3")]
    public async Task DatabaseThatIsNotThere_IsASentence()
    {
        var nowhere = $"Host=127.0.0.1;Port={FreePort.Find()};Database=livesession;Username=livesession;Password=s3cret";

        var (code, _, error) = await ServerProgram.RunAsync([], "--port", $"{FreePort.Find()}", "--postgres", nowhere);

        Assert.NotEqual(0, code);
        Assert.Contains("cannot be reached", Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error, StringComparison.Ordinal);
    }

    private static async Task<string> DatabaseAsync() => await (await PostgresServer.SharedAsync()).NewDatabaseAsync();

    private static async Task<long> CountAsync(string postgres, string query)
    {
        await using var connection = new Npgsql.NpgsqlConnection(postgres);
        await connection.OpenAsync();
        await using var command = new Npgsql.NpgsqlCommand(query, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
