using System.Net;
using LiveSession.Contracts;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace LiveSession.Rehearsal.Devices;

/// <summary>Builds hub connections: WebSockets at once, JSON as the contracts write it.</summary>
internal static class Sockets
{
    public static HubConnection To(Uri address, string route, CookieContainer cookies) =>
        new HubConnectionBuilder()
            .WithUrl(new Uri(address, route), options =>
            {
                options.Transports = HttpTransportType.WebSockets;
                options.SkipNegotiation = true;
                options.Cookies = cookies;
                options.Headers["Origin"] = address.GetLeftPart(UriPartial.Authority);
            })
            .AddJsonProtocol(json => ContractsJson.Apply(json.PayloadSerializerOptions))
            .Build();
}
