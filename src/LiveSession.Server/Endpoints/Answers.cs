using LiveSession.Contracts.Http;

namespace LiveSession.Server.Endpoints;

/// <summary>What endpoints answer in the same way.</summary>
internal static class Answers
{
    /// <summary>A refusal, as RFC 9457 has it.</summary>
    /// <param name="title">For whoever reads the network; people are shown a sentence for the code.</param>
    /// <param name="code">The code that devices know; null: there is nothing to tell people apart from the status.</param>
    public static IResult Problem(int status, string title, string? code = null) => Results.Problem(
        title: title, statusCode: status, extensions: code is null ? null : new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code });

    /// <summary>What came of an import; its faults are the person's, so the status is 422.</summary>
    public static IResult Of(ImportAnswer answer) =>
        answer.Faults.Count == 0 ? Results.Ok(answer) : Results.Json(answer, statusCode: StatusCodes.Status422UnprocessableEntity);

    /// <summary>The answer is one person's or may change at once: nobody keeps it.</summary>
    public static void KeepNothing(this HttpContext http) => http.Response.Headers.CacheControl = "private, no-store";

    /// <summary>The address names the very content: a device keeps it for good.</summary>
    public static void KeepForGood(this HttpContext http) => http.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
}
