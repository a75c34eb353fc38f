namespace LiveSession.EndToEnd.Tests.Processes;

/// <summary>Where the programs and pages under test lie, seen from the test assembly.</summary>
internal static class Repository
{
    /// <summary>The repository's root folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The pages as they are built for the room.</summary>
    public static string Displays { get; } = Path.Combine(Root, "displays", "dist");

    /// <summary>The pages over made-up records.</summary>
    public static string Gallery { get; } = Path.Combine(Root, "displays", "dist-gallery");

    /// <summary>The day that ships with the product.</summary>
    public static string Day { get; } = Path.Combine(Root, "src", "LiveSession.Documents", "Demo", "day.fr.json");

    /// <summary>A program as it was built with these tests, in its own output folder.</summary>
    public static string Program(string name)
    {
        // {project}/bin/{configuration}/{framework}, or {artifacts}/bin/{project}/{configuration} in a build with the cluster engine:
        // the program's own has the same parts.
        var output = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var (project, library) = ($"LiveSession.{name}", $"LiveSession.{name}.dll");
        var file = output.Parent!.Name.StartsWith("LiveSession.", StringComparison.Ordinal)
            ? Path.Combine(output.Parent.Parent!.FullName, project, output.Name, library)
            : Path.Combine(Root, "src", project, "bin", output.Parent.Name, output.Name, library);
        return File.Exists(file) ? file : throw new InvalidOperationException($"{file} is missing; building the tests builds it.");
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LiveSession.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
