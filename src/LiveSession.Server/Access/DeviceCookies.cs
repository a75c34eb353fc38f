using LiveSession.Contracts.Records;
using LiveSession.Server.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace LiveSession.Server.Access;

/// <summary>Devices keep their credential in an HttpOnly cookie; a revoked device's cookie opens nothing.</summary>
public static partial class DeviceCookies
{
    // Two half-days may lie weeks apart.
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(60);

    public static IServiceCollection AddDeviceCookies(this IServiceCollection services)
    {
        var authentication = services.AddAuthentication();
        foreach (var role in Enum.GetValues<DeviceRole>())
        {
            authentication.AddCookie(DeviceIdentity.SchemeOf(role), options => Configure(options, role));
        }

        services.AddAuthorization();
        return services;
    }

    /// <summary>Hands a device its cookie.</summary>
    public static Task SignInDeviceAsync(this HttpContext http, DeviceIdentity device) =>
        http.SignInAsync(DeviceIdentity.SchemeOf(device.Role), device.ToPrincipal(), new AuthenticationProperties { IsPersistent = true });

    private static void Configure(CookieAuthenticationOptions options, DeviceRole role)
    {
        options.Cookie.Name = "ls-" + DeviceIdentity.SchemeOf(role);
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = Lifetime;
        options.SlidingExpiration = true;
        options.Events.OnRedirectToLogin = context => AnswerAsync(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => AnswerAsync(context, StatusCodes.Status403Forbidden);
        options.Events.OnValidatePrincipal = RejectRevokedAsync;
    }

    // Pages find out by the status and show their joining or pairing state; a redirect would only confuse a WebSocket.
    private static Task AnswerAsync(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        // An endpoint for any device asks every scheme: one line is enough. The endpoint's pattern has no secret in it, the path may (A3).
        if (context.Response.StatusCode != status)
        {
            var logger = context.HttpContext.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(DeviceCookies));
            LogRefused(logger, (context.HttpContext.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "", status);
        }

        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static async Task RejectRevokedAsync(CookieValidatePrincipalContext context)
    {
        var sessions = context.HttpContext.RequestServices.GetRequiredService<LiveSessions>();
        if (DeviceIdentity.Of(context.Principal) is not { } device || !await sessions.KnowsAsync(device, context.HttpContext.RequestAborted))
        {
            context.RejectPrincipal();
        }
    }

    [LoggerMessage(EventId = 2003, Level = LogLevel.Warning, Message = "Refused {Endpoint} with {Status}: no device that may.")]
    private static partial void LogRefused(ILogger logger, string endpoint, int status);
}
