using System.Net;
using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Domain;
using LiveSession.Domain.Sessions;
using LiveSession.Engine;
using LiveSession.Engine.People;
using LiveSession.Server.Access;
using LiveSession.Server.Sessions;
using LiveSession.Server.Startup;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using CodeKind = LiveSession.Engine.People.CodeKind;
using DeviceRole = LiveSession.Contracts.Records.DeviceRole;

namespace LiveSession.Server.Tests.Support;

/// <summary>A real server on a real socket with a small day in it, and everything that a test needs to walk in.</summary>
public sealed class Venue : IAsyncDisposable
{
    public const int People = 12;
    public const int Tables = 2;

    private readonly TestFolder _folder;
    private readonly bool _ownsFolder;
    private readonly List<IAsyncDisposable> _devices = [];
    private readonly List<Browser> _browsers = [];
    private readonly Lock _gate = new();
    private Device? _console;
    private SessionHost? _session;

    private Venue(LiveSessionServer server, Uri address, TestFolder folder, bool ownsFolder) =>
        (Server, Address, _folder, _ownsFolder) = (server, address, folder, ownsFolder);

    public LiveSessionServer Server { get; }

    public Uri Address { get; }

    /// <summary>The session that the venue was opened with; tests may begin others.</summary>
    public SessionHost Session => _session ??= Get<LiveSessions>().All.First(session => !session.Id.StartsWith("other", StringComparison.Ordinal));

    public T Get<T>()
        where T : notnull => Server.Services.GetRequiredService<T>();

    /// <summary>Starts a server on a free port, with the small day in it.</summary>
    /// <param name="folder">Null: one of its own.</param>
    /// <param name="adjust">Changes what the server is made of.</param>
    /// <param name="postgres">Null: the folder keeps everything.</param>
    public static async Task<Venue> OpenAsync(TestFolder? folder = null, Action<WebApplicationBuilder>? adjust = null, int people = People, int tables = Tables, string? postgres = null)
    {
        var at = folder ?? new TestFolder();
        while (true)
        {
            var options = Options(at.Path, FreePort.Find()) with { Participants = people, Tables = tables, Postgres = postgres };
            try
            {
                var server = await LiveSessionServer.StartAsync(options, adjust ?? (_ => { }), CancellationToken.None);
                var venue = new Venue(server, options.PublicUri, at, ownsFolder: folder is null);
                await Agenda.PlanAsync(venue.Get<ISessionEngine>(), venue.Session, tables);
                return venue;
            }
            catch (StartupException taken) when (taken.Message.Contains("--port", StringComparison.Ordinal))
            {
                // Between looking and listening somebody else took the port.
            }
        }
    }

    public static ServeOptions Options(string folder, int port) => new() { Port = port, Address = $"http://127.0.0.1:{port}", Data = folder, Participants = People, Tables = Tables };

    /// <summary>A browser that nobody knows yet.</summary>
    public Browser NewBrowser()
    {
        var browser = new Browser(Address);
        lock (_gate)
        {
            _browsers.Add(browser);
        }

        return browser;
    }

    public async Task<IReadOnlyList<CapabilityCode>> CodesAsync(CodeKind kind) => await Get<IPeopleStore>().CodesAsync(Session.Id, kind, CancellationToken.None);

    /// <summary>The badge code of the n-th person, from 1.</summary>
    public async Task<string> BadgeAsync(int person) => (await CodesAsync(CodeKind.Badge)).First(code => code.Target == $"p-{person}").Code;

    public async Task<string> TentAsync(int table) => (await CodesAsync(CodeKind.Table)).First(code => code.Target == $"{table}").Code;

    /// <summary>The same browser at this server: cookies do not mind the port.</summary>
    public Browser Moved(Browser browser)
    {
        var moved = NewBrowser();
        foreach (Cookie cookie in browser.Cookies.GetAllCookies())
        {
            moved.Cookies.Add(new Cookie(cookie.Name, cookie.Value, "/", Address.Host));
        }

        return moved;
    }

