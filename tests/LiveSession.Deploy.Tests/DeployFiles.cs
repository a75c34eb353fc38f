namespace LiveSession.Deploy.Tests;

/// <summary>The files with which LiveSession is put on a machine.</summary>
internal static class DeployFiles
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "deploy");

    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    /// <summary>Every file but what developers' scripts and people read, and the Dockerfile.</summary>
    public static IEnumerable<string> All() => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Where(file => !file.StartsWith(Path.Combine(Folder, "scripts"), StringComparison.Ordinal) && Path.GetFileName(file) is not (".env" or "venue.md"))
        .Append(Path.Combine(Repository.Root, "Dockerfile"));

    /// <summary>The names that an env file sets, the ones in comments too: <c>#NAME=value</c>.</summary>
    public static IReadOnlySet<string> NamesIn(string envFile) => Read(envFile).Split('\n')
        .Where(line => line.Contains('=', StringComparison.Ordinal) && !line.StartsWith("# ", StringComparison.Ordinal))
        .Select(line => line.TrimStart('#').Split('=')[0])
        .ToHashSet(StringComparer.Ordinal);
}
