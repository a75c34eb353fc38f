using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using LiveSession.Documents.Print;

namespace LiveSession.Documents.Tests.Print;

/// <summary>Names on badges, laid out by a real browser in the widest typeface that it may find.</summary>
public sealed partial class NameFitTests : IDisposable
{
    // Adds what the page cannot say itself: the words that stand on more than one line.
    private const string Measure = """
        <style>.badge { font-family: "DejaVu Sans" !important; }</style>
        <pre id="broken"></pre><script>
        const broken = [];
        for (const line of document.querySelectorAll('.first, .last'))
          for (const word of line.textContent.matchAll(/[^ -]+/gu)) {
            const range = document.createRange();
            range.setStart(line.firstChild, word.index);
            range.setEnd(line.firstChild, word.index + word[0].length);
            if (new Set([...range.getClientRects()].map(part => Math.round(part.top))).size > 1) broken.push(word[0]);
          }
        document.getElementById('broken').textContent = broken.join(' ');
        </script>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("livesession-names-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("Lou", "huge")]
    [InlineData("Marie-Noëlle", "huge")]
    [InlineData("Maïwenn", "large")]
    [InlineData("Emmanuelle", "small")]
    [InlineData("Wilhelmina-Maximiliane", "small")]
    [InlineData("Schwarzenbergerin", "tiny")]
    [InlineData("Jean Marie Pierre Alexandre", "medium")]
    public void LongestWord_DecidesTheSize(string name, string size) => Assert.Equal(size, NameFit.Of(name));

    [ScanFact]
    public async Task NoNameOfTheReferenceDay_IsBrokenInsideAWord() =>
        Assert.Equal("", await BrokenAsync(Room.Badges("fr", 320)));

    [ScanFact]
    public async Task LongNames_AreNotBrokenEither() => Assert.Equal("", await BrokenAsync(Page("Maïwenn", "Emmanuelle", "Wilhelmine", "Mohammed", "Guillaume", "MAXIMILIEN", "Ngọc Phương", "Marie-Emmanuelle")));

    [ScanFact]
    public async Task BrokenWord_IsNoticed() => Assert.Equal("Donaudampfschifffahrtsgesellschaft Donaudampfschifffahrtsgesellschaft", await BrokenAsync(Page("Donaudampfschifffahrtsgesellschaft")));

    private static string Page(params string[] names) =>
        Badges.Render("Day", "fr", names.Select(name => new Badge(name, name, Entity: null, Table: 1, Room.Address.Code(Contracts.Http.CodeKind.Badge, "ABCD1234"))));

    private async Task<string> BrokenAsync(string page)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "page.html"), page.Replace(PrintStyles.Address, "print.css", StringComparison.Ordinal).Replace("</body>", Measure + "</body>", StringComparison.Ordinal));
        await File.WriteAllTextAsync(Path.Combine(_folder, "print.css"), PrintStyles.Css);
        using var browser = Process.Start(new ProcessStartInfo(
            ScanFactAttribute.Find("chromium")!,
            ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", $"--user-data-dir={_folder}/profile", "--dump-dom", $"file://{_folder}/page.html"])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        })!;
        var errors = browser.StandardError.ReadToEndAsync();
        var laidOut = await browser.StandardOutput.ReadToEndAsync();
        await errors;
        await browser.WaitForExitAsync();
        return WebUtility.HtmlDecode(Found().Match(laidOut) is { Success: true } found ? found.Groups["words"].Value : throw new InvalidOperationException("The browser has not measured."));
    }

    [GeneratedRegex("<pre id=\"broken\">(?<words>[^<]*)</pre>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Found();
}
