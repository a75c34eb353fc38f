using System.Globalization;
using LiveSession.Contracts;
using LiveSession.Documents.Print;
using LiveSession.Engine;
using LiveSession.Engine.Events;
using LiveSession.Engine.InProcess;
using LiveSession.Engine.Ledger;
using LiveSession.Server.Access;
using LiveSession.Server.Hosting;
using LiveSession.Server.Hubs;
using LiveSession.Server.Importing;
using LiveSession.Server.Kiosks;
using LiveSession.Server.Looks;
using LiveSession.Server.Printing;
using LiveSession.Server.Rehearsing;
using LiveSession.Server.Sessions;
using LiveSession.Server.Startup.Stores;
using LiveSession.Server.Voting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.SignalR;

namespace LiveSession.Server.Startup;

/// <summary>What the server is made of.</summary>
internal static class Composition
{
    /// <summary>The ledger and the engine over it: of this process, or this node's part of a cluster's.</summary>
    public static WebApplicationBuilder AddEngine(this WebApplicationBuilder builder, INodeStore store, ServeOptions options)
    {
        store.AddPorts(builder.Services);
        if (options.IsCluster)
        {
            ClusterEngine.AddTo(builder, options);
            builder.Services.AddSingleton(new ThisNode(string.Create(CultureInfo.InvariantCulture, $"{options.SiloAddress}:{options.SiloPort}"), IsAlone: false));
        }
        else
        {
            builder.Services
                .AddSingleton<ISessionEngine>(provider => new InProcessEngine(
                    provider.GetRequiredService<ILedgerStore>(), DomainEvents.Catalog, provider.GetRequiredService<TimeProvider>()))
                .AddSingleton(ThisNode.Alone);
        }

        return builder;
    }

    /// <summary>What happens between the engine's start and the web server's; registered after the one, and before whatever asks for keys.</summary>
    public static IServiceCollection AddPreparation(this IServiceCollection services, ServeOptions options) => services
        .AddSingleton(options)
        .AddSingleton<SessionPreparation>()
        .AddHostedService(provider => provider.GetRequiredService<SessionPreparation>());

    /// <summary>Sessions and what happens in them.</summary>
    public static IServiceCollection AddSessions(this IServiceCollection services, ServeOptions options) => services
        .AddSingleton(TimeProvider.System)
        .AddSingleton(new PrintedAddress(options.PublicUri))
        .AddSingleton<JoinInvitations>()
        .AddSingleton<SessionSurroundings>()
        .AddSingleton<LiveSessions>()
        .AddSingleton<SessionTurns>()
        .AddSingleton<CommandGateway>()
        .AddSingleton<BallotKeyRing>()
        .AddSingleton<BallotBox>()
        .AddSingleton<SecretVotes>()
        .AddSingleton<RunOfShow>()
        .AddSingleton<FrontDesk>()
        .AddSingleton<BadgeCodes>()
        .AddSingleton<PeopleImport>()
        .AddSingleton<TableCodes>()
        .AddSingleton<AgendaImport>()
        .AddSingleton<RoundPlanning>()
        .AddSingleton<PrintPages>()
        .AddSingleton<KioskTickets>()
        .AddSingleton<OnePerson>()
        .AddSingleton<KioskSearch>()
        .AddSingleton<KioskDesk>()
        .AddSingleton<Logos>()
        .AddSingleton<NewSessions>()
        .AddSingleton<SessionSwitch>()
        .AddSingleton<IFirstDay, DemoDay>()
        .AddSingleton<Rehearsals>();

    /// <summary>Who gets in, and how.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services, INodeStore store)
    {
        store.KeepKeys(services.AddDataProtection().SetApplicationName("LiveSession"));
        return services
            .AddDeviceCookies()
            .AddSingleton<WrongCodes>()
            .AddSingleton<Pairings>()
            .AddSingleton<DevicePairing>()
            .AddSingleton<ConsoleSignIn>()
            .AddSingleton<Joining>();
    }

    /// <summary>Hubs that speak the contracts' JSON.</summary>
    public static IServiceCollection AddHubs(this IServiceCollection services)
    {
        services
            .AddSingleton<HubServices>()
            .AddSingleton<DeviceGuard>()
            .AddSingleton<RoomControl>()
            .AddSingleton<ControlGuard>()
            .AddSignalR(options =>
            {
                options.AddFilter<DeviceGuard>();
                options.MaximumReceiveMessageSize = 32 * 1024;

                // Devices say every 15 seconds that they are there; who is frozen is let go within 30, and it is looked at once a second (H1).
                options.ClientTimeoutInterval = TimeSpan.FromSeconds(28);
                options.KeepAliveInterval = TimeSpan.FromSeconds(10);
                options.StreamBufferCapacity = 1;
            })
            .AddHubOptions<ConsoleHub>(options => options.AddFilter<ControlGuard>())
            .AddJsonProtocol(options => ContractsJson.Apply(options.PayloadSerializerOptions));
        return services;
    }

    /// <summary>HTTP as everybody expects it: problem+json and a page for people, OpenAPI, health, compression.</summary>
    public static IServiceCollection AddHttpApi(this IServiceCollection services)
    {
        // The first that can write does.
        services.AddSingleton<IProblemDetailsWriter, ErrorPages>();
        services.AddProblemDetails();
        services.ConfigureHttpJsonOptions(options => ContractsJson.Apply(options.SerializerOptions));
        services.AddOpenApi();
        services.AddSingleton<SharedProbe>().AddHealthChecks().AddCheck<LedgerHealth>("ledger");
        return services.AddResponseCompression(options =>
        {
            options.MimeTypes = ["application/json", "text/html", "text/css", "application/yaml"];
            options.Providers.Add<GzipCompressionProvider>();
            options.EnableForHttps = false;
        });
    }
}
