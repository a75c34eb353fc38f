namespace LiveSession.Documents.Tests.Print;

/// <summary>A test that prints and scans: without the tools it is reported as skipped, by name, and never as passed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ScanFactAttribute : FactAttribute
{
    private static readonly string[] Tools = ["chromium", "gs", "zbarimg"];

    public ScanFactAttribute()
    {
        var missing = Tools.Where(tool => Find(tool) is null).ToArray();
        if (missing.Length > 0)
        {
            Skip = $"needs {string.Join(", ", missing)}";
        }
    }

    public static string? Find(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, tool))
        .FirstOrDefault(File.Exists);
}
