using System.Globalization;
using System.Net;
using System.Net.Sockets;
using LiveSession.Server.Access;
using LiveSession.Server.Hosting;
using LiveSession.Server.Startup.Stores;

namespace LiveSession.Server.Startup;

/// <summary>A server from start to stop, in named steps.</summary>
public sealed class LiveSessionServer : IAsyncDisposable
{
    /// <summary>How long a stop waits for devices and for the last commit.</summary>
    public static readonly TimeSpan LongestShutdown = TimeSpan.FromSeconds(5);

    private readonly WebApplication _app;
    private readonly INodeStore _store;

    private LiveSessionServer(WebApplication app, INodeStore store, PublishedLinks links) => (_app, _store, Links) = (app, store, links);

    /// <summary>Where everybody goes.</summary>
    public PublishedLinks Links { get; }

    /// <summary>Services, for tests that look inside.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>Starts the server; it is ready when this returns.</summary>
    /// <exception cref="StartupException">The options or the operator's files have faults: all of them are in it.</exception>
    public static Task<LiveSessionServer> StartAsync(ServeOptions options, CancellationToken cancellationToken) => StartAsync(options, _ => { }, cancellationToken);

    /// <summary>The same, with some of what the server is made of replaced: a clock, a store, a log.</summary>
    /// <exception cref="StartupException">The options or the operator's files have faults: all of them are in it.</exception>
    public static Task<LiveSessionServer> StartAsync(ServeOptions options, Action<WebApplicationBuilder> adjust, CancellationToken cancellationToken) =>
        StartOnAsync(options, () => NodeStores.OpenAsync(options, cancellationToken), adjust, cancellationToken);

    /// <summary>The same, on a store of the caller's choice.</summary>
    internal static async Task<LiveSessionServer> StartOnAsync(ServeOptions options, Func<Task<INodeStore>> open, Action<WebApplicationBuilder> adjust, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(adjust);
        Validate(options);
        CheckPorts(options);
        var store = await open();
        WebApplication? app = null;
        try
        {
            await ClusterEngine.PrepareAsync(options, cancellationToken);
            app = Build(options, store, adjust);
            var links = await ListenAsync(app, options, cancellationToken);
            await WriteLinksAsync(app, links, options, cancellationToken);
            return new LiveSessionServer(app, store, links);
        }
        catch
        {
            await EndAsync(app);
            await store.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs until told to stop, then lets running requests end.</summary>
    public Task WaitForStopAsync(CancellationToken cancellationToken) => _app.WaitForShutdownAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await EndAsync(_app);
        await _store.DisposeAsync();
    }

    // Stopped first: other nodes hear at once that this one leaves, instead of missing it.
    private static async Task EndAsync(WebApplication? app)
    {
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }
    }

    private static void Validate(ServeOptions options) => ThrowIfAny(options.Faults());

    private static void ThrowIfAny(IReadOnlyList<string> faults)
    {
        if (faults.Count > 0)
        {
            throw new StartupException(faults);
        }
    }

    // Asked before anything is created: a taken port is the commonest fault, and should leave no demo day behind.
    private static void CheckPorts(ServeOptions options)
    {
        var faults = new List<string>();
        if (WhyTaken(AddressOf(options), options.Port) is { } taken)
        {
            faults.Add(PortTaken(options, taken));
        }

        if (options.IsCluster && WhyTaken(IPAddress.Parse(options.SiloAddress), options.SiloPort) is { } siloTaken)
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"{options.SiloAddress}:{options.SiloPort} cannot be used for the other nodes: {siloTaken}. Choose an address of this machine with --silo-address and a free port with --silo-port."));
        }

        ThrowIfAny(faults);
    }

    private static string? WhyTaken(IPAddress address, int port)
    {
        try
        {
            using var listener = new TcpListener(address, port);
            listener.Start();
            return null;
        }
        catch (SocketException taken)
        {
            return taken.Message;
        }
    }

    private static IPAddress AddressOf(ServeOptions options) => options.ListensToOthers ? IPAddress.Any : IPAddress.Loopback;

    private static string PortTaken(ServeOptions options, string why) =>
        string.Create(CultureInfo.InvariantCulture, $"Port {options.Port} cannot be used: {why}. Stop the program that uses it, or choose another with --port.");

    private static WebApplication Build(ServeOptions options, INodeStore store, Action<WebApplicationBuilder> adjust)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 64 * 1024;
            kestrel.Listen(AddressOf(options), options.Port);
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        // Paths hold join codes and hub messages hold ballots: whatever level the operator asks for, the framework does not log them (A3).
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);

        // Its scope would add the path to every line that is logged during a request.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);

        // The keys lie beside the data, which only this user reads; encrypting them with a key beside them would add nothing.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);

        // What fails at the start is told as sentences, or ends the program with all that is known: told here too it would be a stack trace (B3).
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.AddEngine(store, options).Services.AddPreparation(options).AddSessions(options).AddAccess(store).AddHubs().AddHttpApi();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = LongestShutdown);

        adjust(builder);

        var app = builder.Build();
        app.UseLiveSession(new DisplayFiles(options.Displays ?? Path.Combine(AppContext.BaseDirectory, "wwwroot")));
        return app;
    }

    // The web server starts last; what fails before that has nothing to do with its port.
    private static async Task<PublishedLinks> ListenAsync(WebApplication app, ServeOptions options, CancellationToken cancellationToken)
    {
        var preparation = app.Services.GetRequiredService<SessionPreparation>();
        try
        {
            await app.StartAsync(cancellationToken);
            return preparation.Links!;
        }
        catch (Exception taken) when (preparation.Links is not null && taken is (IOException or SocketException))
        {
            throw new StartupException([PortTaken(options, taken.Message)]);
        }
    }

    // With a token of its own: the link on the terminal stays good for the person who reads it.
    private static async Task WriteLinksAsync(WebApplication app, PublishedLinks links, ServeOptions options, CancellationToken cancellationToken)
    {
        if (options.LinksFile is not { } file)
        {
            return;
        }

        try
        {
            var session = app.Services.GetRequiredService<SessionPreparation>().Session!;
            var token = await app.Services.GetRequiredService<ConsoleSignIn>().IssueAsync(session.Id, cancellationToken);
            await (links with { SignInToken = token }).WriteAsync(file, cancellationToken);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new StartupException([$"--links-file: '{file}' cannot be written: {unwritable.Message}"]);
        }
    }
}
