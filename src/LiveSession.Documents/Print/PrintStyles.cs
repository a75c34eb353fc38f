namespace LiveSession.Documents.Print;

/// <summary>The one stylesheet of all print pages; the server serves it, so that a CSP without inline styles holds.</summary>
public static class PrintStyles
{
    /// <summary>Where the pages expect it.</summary>
    public const string Address = "/print/print.css";

    public static string Css { get; } = Read();

    private static string Read()
    {
        using var resource = typeof(PrintStyles).Assembly.GetManifestResourceStream("print.css")!;
        using var text = new StreamReader(resource);
        return text.ReadToEnd();
    }
}
