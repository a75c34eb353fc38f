using System.Security.Claims;
using LiveSession.Contracts.Http;
using LiveSession.Engine.Pictures;
using LiveSession.Server.Access;
using LiveSession.Server.Looks;
using Microsoft.AspNetCore.Authorization;

namespace LiveSession.Server.Endpoints;

/// <summary>The picture of an event's look: uploaded by a console, fetched by every device.</summary>
public static class LookEndpoints
{
    public static void MapLook(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/look/logo", UploadAsync)
            .RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = Scheme.Console })
            .WithTags("Look").WithSummary("Keeps a logo, PNG or JPEG of at most 512 KB, for a look that names it.")
            .Accepts<IFormFile>("image/png").Produces<PictureAnswer>().Produces<PictureAnswer>(422);
        routes.MapGet("/look/{name}", FindAsync)
            .RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = Scheme.Any })
            .WithTags("Look").WithSummary("A picture of the device's own event.").ProducesProblem(404);
    }

    private static async Task<IResult> UploadAsync(HttpContext http, Logos logos)
    {
        // A little more than is taken: then the answer is a sentence instead of a cut connection.
        http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = 8 * Logos.LargestFile;
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        var answer = await logos.TakeAsync(DeviceIdentity.Of(http.User)!.SessionId, body.ToArray(), http.RequestAborted);
        return answer.Fault is null ? Results.Ok(answer) : Results.Json(answer, statusCode: StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> FindAsync(string name, HttpContext http, IPictureStore pictures)
    {
        // One laptop can be several devices at once, so any of its cookies may stand for the session.
        foreach (var session in http.User.Identities.Select(identity => DeviceIdentity.Of(new ClaimsPrincipal(identity))?.SessionId).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (await pictures.FindAsync(session, name, http.RequestAborted) is { } picture)
            {
                http.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
                return Results.Bytes(picture.Bytes, PictureFile.TypeOf(picture.Name));
            }
        }

        return Results.Problem(title: "No such picture", statusCode: StatusCodes.Status404NotFound);
    }
}
