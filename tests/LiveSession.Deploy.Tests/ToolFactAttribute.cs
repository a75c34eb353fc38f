namespace LiveSession.Deploy.Tests;

/// <summary>A test that needs a program of this machine: without it it is reported as skipped, by name, and never as passed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    // Debian keeps servers where only root's PATH looks.
    private static readonly string[] Folders = [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries), "/usr/sbin"];

    public ToolFactAttribute(string program) => Skip = Find(program) is null ? $"needs {program}" : null;

    public static string? Find(string program) => Folders.Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