    /// <summary>A browser that has joined with a badge.</summary>
    public async Task<Browser> JoinAsync(int person)
    {
        var browser = NewBrowser();
        await browser.PostForAsync<JoinAnswer>("/api/join", new JoinRequest(await BadgeAsync(person)));
        return browser;
    }

    /// <summary>The n-th person's phone, following.</summary>
    public async Task<Device> PhoneAsync(int person) => await FollowAsync(await JoinAsync(person), HubRoutes.Phone);

    /// <summary>A browser that is signed in as a console.</summary>
    public async Task<Browser> SignInAsync(SessionHost? session = null)
    {
        var browser = NewBrowser();
        var token = await Get<ConsoleSignIn>().IssueAsync((session ?? Session).Id, CancellationToken.None);
        using var response = await browser.PostAsync("/api/sign-in", new SignInRequest(token));
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        return browser;
    }

    /// <summary>The console of this venue, following.</summary>
    public async Task<Device> ConsoleAsync() => _console ??= await FollowAsync(await SignInAsync(), HubRoutes.Console);

    /// <summary>A shared device that a console has accepted.</summary>
    public async Task<Browser> PairAsync(DeviceRole role, int? table = null, Device? by = null)
    {
        var browser = NewBrowser();
        var offer = await browser.PostForAsync<PairingOffer>("/api/pairings", new PairingRequest(role, table));
        await (by ?? await ConsoleAsync()).DoAsync(new AcceptPairing(Device.NewId(), offer.Code, role, table));
        var answer = await browser.PostForAsync<PairingAnswer>("/api/pairings/claim", new PairingClaim(offer.Secret));
        Assert.True(answer.Accepted);
        return browser;
    }

    public async Task<Device> ScreenAsync() => await FollowAsync(await PairAsync(DeviceRole.Screen), HubRoutes.Screen);

    public async Task<Device> DirectorAsync() => await FollowAsync(await PairAsync(DeviceRole.Director), HubRoutes.Director);

    public async Task<Device> KioskAsync() => await FollowAsync(await PairAsync(DeviceRole.Kiosk), HubRoutes.Kiosk);

    public async Task<Device> TabletAsync(int table) => await FollowAsync(await PairAsync(DeviceRole.Tablet, table), HubRoutes.Tablet);

    public async Task<Device> FollowAsync(Browser browser, string route) => Keep(await Device.FollowAsync(browser, route));

    /// <summary>Connected, not following.</summary>
    public async Task<Device> ConnectAsync(Browser browser, string route) => Keep(await Device.ConnectAsync(browser, route));

    /// <summary>Opens a round and waits until the server's own view shows it.</summary>
    public async Task OpenRoundAsync(string roundId) => await (await ConsoleAsync()).DoAsync(new OpenRound(Device.NewId(), roundId));

    public async Task CloseRoundAsync(string roundId) => await (await ConsoleAsync()).DoAsync(new CloseRound(Device.NewId(), roundId));

    /// <summary>Another session in the same server, with the same agenda, nobody in it.</summary>
    public async Task<SessionHost> OtherSessionAsync()
    {
        var other = await Get<LiveSessions>().CreateAsync("other-" + Device.NewId(), "e1", CancellationToken.None);
        await Agenda.SendAsync(Get<ISessionEngine>(), other, AggregateId.Session, new CreateSession("Other", "en", Tables));
        await Agenda.PlanAsync(Get<ISessionEngine>(), other, Tables, prefix: "Other ");
        return other;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var device in _devices)
        {
            await device.DisposeAsync();
        }

        _browsers.ForEach(browser => browser.Dispose());
        await Server.DisposeAsync();
        if (_ownsFolder)
        {
            _folder.Dispose();
        }
    }

    private Device Keep(Device device)
    {
        lock (_gate)
        {
            _devices.Add(device);
        }

        return device;
    }
}

/// <summary>One venue for all tests of a class.</summary>
public class VenueFixture : IAsyncLifetime
{
    public Venue Venue { get; private set; } = null!;

    public virtual async Task InitializeAsync() => Venue = await Venue.OpenAsync();

    public virtual async Task DisposeAsync() => await Venue.DisposeAsync();
}
