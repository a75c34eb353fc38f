using System.Globalization;
using System.Net;
using System.Net.Sockets;
using LiveSession.Documents.Demo;
using LiveSession.Rehearsal;
using LiveSession.Server.Sessions;
using LiveSession.Server.Startup;
using LiveSession.Server.Startup.Stores;

namespace LiveSession.Server.Rehearsing;

/// <summary>A second server in this process, on loopback and in memory, with the copy in it and the simulated room connected to it.</summary>
internal static class RehearsalHost
{
    private const int Attempts = 5;

    /// <summary>Plays the copy to its end; nothing of it is left when this returns or throws.</summary>
    public static async Task<AudienceResult> PlayAsync(SessionDraft draft, TimeSpan pace, IProgress<AudienceStep> progress, CancellationToken cancellationToken)
    {
        await using var host = await StartAsync(draft, cancellationToken);
        var options = new AudienceOptions(new Uri(host.Links.Address), host.Links.SignInToken, DemoFiles.Content(draft.Agenda.Language), pace, Seed: 1);
        return await RehearsalAudience.PlayAsync(options, progress, TimeProvider.System, cancellationToken);
    }

    private static async Task<LiveSessionServer> StartAsync(SessionDraft draft, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort();
            var options = new ServeOptions { Port = port, Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}") };
            try
            {
                return await LiveSessionServer.StartOnAsync(options, () => Task.FromResult<INodeStore>(new MemoryStore()), builder => Put(builder, draft), cancellationToken);
            }
            catch (StartupException) when (attempt < Attempts)
            {
                // Between looking and listening somebody else took the port.
            }
        }
    }

    private static void Put(WebApplicationBuilder builder, SessionDraft draft) =>
        builder.Services.AddSingleton<IFirstDay>(provider => new RehearsedCopy(draft, provider.GetRequiredService<NewSessions>()));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
