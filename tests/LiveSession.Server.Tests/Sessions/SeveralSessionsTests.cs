using System.Net;
using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Engine.People;
using LiveSession.Server.Sessions;
using LiveSession.Server.Tests.Support;
using CodeKind = LiveSession.Engine.People.CodeKind;

namespace LiveSession.Server.Tests.Sessions;

/// <summary>Several sessions on one server, made and opened from a console.</summary>
public sealed class SeveralSessionsTests(VenueFixture fixture) : IClassFixture<VenueFixture>
{
    private Venue Venue => fixture.Venue;

    [Fact]
    public async Task Template_BecomesASessionWithTablesAndSeats()
    {
        var console = await Venue.SignInAsync();

        var begun = await BeginAsync(console, new NewSession("worldcafe", "en", "Café in Lyon", Tables: 6, Seats: 5));

        Assert.Equal(("Café in Lyon", "en", 6, 0, SessionState.Planned, false), (begun.Title, begun.Language, begun.Tables, begun.People, begun.State, begun.Here));
        Assert.True(begun.Rounds > 0);
        Assert.Contains(await ListAsync(console), session => session.Id == begun.Id);
        Assert.All(Enumerable.Range(1, 6), table => Assert.Equal(5, Host(begun).View.Read(model => model.Session.ArrangementOf(table).Capacity)));
        Assert.Equal(6, (await Venue.Get<IPeopleStore>().CodesAsync(begun.Id, CodeKind.Table, CancellationToken.None)).Count);
    }

    [Theory]
    [InlineData("nothing", 8, null)]
    [InlineData("blank", 0, null)]
    [InlineData("blank", 201, null)]
    [InlineData("blank", 8, 0)]
    public async Task UnusableForm_MakesNoSession(string template, int tables, int? seats)
    {
        var console = await Venue.SignInAsync();
        var before = Venue.Get<LiveSessions>().All.Count;

        using var response = await console.PostAsync("/api/sessions", new NewSession(template, "fr", null, tables, seats));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal(before, Venue.Get<LiveSessions>().All.Count);
    }

    [Fact]
    [Trait("Rule", "A1")]
    public async Task OpenedSession_IsTheOneThatTheConsoleFollows_AndTheOtherIsUntouched()
    {
        var console = await Venue.SignInAsync();
        var begun = await BeginAsync(console, new NewSession("blank", "fr", "Other one", Tables: 3));

        await OpenAsync(console, begun.Id);

        var following = await Venue.FollowAsync(console, HubRoutes.Console);
        await following.SeesAsync<SessionRecord>("session", session => session.Title == "Other one", "the other session on the console");
        var refused = await following.SendAsync(new OpenRound(Device.NewId(), Agenda.Vote));
        Assert.Equal(RefusalCodes.RoundUnknown, refused.Refusal?.Code);
    }

    [Fact]
    [Trait("Rule", "A1")]
    public async Task PairedDevice_BelongsToTheSessionOfTheConsoleThatAcceptedIt()
    {
        var console = await Venue.SignInAsync();
        var begun = await BeginAsync(console, new NewSession("blank", "fr", "Screens", Tables: 3));
        await OpenAsync(console, begun.Id);

        var screen = await Venue.FollowAsync(await Venue.PairAsync(DeviceRole.Screen, by: await Venue.FollowAsync(console, HubRoutes.Console)), HubRoutes.Screen);

        await screen.SeesAsync<SessionRecord>("session", session => session.Title == "Screens", "its session on the screen");
        var screenId = Assert.Single(Host(begun).View.Read(model => model.Session.Devices.Where(device => device.Value.Role is Domain.Sessions.DeviceRole.Screen).Select(device => device.Key).ToArray()));
        Assert.False(Venue.Session.View.Read(model => model.Session.Devices.ContainsKey(screenId)));
    }

    [Fact]
    [Trait("Rule", "A1")]
    public async Task ConsoleRevokedInOneSession_IsShutOutOfAll()
    {
        var console = await Venue.SignInAsync();
        var begun = await BeginAsync(console, new NewSession("blank", "fr", null, Tables: 3));
        await OpenAsync(console, begun.Id);
        var id = Assert.Single(Host(begun).View.Read(model => model.Session.Devices.Keys.ToArray()));

        await (await Venue.ConsoleAsync()).DoAsync(new RevokeDevice(Device.NewId(), id));

        using var refused = await console.GetAsync("/api/sessions");
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Fact]
    [Trait("Rule", "A1")]
    public async Task NoOtherDevice_CanOpenASession()
    {
        var begun = await BeginAsync(await Venue.SignInAsync(), new NewSession("blank", "fr", null, Tables: 3));
        foreach (var browser in new[] { await Venue.JoinAsync(4), await Venue.PairAsync(DeviceRole.Tablet, 1), await Venue.PairAsync(DeviceRole.Director), await Venue.PairAsync(DeviceRole.Screen) })
        {
            using var refused = await browser.PostAsync($"/api/sessions/{begun.Id}/open", new object());
            Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        }
    }

