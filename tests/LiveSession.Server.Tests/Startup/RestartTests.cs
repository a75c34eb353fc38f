using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Server.Startup;
using LiveSession.Server.Tests.Support;

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
        var again = await after.FollowAsync(Moved(browser, after), HubRoutes.Phone);
        var screenAgain = await after.FollowAsync(Moved(screenBrowser, after), HubRoutes.Screen);

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

        var refused = await Assert.ThrowsAsync<StartupException>(() => LiveSessionServer.StartAsync(Venue.Options(folder.Path, Venue.FreePort()), CancellationToken.None));

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

    [Fact]
    [Trait("Rule", "A3")]
    public async Task LinksFile_IsReadableByItsOwnerOnly()
    {
        using var folder = new TestFolder();
        var file = folder.File("links.json");
        await using var server = await LiveSessionServer.StartAsync(Venue.Options(folder.File("data"), Venue.FreePort()) with { LinksFile = file }, CancellationToken.None);

        Assert.Contains(server.Links.SignInToken, await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    // The same cookies, as a browser sends them to the same host whatever the port.
    private static Browser Moved(Browser browser, Venue venue)
    {
        var moved = venue.NewBrowser();
        foreach (System.Net.Cookie cookie in browser.Cookies.GetAllCookies())
        {
            moved.Cookies.Add(new System.Net.Cookie(cookie.Name, cookie.Value, "/", venue.Address.Host));
        }

        return moved;
    }

    private static string[] Written(Device device) =>
        [.. device.Records.OrderBy(record => record.Key, StringComparer.Ordinal).Select(record => $"{record.Key} {System.Text.Json.JsonSerializer.Serialize(record.Value, ContractsJson.Options)}")];

    // The port is another one, and with it the address that is shown.
    private static IEnumerable<string> WithoutAddress(string[] records) => records.Where(record => !record.StartsWith("session ", StringComparison.Ordinal));
}
