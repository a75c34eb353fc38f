using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LiveSession.Rehearsal.Measure;

/// <summary>SignalR and nothing else: what the server's throughput is held against.</summary>
internal sealed class BareHub : Hub
{
    public const string Route = "/echo";

    /// <summary>Begins the line on standard output that says where the hub listens.</summary>
    public const string Listening = "LISTENING ";

    [SuppressMessage("Performance", "CA1822", Justification = "Hub methods are found on instances only.")]
    public CastBallot Echo(CastBallot ballot) => ballot;

    /// <summary>Serves until standard input ends: it cannot outlive the rehearsal that started it.</summary>
    public static async Task<int> ServeAsync(int port, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        builder.Services.AddSignalR().AddJsonProtocol(json => ContractsJson.Apply(json.PayloadSerializerOptions));
        await using var app = builder.Build();
        app.MapHub<BareHub>(Route);
        await app.StartAsync(cancellationToken);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        await Console.Out.WriteLineAsync(Listening + address);
        await Console.In.ReadToEndAsync(cancellationToken);
        return 0;
    }
}
