using System.Net;
using LiveSession.Server.Access;
using LiveSession.Server.Hosting;
using LiveSession.Server.Importing;
using LiveSession.Server.Sessions;
using LiveSession.Storage.Sqlite;

namespace LiveSession.Server.Startup;

/// <summary>A server from start to stop, in named steps.</summary>
public sealed class LiveSessionServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly SqliteDataFolder _folder;

    private LiveSessionServer(WebApplication app, SqliteDataFolder folder, PublishedLinks links) => (_app, _folder, Links) = (app, folder, links);

    /// <summary>Where everybody goes.</summary>
    public PublishedLinks Links { get; }

    /// <summary>Services, for tests that look inside.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>Starts the server; it is ready when this returns.</summary>
    /// <exception cref="StartupException">The options or the operator's files have faults: all of them are in it.</exception>
    public static Task<LiveSessionServer> StartAsync(ServeOptions options, CancellationToken cancellationToken) => StartAsync(options, _ => { }, cancellationToken);

    /// <summary>The same, with some of what the server is made of replaced: a clock, a store, a log.</summary>
    /// <exception cref="StartupException">The options or the operator's files have faults: all of them are in it.</exception>
    public static async Task<LiveSessionServer> StartAsync(ServeOptions options, Action<WebApplicationBuilder> adjust, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(adjust);
        Validate(options);
        CheckPort(options);
        var folder = await OpenDataAsync(options, cancellationToken);
        WebApplication? app = null;
        try
        {
            app = Build(options, folder, adjust);
            var links = await PrepareSessionAsync(app, options, cancellationToken);
            await ListenAsync(app, options, cancellationToken);
            await WriteLinksAsync(app, links, options, cancellationToken);
            return new LiveSessionServer(app, folder, links);
        }
        catch
        {
            if (app is not null)
            {
                await app.DisposeAsync();
            }

            folder.Dispose();
            throw;
        }
    }

    /// <summary>Runs until told to stop, then lets running requests end.</summary>
    public Task WaitForStopAsync(CancellationToken cancellationToken) => _app.WaitForShutdownAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _folder.Dispose();
    }

    private static void Validate(ServeOptions options)
    {
        var faults = options.Faults();
        if (faults.Count > 0)
        {
            throw new StartupException(faults);
        }
    }

    // Asked before anything is created: a taken port is the commonest fault, and should leave no demo day behind.
    private static void CheckPort(ServeOptions options)
    {
        try
        {
            using var listener = new System.Net.Sockets.TcpListener(AddressOf(options), options.Port);
            listener.Start();
        }
        catch (System.Net.Sockets.SocketException taken)
        {
            throw PortTaken(options, taken);
        }
    }

    private static IPAddress AddressOf(ServeOptions options) => options.ListensToOthers ? IPAddress.Any : IPAddress.Loopback;

    private static StartupException PortTaken(ServeOptions options, Exception taken) =>
        new([$"Port {options.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)} cannot be used: {taken.Message}. Stop the program that uses it, or choose another with --port."]);

    private static async Task<SqliteDataFolder> OpenDataAsync(ServeOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return await SqliteDataFolder.OpenAsync(Path.GetFullPath(options.Data), cancellationToken);
        }
        catch (Exception unusable) when (unusable is DataFolderInUseException or DataFolderUnusableException)
        {
            throw new StartupException([unusable.Message]);
        }
    }

    private static WebApplication Build(ServeOptions options, SqliteDataFolder folder, Action<WebApplicationBuilder> adjust)
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

        // The keys lie on the data volume, which only this user reads; encrypting them with a key beside them would add nothing.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Services.AddLedger(folder).AddSessions(options).AddAccess(folder).AddHubs().AddHttpApi();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(5));

        adjust(builder);

        var app = builder.Build();
        app.UseLiveSession(new DisplayFiles(options.Displays ?? Path.Combine(AppContext.BaseDirectory, "wwwroot")));
        return app;
    }

    private static async Task<PublishedLinks> PrepareSessionAsync(WebApplication app, ServeOptions options, CancellationToken cancellationToken)
    {
        var sessions = app.Services.GetRequiredService<LiveSessions>();
        await sessions.StartAllAsync(cancellationToken);
        var session = sessions.All.FirstOrDefault();
        var isNew = session is null || DemoDay.IsHalfMade(session);
        if (session is null || isNew)
        {
            session = await app.Services.GetRequiredService<DemoDay>().CreateAsync(session, options, cancellationToken);
        }

        await app.Services.GetRequiredService<TableCodes>().CompleteAsync(session, cancellationToken);
        var token = await app.Services.GetRequiredService<ConsoleSignIn>().IssueAsync(session.Id, cancellationToken);
        var room = app.Services.GetRequiredService<JoinInvitations>().For(session.Id)!.Code;
        return new PublishedLinks(options.PublicUri.GetLeftPart(UriPartial.Authority), token, room, isNew);
    }

    private static async Task ListenAsync(WebApplication app, ServeOptions options, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception taken) when (taken is IOException or System.Net.Sockets.SocketException)
        {
            throw PortTaken(options, taken);
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
            var session = app.Services.GetRequiredService<LiveSessions>().All.First();
            var token = await app.Services.GetRequiredService<ConsoleSignIn>().IssueAsync(session.Id, cancellationToken);
            await (links with { SignInToken = token }).WriteAsync(file, cancellationToken);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new StartupException([$"--links-file: '{file}' cannot be written: {unwritable.Message}"]);
        }
    }
}
