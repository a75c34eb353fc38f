using LiveSession.EndToEnd.Tests.Processes;
using Microsoft.Playwright;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>A room in browsers: the real server with the built displays, and every kind of device open at once.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private ServerProcess _server;
    private readonly List<IBrowserContext> _contexts = [];
    private readonly List<Device> _devices = [];
    private readonly Words _words;
    private readonly ColorScheme _scheme;

    private Stage(TemporaryFolder folder, ServerProcess server, Words words, ColorScheme scheme)
    {
        (_folder, _server, _words, _scheme) = (folder, server, words, scheme);
        Origin = server.Address.GetLeftPart(UriPartial.Authority);
        Witness = new Witness(Origin);
    }

    public string Origin { get; }

    public Witness Witness { get; }

    public ConsolePage Console { get; private set; } = null!;

    public ScreenPage Screen { get; private set; } = null!;

    public TabletPage Tablet { get; private set; } = null!;

    public DirectorPage Director { get; private set; } = null!;

    public List<PhonePage> Phones { get; } = [];

    /// <summary>Everything that is open, in the order in which it came.</summary>
    public IReadOnlyList<Device> Devices => _devices;

    /// <summary>Starts the server, and signs the console in.</summary>
    public static async Task<Stage> OpenAsync(string agenda, Words words, ColorScheme scheme, CancellationToken cancellationToken)
    {
        Assert.True(File.Exists(Path.Combine(Repository.Displays, "apps", "phone", "index.html")), "The displays are not built: run 'npm ci && npm run build' in displays, or ./test, which does it.");
        var folder = new TemporaryFolder();
        var server = await ServerProcess.StartAsync(FreePort.Find(), folder.Path, cancellationToken, "--participants", "12", "--tables", "2", "--displays", Repository.Displays);
        var stage = new Stage(folder, server, words, scheme);
        stage.Console = stage.Add(new ConsolePage(await stage.PageAsync("console", 1440, 900, touch: false), words));
        await stage.Console.SignInAsync(server.Links.Console);
        await stage.Console.PlanAsync(agenda, stage.Origin);
        return stage;
    }

    /// <summary>A phone that comes in by the next badge.</summary>
    /// <param name="clockOff">How wrong its clock is.</param>
    public async Task<PhonePage> EnterAsync(string badge, TimeSpan clockOff = default)
    {
        var name = FormattableString.Invariant($"phone-{Phones.Count + 1}");
        var phone = Add(new PhonePage(name, await PageAsync(name, 360, 740, touch: true, clockOff: clockOff), _words));
        Phones.Add(phone);
        Assert.InRange(await phone.ScanAsync(badge), 0, 2);
        return phone;
    }

    /// <summary>Screen, tablet and director show their codes, and the facilitator lets them in.</summary>
    public async Task PairAsync(int table) => await PairAsync(table, Console.AcceptAsync);

    /// <summary>The same, let in by other means than the mouse.</summary>
    public async Task PairAsync(int table, Func<string, int?, Task> accept)
    {
        Screen = Add(new ScreenPage(await PageAsync("screen", 1920, 1080, touch: false), _words));
        Tablet = Add(new TabletPage(await PageAsync("tablet", 1024, 768, touch: true), _words));
        Director = Add(new DirectorPage(await PageAsync("director", 1024, 768, touch: true), _words));
        var codes = new List<string>();
        foreach (var device in new PairedDevice[] { Screen, Tablet, Director })
        {
            codes.Add(await device.CodeAsync());
        }

        await accept(codes[0], null);
        await accept(codes[1], table);
        await accept(codes[2], null);
        await Task.WhenAll(Screen.PairedAsync(), Tablet.PairedAsync(), Director.PairedAsync());
        await Screen.DrawsAsync();
    }

    /// <summary>An arrivals kiosk, let in by the facilitator. Its time can be set forward.</summary>
    public async Task<KioskPage> PairKioskAsync(IBrowser? browser = null)
    {
        var kiosk = Add(new KioskPage(await PageAsync("kiosk", 1080, 1920, touch: true, browser), _words));
        await kiosk.Page.Clock.InstallAsync();
        await Console.AcceptAsync(await kiosk.CodeAsync());
        await kiosk.PairedAsync();
        return kiosk;
    }

    /// <summary>One more screen, in a browser of its own where one is given.</summary>
    public async Task<ScreenPage> PairScreenAsync(IBrowser? browser = null, string address = "/screen", int width = 1920, int height = 1080)
    {
        var screen = Add(new ScreenPage(await PageAsync("screen", width, height, touch: false, browser), _words));
        await Console.AcceptAsync(await screen.CodeAsync(address));
        await screen.PairedAsync();
        await screen.DrawsAsync();
        return screen;
    }

    /// <summary>Somebody who is not in yet.</summary>
    public Task<IPage> VisitorAsync() => PageAsync("visitor", 1024, 768, touch: false);

    /// <summary>The server is gone, as with a power cut.</summary>
    public Task CutServerAsync() => _server.KillAsync();

    /// <summary>The server is started again, on the same port and folder.</summary>
    public async Task RestartServerAsync(CancellationToken cancellationToken)
    {
        var port = _server.Port;
        await _server.DisposeAsync();
        _server = await ServerProcess.StartAsync(port, _folder.Path, cancellationToken, "--participants", "12", "--tables", "2", "--displays", Repository.Displays);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var context in _contexts)
        {
            await context.DisposeAsync();
        }

        await _server.DisposeAsync();
        _folder.Dispose();
    }

    // Each device is a browser of its own as far as cookies and storage go.
    private async Task<IPage> PageAsync(string device, int width, int height, bool touch, IBrowser? browser = null, TimeSpan clockOff = default)
    {
        var options = new BrowserNewContextOptions
        {
            BaseURL = Origin,
            ViewportSize = new() { Width = width, Height = height },
            HasTouch = touch,
            Locale = _words.Locale,
            TimezoneId = "Europe/Paris",
            ColorScheme = _scheme,
        };
        var context = await (browser?.NewContextAsync(options) ?? Browsers.ContextAsync(options));
        _contexts.Add(context);
        await context.AddInitScriptAsync(DeviceClock.Script(clockOff));
        await Witness.WatchAsync(context, device);
        return await context.NewPageAsync();
    }

    private T Add<T>(T device)
        where T : Device
    {
        _devices.Add(device);
        return device;
    }
}
