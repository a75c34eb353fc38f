namespace LiveSession.Server.Access;

/// <summary>
/// Refuses whatever another site makes a browser send: every WebSocket and every request that changes something must name this
/// very address as its origin (A2).
/// </summary>
public sealed class OriginCheck(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (!NeedsOrigin(http) || IsOwn(http.Request))
        {
            return next(http);
        }

        return Results.Problem(title: "Foreign origin", detail: "This address only takes requests from its own pages.", statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(http);
    }

    // Routes do not mind the case of letters, so this must not either.
    private static bool NeedsOrigin(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/hubs", StringComparison.OrdinalIgnoreCase)
        || !(HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method));

    private static bool IsOwn(HttpRequest request) =>
        string.Equals(request.Headers.Origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
}
