namespace LiveSession.Server.Tests.Support;

/// <summary>A folder of this test alone, gone with it.</summary>
public sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("livesession-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>What a server that is killed at this moment would leave.</summary>
    public TestFolder Copy()
    {
        var copy = new TestFolder();
        foreach (var file in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
        {
            var target = copy.File(System.IO.Path.GetRelativePath(Path, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            System.IO.File.Copy(file, target);
        }

        return copy;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
