using System.Collections.Frozen;
using System.Security.Cryptography;
using LiveSession.Documents.Errors;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Primitives;

namespace LiveSession.Server.Hosting;

/// <summary>
/// The built pages of all devices, sent as they were compressed at build time. Everything but the pages themselves has its hash
/// in its name and is cached for a year.
/// </summary>
public sealed class DisplayFiles
{
    private const string Immutable = "public, max-age=31536000, immutable";
    private const string AskedFor = "no-cache";

    // What people come back to while the server is away; on plain http no worker may keep it. These pages look for newer ones themselves.
    private const string Kept = "public, max-age=43200";

    private static readonly (string Token, string Ending)[] Encodings = [("br", ".br"), ("gzip", ".gz")];
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    private readonly FrozenDictionary<string, DisplayFile> _files;

    public DisplayFiles(string folder)
    {
        Folder = Path.GetFullPath(folder);
        _files = Directory.Exists(Folder)
            ? Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
                .Where(file => !Encodings.Any(encoding => file.EndsWith(encoding.Ending, StringComparison.Ordinal)))
                .ToFrozenDictionary(file => "/" + Path.GetRelativePath(Folder, file).Replace('\\', '/'), Read, StringComparer.Ordinal)
            : FrozenDictionary<string, DisplayFile>.Empty;
    }

    public string Folder { get; }

    /// <summary>Maps every page, and the files that pages load.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        MapPage(routes, "phone", "/B/{code}", "/T/{code}", "/R/{code}");
        MapKept(routes, "phone", "/");
        MapKept(routes, "tablet", "/tablet");
        MapPage(routes, "screen", "/screen");
        routes.MapGet("/screen/keeper.js", SendKeeperAsync).ExcludeFromDescription();
        MapPage(routes, "director", "/director");
        MapPage(routes, "console", "/console", "/console/sign-in", "/console/sessions", "/console/screens", "/moderator");
        MapPage(routes, "kiosk", "/kiosk");
        routes.MapGet(ErrorPage.StyleAddress, (HttpContext http) => SendAsync(http, "/apps/error/error.css", AskedFor)).ExcludeFromDescription();
        routes.MapGet("/assets/{**path}", (HttpContext http) => SendAsync(http, http.Request.Path.Value!, Immutable)).ExcludeFromDescription();
    }

    // The worker stands below the page that it keeps; browsers want to be told that it may.
    private Task SendKeeperAsync(HttpContext http)
    {
        http.Response.Headers["Service-Worker-Allowed"] = "/screen";
        return SendAsync(http, "/apps/screen/keeper.js", AskedFor);
    }

    private void MapPage(IEndpointRouteBuilder routes, string app, params string[] patterns)
    {
        foreach (var pattern in patterns)
        {
            routes.MapGet(pattern, (HttpContext http) => SendAsync(http, PageOf(app), AskedFor)).ExcludeFromDescription();
        }
    }

    private void MapKept(IEndpointRouteBuilder routes, string app, string pattern) =>
        routes.MapGet(pattern, (HttpContext http) => SendAsync(http, PageOf(app), Kept)).ExcludeFromDescription();

    private static string PageOf(string app) => $"/apps/{app}/index.html";

    private static DisplayFile Read(string file)
    {
        var bytes = System.IO.File.ReadAllBytes(file);
        var encoded = Encodings
            .Where(encoding => System.IO.File.Exists(file + encoding.Ending))
            .ToDictionary(encoding => encoding.Token, encoding => (ReadOnlyMemory<byte>)System.IO.File.ReadAllBytes(file + encoding.Ending), StringComparer.Ordinal);
        return new DisplayFile(ContentTypes.TryGetContentType(file, out var type) ? type : "application/octet-stream", bytes, encoded, $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12))}\"");
    }

    private async Task SendAsync(HttpContext http, string path, string cache)
    {
        if (!_files.TryGetValue(path, out var file))
        {
            await Results.Problem(title: "No such file", statusCode: StatusCodes.Status404NotFound).ExecuteAsync(http);
            return;
        }

        var headers = http.Response.Headers;
        headers.CacheControl = cache;
        headers.ETag = file.Tag;
        headers.Vary = "Accept-Encoding";
        if (StringValues.Equals(http.Request.Headers.IfNoneMatch, new StringValues(file.Tag)))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var (encoding, bytes) = Choose(file, http.Request.Headers.AcceptEncoding.ToString());
        headers.ContentEncoding = encoding;
        http.Response.ContentType = file.ContentType;
        http.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
        }
    }

    private static (string? Encoding, ReadOnlyMemory<byte> Bytes) Choose(DisplayFile file, string accepted)
    {
        foreach (var (token, _) in Encodings)
        {
            if (accepted.Contains(token, StringComparison.OrdinalIgnoreCase) && file.Encoded.TryGetValue(token, out var bytes))
            {
                return (token, bytes);
            }
        }

        return (null, file.Bytes);
    }

    private sealed record DisplayFile(string ContentType, ReadOnlyMemory<byte> Bytes, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Encoded, string Tag);
}
