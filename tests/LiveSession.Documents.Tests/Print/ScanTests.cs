using System.Diagnostics;
using LiveSession.Documents.Print;
using Xunit.Abstractions;

namespace LiveSession.Documents.Tests.Print;

/// <summary>The pages printed by a real browser, scanned at 150 dpi and read by a real decoder.</summary>
[Trait("Rule", "E4")]
public sealed class ScanTests(ITestOutputHelper output) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("livesession-scan-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [ScanFact]
    public async Task EveryBadgeOfTheReferenceDay_DecodesFromAPoorScan() =>
        await AssertAllDecodeAsync(Room.Badges("fr", 320), [.. Room.BadgeCodes(320)], page => page.Cut(2, 4, 10, 12.5, 95, 68));

    [ScanFact]
    public async Task EveryTableTentOfTheReferenceDay_DecodesFromAPoorScan() =>
        await AssertAllDecodeAsync(Room.Tents("fr", 32), [.. Room.TableCodes(32).SelectMany(code => new[] { code, code })], page => page.Cut(1, 2, 0, 0, 210, 148.5));

    [ScanFact]
    public async Task UnreadablePage_IsNoticed()
    {
        var pages = await PrintAsync(Room.Badges("fr", 8));

        var ruined = Scan.Read(pages[0]).Speckled(0.9, seed: 1);
        ruined.Write(pages[0]);

        Assert.NotEqual(8, (await DecodeAsync(pages)).Count);
    }

    private async Task AssertAllDecodeAsync(string html, PrintedCode[] codes, Func<Scan, IEnumerable<Scan>> cut)
    {
        var cards = (await PrintAsync(html)).SelectMany(page => cut(Scan.Read(page))).ToArray();
        Assert.Equal(codes.Length, cards.Length);

        var files = cards.Select((_, number) => Path.Combine(_folder, $"card-{number:000}.pgm")).ToArray();
        Parallel.For(0, cards.Length, number =>
            cards[number].Tilted(number % 2 == 0 ? 4 : -4).Blurred().Speckled(0.01, seed: number).Write(files[number]));
        var decoded = await DecodeAsync(files);

        output.WriteLine($"{decoded.Count} of {codes.Length} codes decoded");
        Assert.Equal(codes.Select(code => code.Target).Order(StringComparer.Ordinal), decoded.Order(StringComparer.Ordinal));
    }

    private async Task<string[]> PrintAsync(string html)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "page.html"), html.Replace(PrintStyles.Address, "print.css", StringComparison.Ordinal));
        await File.WriteAllTextAsync(Path.Combine(_folder, "print.css"), PrintStyles.Css);
        await RunAsync(
            "chromium",
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            $"--user-data-dir={_folder}/profile", "--no-pdf-header-footer", $"--print-to-pdf={_folder}/page.pdf", $"file://{_folder}/page.html");
        await RunAsync("gs", "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pgmraw", "-r150", $"-sOutputFile={_folder}/scan-%03d.pgm", $"{_folder}/page.pdf");
        return [.. Directory.GetFiles(_folder, "scan-*.pgm").Order(StringComparer.Ordinal)];
    }

    private static async Task<IReadOnlyList<string>> DecodeAsync(string[] scans)
    {
        var lines = await RunAsync("zbarimg", ["--raw", "-q", "-Sdisable", "-Sqrcode.enable", .. scans]);
        return [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }

    private static async Task<string> RunAsync(string tool, params string[] arguments)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        using var process = Process.Start(new ProcessStartInfo(ScanFactAttribute.Find(tool)!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        try
        {
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            var text = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await errors;
            await process.WaitForExitAsync(limit.Token);
            return text;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
