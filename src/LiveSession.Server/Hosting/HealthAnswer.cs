using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LiveSession.Server.Hosting;

/// <summary>Health as a sentence: who looks at it at an event wants to know what to do.</summary>
public static class HealthAnswer
{
    public static Task WriteAsync(HttpContext http, HealthReport report)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(report);
        return http.Response.WriteAsJsonAsync(new
        {
            status = report.Status.ToString().ToLowerInvariant(),
            details = report.Entries.Where(entry => entry.Value.Description is not null).Select(entry => entry.Value.Description),
        });
    }
}
