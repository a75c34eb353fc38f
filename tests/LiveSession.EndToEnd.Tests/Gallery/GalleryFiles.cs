using LiveSession.EndToEnd.Tests.Processes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;

namespace LiveSession.EndToEnd.Tests.Gallery;

/// <summary>The built galleries on a port of this machine.</summary>
internal sealed class GalleryFiles : IAsyncDisposable
{
    private readonly WebApplication _server;

    private GalleryFiles(WebApplication server) => _server = server;

    public string Origin => _server.Urls.Single();

    public static async Task<GalleryFiles> ServeAsync()
    {
        Assert.True(Directory.Exists(Repository.Gallery), "The gallery is not built: run 'npm ci && npm run gallery' in displays, or ./test, which does it.");
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(Repository.Gallery),
            // A browser that keeps them opens the next situation in half of the time; the names of these files change with their contents.
            OnPrepareResponse = answer => answer.Context.Response.Headers.CacheControl = answer.Context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal) ? "max-age=3600, immutable" : "no-cache",
        });
        await server.StartAsync();
        return new GalleryFiles(server);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
