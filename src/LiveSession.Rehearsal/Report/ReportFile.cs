using System.Text.Encodings.Web;
using System.Text.Json;

namespace LiveSession.Rehearsal.Report;

/// <summary>The report as JSON.</summary>
internal static class ReportFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        // A file, not a page: French words stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Json(RehearsalReport report) => JsonSerializer.Serialize(report, Options);

    public static async Task WriteAsync(RehearsalReport report, FileInfo file, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(file.DirectoryName!);
        await File.WriteAllTextAsync(file.FullName, Json(report) + "\n", cancellationToken);
    }
}
