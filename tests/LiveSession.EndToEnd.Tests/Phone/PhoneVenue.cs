using System.Net;
using System.Text.Json;
using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.EndToEnd.Tests.Browser;
using LiveSession.EndToEnd.Tests.Crash;
using LiveSession.EndToEnd.Tests.Processes;
using LiveSession.Rehearsal.Devices;
using Microsoft.Playwright;

namespace LiveSession.EndToEnd.Tests.Phone;

/// <summary>
/// One server for all tests of phones. The pages come from http://room.test, which is what a phone has on the
/// venue's Wi-Fi: no secure context, so no wake lock, no Brotli, no randomUUID.
/// </summary>
public sealed class PhoneVenue : IAsyncLifetime, IDisposable
{
    private const int People = 40;

    private readonly TemporaryFolder _folder = new();
    private readonly int _port = FreePort.Find();
    private readonly Queue<string> _badges = new();
    private CrashRoom? _room;
    private ServerProcess? _server;
    private long _lastId;

    /// <summary>Who moves the room: no browser of its own, so that moving it takes no time.</summary>
    internal Facilitator Console { get; private set; } = null!;

    internal string Origin => FormattableString.Invariant($"http://{Chromium.PlainHost}:{_port}");

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        Assert.True(File.Exists(Path.Combine(Repository.Displays, "apps", "phone", "index.html")), "The displays are not built: run 'npm ci && npm run build' in displays, or ./test, which does it.");
        _server = await StartAsync();
        _room = new CrashRoom(_server.Address, seed: 1);
        var cookies = new CookieContainer();
        await _room.Door.PostAsync("/api/sign-in", new SignInRequest(_server.Links.SignInToken), cookies, CancellationToken.None);
        await CrashCast.PlanAsync(_room, cookies, PhoneDay.Agenda(Surviving.Tests), CancellationToken.None);
        foreach (var code in await _room.Door.GetAsync<IReadOnlyList<PrintedCodeInfo>>("/api/codes", cookies, CancellationToken.None))
        {
            if (code.Kind is CodeKind.Badge)
            {
                _badges.Enqueue(code.Code);
            }
            else if (code is { Kind: CodeKind.Table, Target: "1" })
            {
                Tent = code.Code;
            }
        }

        Console = _room.Console(cookies);
        await Console.StartAsync(CancellationToken.None);
    }

    /// <summary>The code on the tent of table 1.</summary>
    internal string Tent { get; private set; } = "";

    /// <summary>The next badge that nobody has used.</summary>
    internal string Badge() => _badges.Dequeue();

    internal string NextId() => FormattableString.Invariant($"phone-test-{Interlocked.Increment(ref _lastId)}");

    /// <summary>Kills the server.</summary>
    internal Task KillAsync() => _server!.KillAsync();

    /// <summary>Starts it again, on the same port and the same data.</summary>
    internal async Task RestartAsync()
    {
        await _server!.DisposeAsync();
        _server = await StartAsync();
    }

    /// <summary>Makes a round the current one, and open, also after another test has closed it.</summary>
    internal async Task OpenAsync(string round)
    {
        if ((await Console.SendAsync(new OpenRound(NextId(), round), CancellationToken.None)).Refusal is not null)
        {
            await Console.DoAsync(new ReopenRound(NextId(), round), CancellationToken.None);
        }
    }

    internal Task CloseAsync(string round) => Console.DoAsync(new CloseRound(NextId(), round), CancellationToken.None);

    /// <summary>Lets a request arrive whose answer nobody will hear.</summary>
    internal async Task JoinUnheardAsync(string body)
    {
        // A door of its own: another test may have killed the server under the connections of the room's.
        using var door = new Door(_server!.Address, TimeProvider.System);
        await door.PostAsync("/api/join", JsonSerializer.Deserialize<JoinRequest>(body, ContractsJson.Options)!, new CookieContainer(), CancellationToken.None);
    }

    /// <summary>How often a question with this text is registered, as the console has it.</summary>
    internal int CountOf(string question) => Console.Records.All<QuestionRecord>("question/").Count(record => record.Text == question);

    /// <summary>A browser of its own as far as cookies and storage go, in French.</summary>
    internal Task<IBrowserContext> ContextAsync() => Browsers.ContextAsync(new()
    {
        BaseURL = Origin,
        ViewportSize = new() { Width = 360, Height = 740 },
        HasTouch = true,
        Locale = "fr-FR",
        ReducedMotion = ReducedMotion.Reduce,
        AcceptDownloads = true,
    });

    /// <summary>A phone that has come in by a badge.</summary>
    internal async Task<HeldPhone> EnterAsync()
    {
        var context = await ContextAsync();
        var phone = new HeldPhone(context, await context.NewPageAsync());
        await phone.Page.GotoAsync("/B/" + Badge());
        await phone.IsLiveAsync();
        return phone;
    }

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await Console.DisposeAsync();
            await _server.DisposeAsync();
        }
    }

    public void Dispose()
    {
        _room?.Dispose();
        _folder.Dispose();
    }

    private Task<ServerProcess> StartAsync() => ServerProcess.StartAsync(
        _port, _folder.Path, CancellationToken.None, "--participants", FormattableString.Invariant($"{People}"), "--tables", "2", "--displays", Repository.Displays);
}

/// <summary>The tests of phones share one venue.</summary>
[CollectionDefinition(Name)]
public sealed class PhoneRoom : ICollectionFixture<PhoneVenue>
{
    public const string Name = "Phones in Chromium";
}

/// <summary>Tests that measure have a venue of their own, and no other test beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredPhones : ICollectionFixture<PhoneVenue>
{
    public const string Name = "Phones in Chromium, measured";
}
