namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>The Chromium of this machine.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>CHROMIUM, or the first of its names on the PATH; null when there is none.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } given ? given : Names.SelectMany(Candidates).FirstOrDefault(File.Exists);

    /// <summary>Why browser tests are skipped; null when they are not.</summary>
    public static string? Missing => Path is null ? "No Chromium on this machine: install chromium, or set CHROMIUM to its path." : null;

    /// <summary>A name of this machine that is no secure context, as a server's on the venue's Wi-Fi.</summary>
    public const string PlainHost = "room.test";

    /// <summary>Nothing but the pages: no updates, no reports, no first-run visits.</summary>
    public static IReadOnlyList<string> Arguments { get; } =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        $"--host-resolver-rules=MAP {PlainHost} 127.0.0.1",
    ];

    private static IEnumerable<string> Candidates(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Select(folder => System.IO.Path.Combine(folder, name));
}

/// <summary>A test in a browser; where there is none it is reported as skipped, by its name.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = Chromium.Missing;
}

/// <summary>The same with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute() => Skip = Chromium.Missing;
}
