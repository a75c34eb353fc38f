namespace LiveSession.Server.Access;

/// <summary>Headers that keep pages to themselves: no foreign source, no framing, no referrer.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";

        // Scripts and styles obey their page's policy and cannot be framed; the rest would be a twentieth of a phone's first load (F5).
        return http.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal) ? next(http) : PageAsync(http, headers);
    }

    private Task PageAsync(HttpContext http, IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = PolicyFor(http.Request);
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "geolocation=(), microphone=(), payment=(), usb=()";
        return next(http);
    }

    private static string PolicyFor(HttpRequest request)
    {
        // Skia is WebAssembly; no other page may compile any.
        var wasm = request.Path.StartsWithSegments("/screen", StringComparison.OrdinalIgnoreCase) ? " 'wasm-unsafe-eval'" : "";

        // Not every browser lets 'self' cover ws: on the same host, so the address is named.
        return $"default-src 'none'; script-src 'self'{wasm}; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
            + $"connect-src 'self' ws://{request.Host} wss://{request.Host}; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }
}
