using LiveSession.Domain;
using LiveSession.Engine;
using LiveSession.Engine.Events;
using LiveSession.Engine.Ledger;
using LiveSession.Engine.Nodes;
using LiveSession.Orleans.Attendance;
using LiveSession.Orleans.Grains;
using LiveSession.Orleans.Membership;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using Orleans.Serialization;

namespace LiveSession.Orleans;

/// <summary>Makes a host one node of a cluster.</summary>
public static class ClusterHosting
{
    /// <summary>
    /// The silo (a hosted service) and the engine over it. The caller registers the <see cref="ILedgerStore"/>, and has called
    /// <see cref="MembershipTables.PrepareAsync"/>.
    /// </summary>
    public static void AddClusterEngine(this IHostApplicationBuilder builder, ClusterSettings settings)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(settings);
        builder.UseOrleans(silo =>
        {
            silo.UseAdoNetClustering(clustering =>
            {
                clustering.Invariant = "Npgsql";
                clustering.ConnectionString = settings.ConnectionString;
            });
            silo.Configure<ClusterOptions>(cluster => (cluster.ClusterId, cluster.ServiceId) = (settings.ClusterId, settings.ServiceId));

            // No gateway: devices speak to the web server of any node, and every node is a silo.
            silo.ConfigureEndpoints(settings.Address, settings.SiloPort, gatewayPort: 0);
            silo.AddSessionGrains(DomainEvents.Catalog, Aggregate.InitialOf);
        });
    }

    /// <summary>What the grains need, for a silo that is configured otherwise.</summary>
    public static ISiloBuilder AddSessionGrains(this ISiloBuilder silo, EventCatalog catalog, Func<AggregateId, Aggregate> initial)
    {
        ArgumentNullException.ThrowIfNull(silo);
        silo.Configure<ClusterMembershipOptions>(SiloLoss.Configure);
        silo.Services.AddSessionMessages();
        silo.Services.AddSingleton(provider => new AggregateParts(provider.GetRequiredService<ILedgerStore>(), catalog, initial));
        silo.Services.AddSingleton<ISessionEngine, OrleansEngine>();
        silo.Services.AddSingleton<IAttendanceExchange, AttendanceExchange>();
        return silo;
    }

    /// <summary>How what crosses from node to node is written; a client of the cluster needs it too.</summary>
    public static IServiceCollection AddSessionMessages(this IServiceCollection services) => services
        .AddSerializer(serializer => serializer.AddJsonSerializer(IsOurs, DomainEvents.Json))
        .Configure<ExceptionSerializationOptions>(faults => faults.SupportedNamespacePrefixes.UnionWith([nameof(LiveSession), nameof(Npgsql)]));

    // What crosses from node to node is written like what goes into the ledger; it never knew of Orleans. Faults are left to
    // Orleans: as JSON an exception cannot be written at all, and a page of stack traces would stand in the log instead of it.
    private static bool IsOurs(Type type) =>
        !type.IsAssignableTo(typeof(Exception))
        && (type.Assembly == typeof(Aggregate).Assembly || type.Assembly == typeof(ISessionEngine).Assembly || type.IsAssignableTo(typeof(Command)));
}
