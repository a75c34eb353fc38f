using System.Net;
using System.Reflection;
using System.Text.Json;
using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Server.Hubs;
using LiveSession.Server.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace LiveSession.Server.Tests.Access;

/// <summary>Every hub x every role, found by reflection: a new hub or method cannot be forgotten.</summary>
[Trait("Rule", "A1")]
public sealed class HubAuthorityTests(RolesFixture roles) : IClassFixture<RolesFixture>
{
    private static readonly Type[] Hubs = [.. typeof(FollowingHub).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(Hub)))];

    public static TheoryData<string, string> Cells()
    {
        var cells = new TheoryData<string, string>();
        foreach (var hub in Hubs)
        {
            foreach (var role in RolesFixture.Roles)
            {
                cells.Add(hub.Name, role);
            }
        }

        return cells;
    }

    [Fact]
    public void EveryHub_BelongsToARoleAndIsMappedOnce()
    {
        var mapped = Mapped().Select(hub => hub.Type.Name).Order(StringComparer.Ordinal);

        Assert.Equal(Hubs.Select(hub => hub.Name).Order(StringComparer.Ordinal), mapped);
        Assert.All(Hubs, hub => Assert.Contains(RoleOf(hub.Name), Enum.GetNames<DeviceRole>()));
    }

    /// <summary>The page's tests hold its own table of commands, each with its way back, to the same list.</summary>
    [Fact]
    public void Console_KnowsEveryCommandOfItsHub()
    {
        var commands = typeof(ConsoleHub).GetMethods().Where(method => method.ReturnType == typeof(Task<Receipt>)).Select(method => method.Name);

        Assert.Equal(JsonSerializer.Deserialize<string[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Hubs", "methods.json"))), commands.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task OnlyItsOwnRole_ConnectsToAHub(string hub, string role)
    {
        var route = Mapped().Single(mapped => mapped.Type.Name == hub).Route;

        var socket = await Socket.TryAsync(roles[role], route);
        using var negotiation = await roles[role].SendAsync(HttpMethod.Post, route + "/negotiate?negotiateVersion=1", content: null);

        if (role == RoleOf(hub))
        {
            Assert.Equal(HttpStatusCode.SwitchingProtocols, socket);
            Assert.Equal(HttpStatusCode.OK, negotiation.StatusCode);
        }
        else
        {
            Assert.Contains(socket, Refused);
            Assert.Contains(negotiation.StatusCode, Refused);
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task CookieUnderAnotherRolesName_OpensNothing(string hub, string role)
    {
        if (role is "None" || role == RoleOf(hub))
        {
            return;
        }

        var thief = roles.Venue.NewBrowser();
        var stolen = roles[role].Cookies.GetAllCookies().Single();
        thief.Cookies.Add(new Cookie("ls-" + RoleOf(hub).ToLowerInvariant(), stolen.Value, "/", stolen.Domain));

        Assert.Contains(await Socket.TryAsync(thief, Mapped().Single(mapped => mapped.Type.Name == hub).Route), Refused);
    }

    public static TheoryData<string, string> Methods()
    {
        var methods = new TheoryData<string, string>();
        foreach (var hub in Hubs)
        {
            foreach (var method in MethodsOf(hub))
            {
                methods.Add(hub.Name, method.Name);
            }
        }

        return methods;
    }

    /// <summary>Shows that the cells above refuse for want of the right role: with it, every method answers.</summary>
    [Theory]
    [MemberData(nameof(Methods))]
    public async Task OwnRole_IsAnsweredByEveryMethod(string hub, string method)
    {
        var type = Hubs.Single(found => found.Name == hub);
        await using var device = await Device.ConnectAsync(roles[RoleOf(hub)], Mapped().Single(mapped => mapped.Type == type).Route);
        var parameters = MethodsOf(type).Single(found => found.Name == method).GetParameters().Where(parameter => parameter.ParameterType != typeof(CancellationToken));
        object?[] arguments = [.. parameters.Select(parameter => Payload.Fitting(parameter.ParameterType))];

        var answer = method switch
        {
            _ when method is "Follow" || method.StartsWith("Watch", StringComparison.Ordinal) => await FirstOf(device.Connection.StreamAsyncCore<JsonElement>(method, arguments)),
            _ => await device.Connection.InvokeCoreAsync<JsonElement>(method, arguments).WithinAsync($"{method} answers"),
        };

        Assert.NotEqual(JsonValueKind.Undefined, answer.ValueKind);
        if (arguments is [IDeviceCommand])
        {
            Assert.True(answer.Deserialize<Receipt>(ContractsJson.Options) is { Seq: > 0, Refusal: null } or { Refusal.Code.Length: > 0 }, $"{method} answered {answer}");
        }
    }

    /// <summary>The protocol says that a command is a method with the name of its record. Written once: hubs that share it have it from one base.</summary>
    [Fact]
    public void EveryCommand_IsOneMethod()
    {
        var commands = typeof(IDeviceCommand).Assembly.GetTypes().Where(type => !type.IsInterface && type.IsAssignableTo(typeof(IDeviceCommand)));

        Assert.All(commands, command => Assert.Single(Hubs.SelectMany(MethodsOf).Select(method => method.GetBaseDefinition()).DistinctBy(method => (method.DeclaringType, method.MetadataToken)), method => method.Name == command.Name && method.GetParameters() is [{ } only] && only.ParameterType == command));
    }

    private static HttpStatusCode[] Refused => [HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden];

    private static string RoleOf(string hub) => hub[..^"Hub".Length];

    private static IEnumerable<MethodInfo> MethodsOf(Type hub) => hub
        .GetMethods(BindingFlags.Public | BindingFlags.Instance)
        .Where(method => method.DeclaringType!.IsAssignableTo(typeof(FollowingHub)) && method.GetBaseDefinition().DeclaringType != typeof(Hub) && !method.IsSpecialName);

    private IEnumerable<(Type Type, string Route)> Mapped() => roles.Venue.Server.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<HubMetadata>() is not null && !endpoint.RoutePattern.RawText!.EndsWith("/negotiate", StringComparison.Ordinal))
        .Select(endpoint => (endpoint.Metadata.GetMetadata<HubMetadata>()!.HubType, endpoint.RoutePattern.RawText!));

    private static async Task<JsonElement> FirstOf(IAsyncEnumerable<JsonElement> stream)
    {
        using var limit = new CancellationTokenSource(Patience.Limit);
        await foreach (var item in stream.WithCancellation(limit.Token))
        {
            return item;
        }

        return default;
    }
}