    [Fact]
    public async Task CopyWithPeople_HasEverybodyAtTheirTable_UnderNewCodes()
    {
        var console = await Venue.SignInAsync();

        var copy = await console.PostForAsync<SessionSummary>($"/api/sessions/{Venue.Session.Id}/copy", new SessionCopy("Copy", People: true));

        var people = Venue.Session.People.All.Where(person => person.Badge.Length > 0).ToArray();
        Assert.Equal(people.Length, copy.People);
        var tableOf = Host(copy).People.All.ToDictionary(person => person.Badge, person => Host(copy).View.Read(model => model.TableOf(person.ParticipantId)));
        Assert.All(people, person => Assert.Equal(Venue.Session.View.Read(model => model.TableOf(person.ParticipantId)), tableOf[person.Badge]));
        var codes = await Venue.Get<IPeopleStore>().CodesAsync(copy.Id, CodeKind.Badge, CancellationToken.None);
        Assert.Empty(codes.Select(code => code.Code).Intersect((await Venue.CodesAsync(CodeKind.Badge)).Select(code => code.Code)));
    }

    [Fact]
    public async Task CopyWithoutPeople_HasTheSameAgendaAndNobody()
    {
        var console = await Venue.SignInAsync();

        var copy = await console.PostForAsync<SessionSummary>($"/api/sessions/{Venue.Session.Id}/copy", new SessionCopy(null, People: false));

        Assert.Equal(0, copy.People);
        Assert.Equal(Venue.Session.View.Read(model => model.Session.Agenda.Select(round => round.Id)), Host(copy).View.Read(model => model.Session.Agenda.Select(round => round.Id)));
    }

    [Fact]
    [Trait("Rule", "E1")]
    public async Task List_SaysWhereEachEventIs()
    {
        var console = await Venue.SignInAsync();
        var begun = await BeginAsync(console, new NewSession("blank", "en", "Far away", Tables: 3));
        await OpenAsync(console, begun.Id);
        using var planned = await console.PostTextAsync("/api/agenda", "title: Far away\nlanguage: en\ntables: 3\ntimezone: Pacific/Auckland\nrounds:\n  - id: welcome\n    kind: message\n    title: Welcome\n    message: Hello.\n", "application/yaml");
        Assert.Equal(HttpStatusCode.OK, planned.StatusCode);

        Assert.Equal("Pacific/Auckland", Assert.Single(await ListAsync(console), session => session.Id == begun.Id).TimeZone);
    }

    [Fact]
    public async Task ArchivedSession_LetsNobodyJoin_UntilItIsTakenOut()
    {
        var console = await Venue.SignInAsync();
        var begun = await BeginAsync(console, new NewSession("blank", "fr", null, Tables: 3));
        var tent = (await Venue.Get<IPeopleStore>().CodesAsync(begun.Id, CodeKind.Table, CancellationToken.None))[0].Code;

        Assert.Equal(HttpStatusCode.NoContent, await ArchiveAsync(console, begun.Id, archived: true));
        using var closed = await Venue.NewBrowser().PostAsync("/api/codes", new CodeQuestion(tent));
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        Assert.Equal(SessionState.Archived, (await ListAsync(console)).Single(session => session.Id == begun.Id).State);

        Assert.Equal(HttpStatusCode.NoContent, await ArchiveAsync(console, begun.Id, archived: false));
        using var open = await Venue.NewBrowser().PostAsync("/api/codes", new CodeQuestion(tent));
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
    }

    [Fact]
    public async Task SessionThatIsOpenHere_CannotBeArchived()
    {
        var console = await Venue.SignInAsync();

        Assert.Equal(HttpStatusCode.Conflict, await ArchiveAsync(console, Venue.Session.Id, archived: true));
    }

    [Fact]
    public async Task UnknownSession_IsNotFound()
    {
        var console = await Venue.SignInAsync();
        using var open = await console.PostAsync("/api/sessions/none/open", new object());
        using var copy = await console.PostAsync("/api/sessions/none/copy", new SessionCopy(null, People: false));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (open.StatusCode, copy.StatusCode));
    }

    [Fact]
    public async Task RestartedServer_LeadsToTheSessionThatWasUsedLast_AndMakesNoOther()
    {
        using var folder = new TestFolder();
        string used;
        await using (var first = await Venue.OpenAsync(folder))
        {
            var console = await first.SignInAsync();
            await console.PostForAsync<SessionSummary>("/api/sessions", new NewSession("choice", "fr", "First", Tables: 4));
            var begun = await console.PostForAsync<SessionSummary>("/api/sessions", new NewSession("blank", "fr", "Used last", Tables: 4));
            using var opened = await console.PostAsync($"/api/sessions/{begun.Id}/open", new object());
            used = begun.Id;
        }

        await using var again = await LiveSession.Server.Startup.LiveSessionServer.StartAsync(Venue.Options(folder.Path, FreePort.Find()), CancellationToken.None);

        Assert.Equal(("Used last", 3, false), (again.Links.Title, again.Links.Sessions, again.Links.IsNew));
        var sessions = (LiveSessions)again.Services.GetService(typeof(LiveSessions))!;
        Assert.Equal(used, sessions.LastUsed?.Id);
    }

    private SessionHost Host(SessionSummary session) => Venue.Get<LiveSessions>().Find(session.Id)!;

    private static Task<SessionSummary> BeginAsync(Browser console, NewSession asked) => console.PostForAsync<SessionSummary>("/api/sessions", asked);

    private static Task<IReadOnlyList<SessionSummary>> ListAsync(Browser console) => console.GetForAsync<IReadOnlyList<SessionSummary>>("/api/sessions");

    private static async Task OpenAsync(Browser console, string id)
    {
        using var response = await console.PostAsync($"/api/sessions/{id}/open", new object());
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    private static async Task<HttpStatusCode> ArchiveAsync(Browser console, string id, bool archived)
    {
        using var response = await console.PostAsync($"/api/sessions/{id}/archive", new SessionArchiving(archived));
        return response.StatusCode;
    }
}
