using LiveSession.Documents.Errors;

namespace LiveSession.Server.Hosting;

/// <summary>Whoever opens an address by hand and meets an error reads a small page in their own language; programs go on getting problem+json.</summary>
public sealed class ErrorPages : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext.Request;
        return HttpMethods.IsGet(request.Method) && request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));
    }

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var response = context.HttpContext.Response;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        await response.WriteAsync(ErrorPage.Render(response.StatusCode, LanguageOf(context.HttpContext.Request)), context.HttpContext.RequestAborted);
    }

    // The first of the two that the browser names, in its order of preference; French when it names neither.
    private static string LanguageOf(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(each => each.Quality ?? 1)
        .Select(each => each.Value.ToString())
        .FirstOrDefault(each => each.StartsWith("fr", StringComparison.OrdinalIgnoreCase) || each.StartsWith("en", StringComparison.OrdinalIgnoreCase), "fr");
}
