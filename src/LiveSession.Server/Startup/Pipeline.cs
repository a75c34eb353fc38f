using LiveSession.Contracts;
using LiveSession.Engine;
using LiveSession.Server.Access;
using LiveSession.Server.Endpoints;
using LiveSession.Server.Hosting;
using LiveSession.Server.Hubs;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace LiveSession.Server.Startup;

/// <summary>The way of a request, in order.</summary>
internal static class Pipeline
{
    public static void UseLiveSession(this WebApplication app, DisplayFiles displays)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = StatusOf });
        app.UseStatusCodePages();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<OriginCheck>();
        app.UseResponseCompression();

        // A device that answers no ping is let go, also one that froze before it said anything (H1).
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(10), KeepAliveTimeout = TimeSpan.FromSeconds(12) });
        app.UseAuthentication();
        app.UseAuthorization();

        MapHubs(app);
        app.MapJoining();
        app.MapConsole();
        app.MapSessions();
        app.MapRehearsal();
        app.MapLook();
        app.MapBallotPapers();
        app.MapWalls();
        app.MapColleagues();
        app.MapKiosk();
        app.MapOpenApi();
        app.MapHealthChecks("/alive", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = HealthAnswer.WriteAsync });
        app.MapHealthChecks("/health", new HealthCheckOptions { ResponseWriter = HealthAnswer.WriteAsync });
        displays.Map(app);
    }

    // A full disk is no bug: whoever asks is told to try again, and /health says why.
    private static int StatusOf(Exception fault) => fault switch
    {
        LedgerUnavailableException => StatusCodes.Status503ServiceUnavailable,
        BadHttpRequestException bad => bad.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static void MapHubs(WebApplication app)
    {
        app.MapHub<PhoneHub>(HubRoutes.Phone);
        app.MapHub<TabletHub>(HubRoutes.Tablet);
        app.MapHub<ScreenHub>(HubRoutes.Screen);
        app.MapHub<ConsoleHub>(HubRoutes.Console);
        app.MapHub<DirectorHub>(HubRoutes.Director);
        app.MapHub<ModeratorHub>(HubRoutes.Moderator);
        app.MapHub<KioskHub>(HubRoutes.Kiosk);
    }
}
