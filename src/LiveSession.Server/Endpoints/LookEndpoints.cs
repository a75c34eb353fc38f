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
        var body = await http.BodyAsync(atMost: 8 * Logos.LargestFile);
        var answer = await logos.TakeAsync(http.Device().SessionId, body, http.RequestAborted);
        return answer.Fault is null ? Results.Ok(answer) : Results.Json(answer, statusCode: StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> FindAsync(string name, HttpContext http, IPictureStore pictures)
    {
        foreach (var session in http.Devices().Select(device => device.SessionId).Distinct(StringComparer.Ordinal))
        {
            if (await pictures.FindAsync(session, name, http.RequestAborted) is { } picture)
            {
                http.KeepForGood();
                return Results.Bytes(picture.Bytes, PictureFile.TypeOf(picture.Name));
            }
        }

        return Answers.Problem(StatusCodes.Status404NotFound, "No such picture");
    }
}
